import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { ConditionalFormat } from "./conditional-format";
import type { ConditionalRangeFormat } from "./conditional-range-format";
import { paintOf } from "./paint-of";

/** Excel.ConditionalCellValueOperator. */
const cellValueOperators: readonly string[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

interface CellValueRule {
  operator: string;
  formula1: string;
  formula2?: string | null;
}

/** Paints the cells whose value compares to one or two others. */
export class CellValueConditionalFormat extends HostObject {
  readonly officeType = "CellValueConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return paintOf(this.owner, "CellValue");
  }

  get rule(): CellValueRule {
    const { operator, formula1, formula2 } = this.owner.stateOf("CellValue");
    return { operator, formula1, ...(formula2 === null ? {} : { formula2 }) };
  }

  set rule(rule: unknown) {
    if (typeof rule !== "object" || rule === null) throw invalidArgument();
    const { operator, formula1, formula2 } = rule as Partial<CellValueRule>;
    if (!operator || !cellValueOperators.includes(operator)) throw invalidArgument();
    const between = operator === "Between" || operator === "NotBetween";
    const change = {
      operator,
      formula1: operand(formula1),
      formula2: between ? operand(formula2) : null,
    };
    this.owner.change("CellValue", change);
  }
}

/** A number is taken as well as the text of a formula. */
function operand(formula: unknown): string {
  if (typeof formula === "number") return `=${formula}`;
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  return formula.startsWith("=") ? formula : `=${formula}`;
}
