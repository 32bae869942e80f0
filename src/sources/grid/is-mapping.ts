import type { GridMapping, GridRole } from "./grid-mapping";

/** Excel has no more columns and rows than these. */
const [MOST_COLUMNS, MOST_ROWS] = [16_384, 1_048_576];

const ROLES: readonly GridRole[] = [
  "month",
  "months",
  "product",
  "partner",
  "quantity",
  "value",
  "figure",
  "ignored",
];

/** Whether something is a mapping: what a workbook remembers may be anything. Never throws. */
export function isMapping(given: unknown): given is GridMapping {
  if (typeof given !== "object" || given === null) return false;
  const m = given as Partial<Record<keyof GridMapping, unknown>>;
  const isOneOf = (value: unknown, known: readonly string[]) =>
    typeof value === "string" && known.includes(value);
  const isName = (value: unknown) =>
    value === undefined || (typeof value === "string" && value.length <= 200);
  const isList = (value: unknown): value is unknown[] =>
    Array.isArray(value) && value.length <= MOST_COLUMNS;
  return (
    isOneOf(m.shape, ["long", "wide"]) &&
    Number.isInteger(m.header) &&
    (m.header as number) >= 0 &&
    (m.header as number) < MOST_ROWS &&
    isList(m.roles) &&
    [...m.roles].every((role) => isOneOf(role, ROLES)) &&
    (m.names === undefined ||
      (isList(m.names) &&
        m.names.length === m.roles.length &&
        [...m.names].every((name) => typeof name === "string"))) &&
    isOneOf(m.unit, ["t", "kg"]) &&
    isOneOf(m.currency, ["USD", "CNY"]) &&
    (m.across === undefined ? m.shape === "long" : isOneOf(m.across, ["months", "products"])) &&
    (m.measure === undefined || isOneOf(m.measure, ["quantity", "value"])) &&
    isName(m.product) &&
    isName(m.partner) &&
    (m.flow === undefined || isOneOf(m.flow, ["exports", "imports"]))
  );
}
