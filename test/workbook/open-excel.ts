import { createHeadlessUniver } from "../../workbench/model/headless-engine";
import { Workbook } from "../../workbench/model/workbook";
import { bridgeTo } from "../../workbench/protocol/bridge-transport";
import { ExcelHost } from "../../workbench/protocol/excel-host";
import { extractSchema } from "../../workbench/protocol/extract-schema";
import { loadLibrary } from "../../workbench/protocol/load-library";
import type { RequirementSets } from "../../workbench/protocol/requirement-sets";
import type { Schema } from "../../workbench/protocol/schema";

let schema: Schema | undefined;

/** Microsoft's library on our host: what the code under test takes for Excel. */
export interface OpenExcel {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  /** The requests that the code under test has made since the last call. */
  requests(): number;
  /** Lets the n-th request from now on do half of its work and then fail with a code. */
  failAt(request: number, code?: string): void;
  /** Lets the n-th request from now on and every one after it fail; `failAt(0)` ends it. */
  failFrom(request: number, code?: string): void;
  /** What stands in the workbook, for comparison: cells of all sheets, tables, names. */
  picture(): object;
  close(): Promise<void>;
}

/** A function of a cell, with any number of arguments, that answers with a grid. */
export type CellFunction = (...args: unknown[]) => (string | number)[][];

/** Opens an empty workbook and makes its Excel the global one. `mom` answers `=MG.MOM(x)`. */
export function openExcel(mom?: CellFunction, requirements?: RequirementSets): OpenExcel {
  schema ??= extractSchema(loadLibrary());
  const instance = createHeadlessUniver();
  const workbook = new Workbook(instance);
  const parameters = [{ name: "product", type: "any", optional: true }];
  const result = { dimensionality: "matrix" as const };
  const functions = mom ? [{ id: "MOM", name: "MOM", parameters, result }] : [];
  const host = new ExcelHost({ workbook, schema, functions, namespace: "MG", requirements });
  let requests = 0;
  let failing = { at: 0, code: "", forEver: false };
  const exchange = host.exchange.bind(host);
  host.exchange = async (text, meta) => {
    const body = JSON.parse(text) as {
      Actions: { Name: string }[];
      ObjectPaths: Record<string, { ObjectPathType: number }>;
    };
    // What the library does at its start, and when it lets go of ranges, is not ours.
    const isOurs =
      Object.values(body.ObjectPaths).some((path) => path.ObjectPathType === 1) &&
      !body.Actions.some(({ Name }) => /^_(RemoveReference|SetOsf)/.test(Name));
    if (!isOurs) return exchange(text, meta);
    requests++;
    if (failing.at === 0 || --failing.at > 0) return exchange(text, meta);
    if (failing.forEver) failing.at = 1;
    const half = body.Actions.slice(0, Math.ceil(body.Actions.length / 2));
    await exchange(JSON.stringify({ ...body, Actions: half }), meta);
    const Error = {
      Code: failing.code,
      Message: "Injected.",
      Location: "",
      ActionIndex: half.length,
      HttpStatusCode: 500,
    };
    return { text: JSON.stringify({ Results: [], TraceIds: [], Error }) };
  };
  const library = loadLibrary({ bridge: bridgeTo(host), requirements: host.requirements });
  globalThis.Excel = library.Excel;
  if (mom) library.CustomFunctions.associate("MOM", mom);
  return {
    workbook,
    host,
    requests() {
      const count = requests;
      requests = 0;
      return count;
    },
    failAt(request, code = "GeneralException") {
      failing = { at: request, code, forEver: false };
    },
    failFrom(request, code = "GeneralException") {
      failing = { at: request, code, forEver: true };
    },
    picture: () => pictureOf(workbook),
    async close() {
      Reflect.deleteProperty(globalThis, "Excel");
      await workbook.idle();
      instance.univer.dispose();
    },
  };
}

function pictureOf(workbook: Workbook): object {
  const sheets = workbook.worksheets.items.map((sheet) => {
    const filled = sheet.getUsedRangeOrNullObject(true);
    return [sheet.name, filled?.address ?? "", filled?.formulas ?? []];
  });
  const tables = workbook.tables.items.map((t) => `${t.name} ${t.getRange().address}`).sort();
  const names = workbook.names.items.map((n) => `${n.name} ${n.formula}`).sort();
  return { sheets, tables, names, events: workbook._Runtime.enableEvents };
}
