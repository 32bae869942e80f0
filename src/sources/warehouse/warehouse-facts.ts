import type { Language } from "../../dataset/catalogue";
import { suggest } from "../../dataset/suggest";
import { SourceRefusal } from "../source";
import { type AskContext, askWarehouse } from "./ask-warehouse";
import { said } from "./said";
import { serverSentences } from "./server-sentences";
import type { WarehouseColumns, WarehouseQuestion } from "./warehouse-request";
import { warehouseSentences } from "./warehouse-sentences";
import type { WarehouseForms } from "./warehouse-conditions";
import { factsStatement } from "./warehouse-statement";

/** What a server says of itself, of the table and of the user. */
export interface WarehouseFacts {
  readonly version: string;
  /** MergeTree, Distributed, View …; "" where the user may not see it. */
  readonly engine: string;
  readonly hasDatabase: boolean;
  /** Types by the columns' names. */
  readonly columns: ReadonlyMap<string, string>;
  readonly settings: ReadonlyMap<string, string>;
}

/** Settings that leave something out of an answer, or put something in, without failing: none of them may be on. */
const MUST_BE_OFF = [
  "skip_unavailable_shards",
  "distributed_group_by_no_merge",
  "extremes",
  "limit",
  "offset",
  "partial_result_on_first_cancel",
];

/** Limits at which, by the setting named first, a query ends as if it were done: they must be none, or it "throw". */
const MUST_THROW: readonly (readonly [string, ...string[]])[] = [
  ["timeout_overflow_mode", "max_execution_time"],
  ["timeout_overflow_mode_leaf", "max_execution_time_leaf"],
  ["read_overflow_mode", "max_rows_to_read", "max_bytes_to_read"],
  ["read_overflow_mode_leaf", "max_rows_to_read_leaf", "max_bytes_to_read_leaf"],
  ["group_by_overflow_mode", "max_rows_to_group_by"],
  ["result_overflow_mode", "max_result_rows", "max_result_bytes"],
];

/** @throws SourceRefusal where the server cannot be asked, or does not let the user in. */
export async function askFacts(
  question: WarehouseQuestion,
  context: AskContext
): Promise<WarehouseFacts> {
  const found: Record<string, Map<string, string>> = {};
  const asked = [...MUST_BE_OFF, ...MUST_THROW.flat(), "readonly"];
  await askWarehouse(
    question,
    factsStatement(question, asked),
    ([kind, name, text]) => (found[kind!] ??= new Map<string, string>()).set(name!, text!),
    context
  );
  const of = (kind: string) => found[kind] ?? new Map<string, string>();
  return {
    version: said(of("version").get("")),
    engine: said(of("table").get(question.table)),
    hasDatabase: of("database").has(question.database),
    columns: of("column"),
    settings: of("setting"),
  };
}

/**
 * How the table's columns hold what they hold.
 * @throws SourceRefusal where there is no such table, a column is missing or of a type that cannot be it, or where the
 * user's profile could leave records out without saying so.
 */
export function formsOf(
  facts: WarehouseFacts,
  question: WarehouseQuestion,
  language: Language
): WarehouseForms {
  const say = warehouseSentences[language];
  const { host, title, columns } = question;
  const refuse = (sentence: string): never => {
    throw new SourceRefusal(sentence);
  };
  const { exceptions } = serverSentences[language];
  if (!facts.hasDatabase) refuse(exceptions.noDatabase(question, "", 81));
  if (facts.columns.size === 0) refuse(exceptions.noTable(question, "", 60));
  const wanted = Object.values(columns) as string[];
  const missing = wanted.filter((name) => !facts.columns.has(name));
  if (missing.length > 0) {
    const known = [...facts.columns.keys()].map((name) => said(name)).sort();
    const near = missing.map((name) => suggest(name, known)).filter((name) => name !== undefined);
    refuse(say.noColumns(title, missing, known, near));
  }
  const setting = partialSetting(facts.settings);
  if (setting) refuse(say.mayBePartial(host, question.user, ...setting));
  const typeOf = (column: keyof WarehouseColumns) => {
    const type = facts.columns.get(columns[column]!)!;
    return { type, bare: withoutWrappers(type) };
  };
  const badType = (column: keyof WarehouseColumns, wants: keyof typeof say.wants) =>
    refuse(say.badType(title, columns[column]!, said(typeOf(column).type), say.wants[wants]));
  for (const column of ["weight", "value"] as const)
    if (columns[column] !== undefined && !isNumber(typeOf(column).bare)) badType(column, "number");
  const month = monthForm(typeOf("month").bare) ?? badType("month", "month");
  const code = codeForm(typeOf("code").bare) ?? badType("code", "code");
  const isDecimal = (column: "weight" | "value") =>
    columns[column] !== undefined && typeOf(column).bare.startsWith("Decimal");
  return {
    month,
    monthMayLack: /\bNullable\(/.test(typeOf("month").type),
    code,
    weightIsDecimal: isDecimal("weight"),
    valueIsDecimal: isDecimal("value"),
  };
}

/** The first setting with which an answer may be partial, and its value. */
function partialSetting(settings: ReadonlyMap<string, string>): [string, string] | undefined {
  const isOn = (name: string) => !/^(false|0*(\.0+)?)$/.test(settings.get(name) ?? "");
  const on = MUST_BE_OFF.find(isOn);
  if (on !== undefined) return [on, said(settings.get(on))];
  for (const [mode, ...limits] of MUST_THROW) {
    const limit = limits.find(isOn);
    const value = settings.get(mode) ?? "throw";
    if (limit !== undefined && value !== "throw") return [mode, said(value)];
  }
  return undefined;
}

/** `LowCardinality(Nullable(String))` is a String. */
function withoutWrappers(type: string): string {
  const wrapped = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type);
  return wrapped ? withoutWrappers(wrapped[1]!) : type;
}

function isNumber(type: string): boolean {
  return /^(U?Int\d+|Float(32|64)|Decimal\d*\(.*\))$/.test(type);
}

function monthForm(type: string): WarehouseForms["month"] | undefined {
  if (/^(Date|Date32|DateTime(64)?(\(.*\))?)$/.test(type)) return "date";
  if (/^U?Int(32|64)$/.test(type)) return "number";
  return /^(String|FixedString\(\d+\))$/.test(type) ? "text" : undefined;
}

function codeForm(type: string): WarehouseForms["code"] | undefined {
  if (/^U?Int(32|64)$/.test(type)) return "number";
  if (type === "String") return "text";
  return /^FixedString\(\d+\)$/.test(type) ? "fixedText" : undefined;
}
