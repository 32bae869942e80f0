import { LexerTreeBuilder, sequenceNodeType } from "@univerjs/engine-formula";
import { parseAddress } from "./address";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** The ranges that a formula on a sheet names: by address, by a name, by a table or a column of it. */
export function rangesNamed(sheet: Worksheet, formula: string): Range[] {
  const lexer = sheet.engine.injector.get(LexerTreeBuilder);
  return (lexer.sequenceNodesBuilder(formula) ?? []).flatMap((node) => {
    if (typeof node === "string") return [];
    switch (node.nodeType) {
      case sequenceNodeType.REFERENCE:
        return at(sheet, node.token) ?? [];
      case sequenceNodeType.DEFINED_NAME:
        return named(sheet, node.token) ?? [];
      case sequenceNodeType.TABLE:
        return inTable(sheet, node.token) ?? [];
      default:
        return [];
    }
  });
}

function at(home: Worksheet, token: string): Range | null {
  const address = parseAddress(token.replace(/[@#]/g, ""));
  if (!address) return inTable(home, token);
  const { sheet, ...box } = address;
  return (sheet === undefined ? home : home.book.worksheets.find(sheet))?.rangeAt(box) ?? null;
}

function named(home: Worksheet, name: string): Range | null {
  const item = home.names.find(name) ?? home.book.names.find(name);
  return item ? item.getRangeOrNullObject() : inTable(home, name);
}

/** `Sales`, `Sales[Amount]`; of more elaborate forms the whole table. */
function inTable(home: Worksheet, token: string): Range | null {
  const [, name = "", inner] = /^([^[\]]+)(?:\[(.*)\])?$/.exec(token) ?? [];
  const table = home.book.tables.find(name);
  if (!table) return null;
  if (inner === undefined || inner === "") return table.getDataBodyRange();
  return table.columns.find(inner)?.getDataBodyRange() ?? table.getRange();
}
