import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { ConditionalFormat } from "./conditional-format";
import type { ConditionalRangeFormat } from "./conditional-range-format";
import { paintOf } from "./paint-of";

/** The formula of a conditional format; its plain references are meant from the first cell of the range. */
class ConditionalFormatRule extends HostObject {
  readonly officeType = "ConditionalFormatRule";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get formula(): string {
    return this.owner.stateOf("Custom").formula;
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || formula === "") throw invalidArgument();
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    this.owner.change("Custom", { formula: text });
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(formula: unknown) {
    this.formula = formula;
  }
}

/** Paints the cells for which a formula is true. */
export class CustomConditionalFormat extends HostObject {
  readonly officeType = "CustomConditionalFormat";
  readonly rule: ConditionalFormatRule;

  constructor(private readonly owner: ConditionalFormat) {
    super();
    this.rule = new ConditionalFormatRule(owner);
  }

  get format(): ConditionalRangeFormat {
    return paintOf(this.owner, "Custom");
  }
}
