import type { Injector } from "@univerjs/core";
import { AstTreeBuilder, Lexer, type LexerNode } from "@univerjs/engine-formula";
import type { FormulaNode } from "./formula-node";

/** As many characters a formula has in Excel at most ("Excel specifications and limits"). */
const longest = 8192;

/** Deeper than any formula of that length that a person would write, and no deeper than the engine's recursion goes. */
const deepest = 3000;

interface Parser {
  parse(tree: LexerNode): FormulaNode | null;
}

interface Reader {
  treeBuilder(formula: string, transformSuffix?: boolean): LexerNode | string;
}

/**
 * Formulas longer or more nested than Excel takes are #VALUE!. In the engine they end with an exception between two
 * formulas, and nothing is calculated ever after.
 */
export function cureLongFormulas(injector: Injector): void {
  const reader = injector.get(Lexer) as unknown as Reader;
  const read = reader.treeBuilder.bind(reader);
  let length = 0;
  reader.treeBuilder = (formula, transformSuffix) => {
    ({ length } = formula);
    if (formula.length > longest) return "#VALUE!";
    try {
      return read(formula, transformSuffix);
    } catch {
      return "#VALUE!";
    }
  };
  const parser = injector.get(AstTreeBuilder) as unknown as Parser;
  const parse = parser.parse.bind(parser);
  const failed = () => parse(read("=#VALUE!") as LexerNode);
  parser.parse = (tree) => {
    try {
      const node = parse(tree);
      // What is short cannot be deep.
      return node && length > deepest && depthOf(node) > deepest ? failed() : node;
    } catch {
      return failed();
    }
  };
}

function depthOf(root: FormulaNode): number {
  let depth = 0;
  for (let level = [root]; level.length > 0; level = level.flatMap((node) => node.getChildren())) {
    depth++;
  }
  return depth;
}
