import { formatMonth } from "../../dataset/month";
import type { RememberedSource } from "../../refresh/remembered-source";
import { SOURCE_KINDS } from "../../refresh/source-request";
import { isMapping } from "../../sources/grid/is-mapping";
import type { SourceDraft } from "./source-draft";

/**
 * What stands in the form for a source that a workbook remembers. The workbook may be anybody's: whatever is not of the
 * right type is as if it were not said.
 */
export function draftOf(remembered: RememberedSource): Partial<SourceDraft> {
  const { kind } = remembered;
  if (!SOURCE_KINDS.includes(kind)) return {};
  switch (kind) {
    case "published":
      return { kind };
    case "files":
      return { kind, ...flowIn(remembered) };
    case "address":
      return { kind, ...textsIn(remembered, ["url"]) };
    case "range":
      return typeof remembered.place === "string" && isMapping(remembered.mapping)
        ? { kind, range: { place: remembered.place, mapping: remembered.mapping } }
        : { kind };
    case "comtrade": {
      const ask: unknown = remembered.ask;
      return { kind, ...textsIn(ask, ["reporter", "base"]), ...flowIn(ask), ...monthsIn(ask) };
    }
    case "warehouse": {
      const ask: unknown = remembered.ask;
      const columns = isObject(ask) ? ask.columns : undefined;
      const { weightUnit, currency, reporter } = isObject(ask) ? ask : {};
      return {
        kind,
        ...textsIn(ask, ["address", "database", "table", "user", "flowValue"]),
        ...(typeof reporter === "string" && { warehouseReporter: reporter }),
        ...flowIn(ask),
        ...monthsIn(ask),
        ...(isObject(columns) && {
          columns: {
            ...{ month: "", code: "", partner: "", weight: "", value: "", flow: "" },
            ...textsIn(columns, ["month", "code", "partner", "weight", "value", "flow"]),
          },
        }),
        ...((weightUnit === "kg" || weightUnit === "t") && { weightUnit }),
        ...((currency === "USD" || currency === "CNY") && { currency }),
      };
    }
  }
}

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === "object" && given !== null;
}

function textsIn<K extends string>(given: unknown, keys: readonly K[]): Partial<Record<K, string>> {
  if (!isObject(given)) return {};
  const texts = keys.flatMap((key) => {
    const text = given[key];
    return typeof text === "string" ? [[key, text]] : [];
  });
  return Object.fromEntries(texts) as Partial<Record<K, string>>;
}

function flowIn(given: unknown): Partial<Pick<SourceDraft, "flow">> {
  const flow = isObject(given) ? given.flow : undefined;
  return flow === "exports" || flow === "imports" ? { flow } : {};
}

function monthsIn(given: unknown): Partial<Pick<SourceDraft, "first" | "last">> {
  if (!isObject(given)) return {};
  const month = (m: unknown) =>
    Number.isInteger(m) && (m as number) > 0 ? formatMonth(m as number) : undefined;
  const [first, last] = [month(given.first), month(given.last)];
  return { ...(first && { first }), ...(last && { last }) };
}
