import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "../engine";
import { readableFormula } from "./table-formulas";

/** Where the engine puts the definition of a name in its place. */
interface NameReader {
  _handleNestedDefinedName(definition: string, names: unknown): unknown;
}

/** Names within names deeper than this go round in a circle. */
const deepest = 30;

/**
 * Names stand for formulas. Those with structured references must be read as those in cells are; and names that refer to
 * each other, or have the name of a function that they call, would be looked up for ever.
 */
export function cureNameDefinitions(engine: Engine): void {
  const find = engine.names.getValueByName.bind(engine.names);
  engine.names.getValueByName = (unitId, name) => {
    const found = find(unitId, name);
    if (!found?.formulaOrRefString.includes("[")) return found;
    return {
      ...found,
      formulaOrRefString: readableFormula(engine, found.formulaOrRefString, null),
    };
  };
  const reader = engine.injector.get(LexerTreeBuilder) as unknown as NameReader;
  const read = reader._handleNestedDefinedName.bind(reader);
  let depth = 0;
  reader._handleNestedDefinedName = (definition, names) => {
    if (depth > deepest) return "#NAME?";
    depth++;
    try {
      return read(definition, names);
    } finally {
      depth--;
    }
  };
}
