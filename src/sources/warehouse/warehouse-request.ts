import type { Language } from "../../dataset/catalogue";
import { type Month, monthOf, yearOf } from "../../dataset/month";
import { CHINA } from "../../dataset/trade";
import { type Span, spanOf } from "../../dataset/span";
import { readAddress } from "../http";
import { type Currency, type Flow, SourceRefusal } from "../source";
import { said } from "./said";
import { warehouseSentences } from "./warehouse-sentences";

/** Columns of a table of customs records, by what stands in them. */
export interface WarehouseColumns {
  /**
   * A date, or an integer or text such as 202401, 2024-01, 2024-01-15; which of them, the column's type says. Of a date
   * with a time it is the month in the time zone of the column, else of the server.
   */
  readonly month: string;
  /** Eight digits, as a number or text; ten digits are summed to their first eight. */
  readonly code: string;
  /** Code of China's customs, ISO code, or name. */
  readonly partner: string;
  /** Net weight, in the unit that the request says. */
  readonly weight: string;
  /** Whole units of the request's currency, or fractions of them. */
  readonly value?: string;
  /** What tells exports from imports; where there is none, all rows are taken for the flow that is asked. */
  readonly flow?: string;
}

/** What such a table's columns are usually called. */
export const USUAL_COLUMNS: WarehouseColumns = {
  month: "month",
  code: "hs8",
  partner: "partner",
  weight: "weight_kg",
  value: "value_usd",
};

/** What is asked of a warehouse. Plain data; all but the password may be remembered. */
export interface WarehouseRequest {
  /** Of ClickHouse's HTTP interface, or of a proxy before it: https://clickhouse.example.org:8443/ */
  readonly address: string;
  readonly database: string;
  /** A table, a Distributed table or a view. */
  readonly table: string;
  readonly columns: WarehouseColumns;
  readonly weightUnit: "kg" | "t";
  /** Of the values; needed where there is a column of values. */
  readonly currency?: Currency;
  /** One that may only read. */
  readonly user: string;
  readonly password?: string;
  readonly flow: Flow;
  /** What stands in the column of flows for the flow that is asked: "E", "export", "1"; needed where there is one. */
  readonly flowValue?: string;
  /** Whose customs' records these are, ISO 3166-1 alpha-3; China where nothing is said. */
  readonly reporter?: string;
  /** Both included. */
  readonly first: Month;
  readonly last: Month;
}

/** A request that has been checked: what of it goes into statements is made of letters, digits, "_" and "-". */
export interface WarehouseQuestion {
  /** Without user, password and query. */
  readonly href: string;
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly table: string;
  /** `database.table` */
  readonly title: string;
  readonly columns: WarehouseColumns;
  /** kg in one unit of weight. */
  readonly factor: 1 | 1000;
  /** Undefined where no values are asked. */
  readonly currency: Currency | undefined;
  readonly flow: Flow;
  /** Undefined where there is no column of flows. */
  readonly flowValue: string | undefined;
  readonly reporter: string;
  readonly span: Span;
}

/** The most letters of a name, and of what stands in a column of flows. */
const LONGEST_NAME = 64;
const LONGEST_FLOW = 32;
/** Within backticks nothing but a backtick and a backslash has a meaning; neither can pass. */
const NAME = new RegExp(`^[\\p{L}_][\\p{L}\\p{N}_-]{0,${LONGEST_NAME - 1}}$`, "u");
/** Within quotes nothing but a quote and a backslash has a meaning; neither can pass. */
const FLOW_VALUE = new RegExp(`^[\\p{L}\\p{N}][\\p{L}\\p{N} _./-]{0,${LONGEST_FLOW - 1}}$`, "u");
/** What a header cannot carry as it is: control characters, and spaces at the ends, which are lost. */
const NOT_IN_HEADERS = /^\s|\s$|\p{Cc}|\p{Cs}/u;
const [EARLIEST, LATEST] = [monthOf(1980, 1), monthOf(2100, 12)];

/**
 * Checks a request before anything is sent. It may come from a workbook of somebody else: nothing in it is trusted.
 * @throws SourceRefusal where an address, name, user, unit, currency, flow, reporter or month cannot be; its sentence
 * never has the password in it.
 */
export function checkRequest(request: WarehouseRequest, language: Language): WarehouseQuestion {
  const say = warehouseSentences[language];
  const refuse = (sentence: string): never => {
    throw new SourceRefusal(sentence);
  };
  const { columns, flow, first, last, weightUnit, currency } = request;
  const { user, password = "", reporter = CHINA } = request;
  const written = text(request.address);
  if (/[?#]/.test(written)) refuse(say.queryInAddress());
  const address = readAddress(written, language);
  const named = (what: keyof typeof say.names, name: unknown): string =>
    typeof name === "string" && NAME.test(name)
      ? name
      : refuse(say.badName(say.names[what], said(name), LONGEST_NAME));
  const [database, table] = [named("database", request.database), named("table", request.table)];
  const checked: WarehouseColumns = {
    month: named("month", columns?.month),
    code: named("code", columns?.code),
    partner: named("partner", columns?.partner),
    weight: named("weight", columns?.weight),
    ...(isGiven(columns.value) && { value: named("value", columns.value) }),
    ...(isGiven(columns.flow) && { flow: named("flow", columns.flow) }),
  };
  if (text(user) === "" || text(user).length > 128 || NOT_IN_HEADERS.test(user))
    refuse(say.badUser());
  if (typeof password !== "string" || password.length > 1000 || NOT_IN_HEADERS.test(password))
    refuse(say.badPassword());
  if (weightUnit !== "kg" && weightUnit !== "t") refuse(say.badUnit());
  if (checked.value !== undefined && currency !== "USD" && currency !== "CNY")
    refuse(say.badCurrency());
  if (flow !== "exports" && flow !== "imports") refuse(say.badFlow());
  const flowValue = checked.flow === undefined ? undefined : text(request.flowValue);
  if (flowValue !== undefined && !FLOW_VALUE.test(flowValue))
    refuse(say.badFlowValue(said(flowValue), LONGEST_FLOW));
  if (typeof reporter !== "string" || !/^[A-Z]{3}$/.test(reporter))
    refuse(say.badReporter(said(reporter)));
  const isSpan = Number.isInteger(first) && Number.isInteger(last) && first <= last;
  if (!isSpan || first < EARLIEST || last > LATEST)
    refuse(say.badMonths(yearOf(EARLIEST), yearOf(LATEST)));
  return {
    href: address.href,
    host: address.host,
    user,
    password,
    database,
    table,
    title: `${database}.${table}`,
    columns: checked,
    factor: weightUnit === "t" ? 1000 : 1,
    currency: checked.value === undefined ? undefined : currency,
    flow,
    flowValue,
    reporter,
    span: spanOf(first, last),
  };
}

function text(given: unknown): string {
  return typeof given === "string" ? given.trim() : "";
}

/** An emptied field of a form is as good as none. */
function isGiven(name: string | undefined): boolean {
  return name !== undefined && name !== "";
}
