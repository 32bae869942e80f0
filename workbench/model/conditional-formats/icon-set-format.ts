import { HostObject, RichApiError, invalidArgument } from "../../protocol/host-object";
import type { IconLimit } from "../sheet-states";
import type { ConditionalFormat } from "./conditional-format";
import { iconCount, iconSets, newLimits } from "./icon-sets";

const types = ["Number", "Percent", "Percentile", "Formula"];
const operators = ["GreaterThan", "GreaterThanOrEqual"] as const;

/** Puts an icon into the cells by how large their value is among the others. */
export class IconSetConditionalFormat extends HostObject {
  readonly officeType = "IconSetConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get style(): string {
    return this.owner.stateOf("IconSet").style;
  }

  /** Another set begins with criteria of its own. */
  set style(style: unknown) {
    if (typeof style !== "string" || !Object.hasOwn(iconSets, style)) throw invalidArgument();
    this.owner.change("IconSet", { style, limits: newLimits(style) });
  }

  get reverseIconOrder(): boolean {
    return this.owner.stateOf("IconSet").reversed;
  }

  set reverseIconOrder(reversed: unknown) {
    if (typeof reversed !== "boolean") throw invalidArgument();
    this.owner.change("IconSet", { reversed });
  }

  get showIconOnly(): boolean {
    return !this.owner.stateOf("IconSet").showValue;
  }

  set showIconOnly(only: unknown) {
    if (typeof only !== "boolean") throw invalidArgument();
    this.owner.change("IconSet", { showValue: !only });
  }

  /** One for each icon, the lowest first, which stands for all that meets none of the others. */
  get criteria(): object[] {
    const lowest = { type: "Invalid", formula: "", operator: "Invalid" };
    return [lowest, ...this.owner.stateOf("IconSet").limits];
  }

  set criteria(criteria: unknown) {
    if (!Array.isArray(criteria) || criteria.length !== iconCount(this.style)) {
      throw invalidArgument();
    }
    this.owner.change("IconSet", { limits: criteria.slice(1).map(limitOf) });
  }
}

function limitOf(criterion: unknown): IconLimit {
  if (typeof criterion !== "object" || criterion === null) throw invalidArgument();
  const { type, formula, operator, customIcon } = criterion as Record<string, unknown>;
  if (customIcon !== undefined && customIcon !== null) {
    throw new RichApiError(
      "NotImplemented",
      "The workbench does not implement icons of another set.",
      "ConditionalIconCriterion.customIcon"
    );
  }
  const known = operators.find((word) => word === operator);
  if (!known || typeof type !== "string" || !types.includes(type)) throw invalidArgument();
  if (typeof formula === "number") return { type, formula: String(formula), operator: known };
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  return { type, formula, operator: known };
}
