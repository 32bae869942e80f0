import { ReferenceNodeFactory } from "@univerjs/engine-formula";
import type { Engine } from "../engine";
import { numberedColumn } from "./table-formulas";

/**
 * Tables and their columns are found without regard to case, as in Excel, and a name may hold an underscore. A column
 * that does not exist is an error, not the column left of the table.
 */
export function cureTableNames({ superTables, injector }: Engine): void {
  const tablesOf = superTables.getTableMap.bind(superTables);
  superTables.getTableMap = (unitId) => {
    const tables = tablesOf(unitId);
    return tables && new NameMap(tables);
  };
  // The engine's own look-up needs a method of iterators that Node 20 does not have.
  superTables.hasTable = (unitId, name) => superTables.getTableMap(unitId)?.has(name) ?? false;
  superTables.getTable = (unitId, name) => superTables.getTableMap(unitId)?.get(name);
  const register = superTables.registerTable.bind(superTables);
  superTables.registerTable = (unitId, name, table) =>
    register(unitId, name, { ...table, titleMap: new TitleMap(table.titleMap) });
  const references = injector.get(ReferenceNodeFactory) as unknown as TableReferences;
  const isTableReference = references._checkTokenIsTableReference.bind(references);
  references._checkTokenIsTableReference = (token) =>
    /^[\p{L}_\\][\p{L}\d_.\\]*\[.*\]$/u.test(token) || isTableReference(token);
}

/** The engine's own test of whether a word is a reference to a table. */
interface TableReferences {
  _checkTokenIsTableReference(token: string): boolean;
}

/** A map that does not tell names apart by case. */
class NameMap<V> extends Map<string, V> {
  override get(name: string): V | undefined {
    const wanted = name.toLowerCase();
    return super.get(name) ?? [...this].find(([known]) => known.toLowerCase() === wanted)?.[1];
  }

  override has(name: string): boolean {
    return this.get(name) !== undefined;
  }
}

/** Far outside of any sheet, which the engine takes for an error. */
const nowhere = -1e9;

/** The columns of a table by name. */
class TitleMap extends NameMap<number> {
  override get(name: string): number {
    return numberedColumn(name) ?? super.get(name) ?? nowhere;
  }
}
