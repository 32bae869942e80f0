import { rewriteFormulas } from "./rewritten-formulas";
import { withTableReferences } from "./table-reference";
import type { Worksheet } from "./worksheet";

/**
 * The tables of a sheet that has just been copied get names of their own, which the formulas of the copy follow: names of
 * tables are unique in a workbook ("Rename an Excel table").
 */
export function separateTables(original: Worksheet, copy: Worksheet): void {
  const { engine, tables } = original.book;
  for (const table of original.tables.items) {
    const { name, box } = table;
    const twin = copy.tables.items.find(
      (other) => other.box.row === box.row && other.box.column === box.column
    );
    if (!twin || twin.name.toLowerCase() !== name.toLowerCase()) continue;
    let number = 2;
    while (tables.find(`${name}${number}`)) number++;
    const own = `${name}${number}`;
    twin.configure({ name: own });
    // Formulas know a table by its name: for a moment the two were one.
    table.setBox(box);
    twin.setBox(twin.box);
    rewriteFormulas(engine, (formula, place) =>
      place?.sheetId !== copy.id
        ? formula
        : withTableReferences(formula, (all, meant) =>
            meant.toLowerCase() === name.toLowerCase() ? own + all.slice(meant.length) : all
          )
    );
  }
}
