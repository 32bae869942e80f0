import { isErrorText, type Scalar } from "../cell-reading";
import type { StateOfKind } from "./conditional-format";

/** Whether the value of a cell compares as the rule says. Numbers come before texts, as Excel orders them. */
export function comparesAs(
  operator: string,
  value: Scalar,
  first: Scalar,
  second: Scalar
): boolean {
  if (isErrorText(value) || isErrorText(first) || isErrorText(second)) return false;
  const at = (other: Scalar) => order(value, other);
  switch (operator) {
    case "Between":
    case "NotBetween": {
      const [low, high] = order(first, second) <= 0 ? [first, second] : [second, first];
      const within = at(low) >= 0 && at(high) <= 0;
      return operator === "Between" ? within : !within;
    }
    case "EqualTo":
      return at(first) === 0;
    case "NotEqualTo":
      return at(first) !== 0;
    case "GreaterThan":
      return at(first) > 0;
    case "LessThan":
      return at(first) < 0;
    case "GreaterThanOrEqual":
      return at(first) >= 0;
    case "LessThanOrEqual":
      return at(first) <= 0;
    default:
      return false;
  }
}

function order(a: Scalar, b: Scalar): number {
  // An empty cell counts as zero.
  const [x, y] = [a === "" ? 0 : a, b === "" ? 0 : b];
  if (typeof x === "number" && typeof y === "number") return Math.abs(x - y) < 1e-12 ? 0 : x - y;
  const rank = (value: Scalar) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  return String(x).localeCompare(String(y), undefined, { sensitivity: "accent" });
}

/** Whether a text occurs as the rule says; capitals make no difference. */
export function containsAs(
  { operator, text }: Pick<StateOfKind<"ContainsText">, "operator" | "text">,
  shown: string
): boolean {
  const [where, what] = [shown.toLowerCase(), text.toLowerCase()];
  switch (operator) {
    case "Contains":
      return where.includes(what);
    case "NotContains":
      return !where.includes(what);
    case "BeginsWith":
      return where.startsWith(what);
    case "EndsWith":
      return where.endsWith(what);
  }
}
