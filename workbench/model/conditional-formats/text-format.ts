import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { ConditionalFormat, StateOfKind } from "./conditional-format";
import type { ConditionalRangeFormat } from "./conditional-range-format";
import { paintOf } from "./paint-of";

type Operator = StateOfKind<"ContainsText">["operator"];

const operators: readonly Operator[] = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

interface TextRule {
  operator: Operator;
  text: string;
}

/** Paints the cells in which a text occurs, or does not; capitals make no difference. */
export class TextConditionalFormat extends HostObject {
  readonly officeType = "TextConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return paintOf(this.owner, "ContainsText");
  }

  get rule(): TextRule {
    const { operator, text } = this.owner.stateOf("ContainsText");
    return { operator, text };
  }

  set rule(rule: unknown) {
    if (typeof rule !== "object" || rule === null) throw invalidArgument();
    const { operator, text } = rule as Partial<TextRule>;
    if (!operator || !operators.includes(operator)) throw invalidArgument();
    if (typeof text !== "string" || text === "") throw invalidArgument();
    this.owner.change("ContainsText", { operator, text });
  }
}
