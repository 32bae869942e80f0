import type { Injector } from "@univerjs/core";
import { Lexer, type LexerNode } from "@univerjs/engine-formula";

interface Reader {
  treeBuilder(formula: string, transformSuffix?: boolean): LexerNode | string;
}

/** More than the engine remembers. */
const remembered = 2500;

/**
 * The engine takes LET and LAMBDA apart in the place where it remembers how a formula was read. Read again, as after any
 * change of a table or name, the formula is another one and shows another figure. Spaces at its end make it a new one.
 */
export function cureLetFormulas(injector: Injector): void {
  const reader = injector.get(Lexer) as unknown as Reader;
  const read = reader.treeBuilder.bind(reader);
  let readings = 0;
  reader.treeBuilder = (formula, transformSuffix) => {
    if (!/\b(LET|LAMBDA)\s*\(/i.test(formula)) return read(formula, transformSuffix);
    readings = (readings + 1) % remembered;
    return read(formula + " ".repeat(readings), transformSuffix);
  };
}
