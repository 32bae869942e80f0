import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { ConditionalFormat } from "./conditional-format";
import type { ConditionalRangeFormat } from "./conditional-range-format";
import { paintOf } from "./paint-of";
import { presetCriteria } from "./preset-criteria";

interface PresetRule {
  criterion: string;
}

/** Paints the cells that meet one of the criteria that Excel has ready. */
export class PresetCriteriaConditionalFormat extends HostObject {
  readonly officeType = "PresetCriteriaConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return paintOf(this.owner, "PresetCriteria");
  }

  get rule(): PresetRule {
    return { criterion: this.owner.stateOf("PresetCriteria").criterion };
  }

  set rule(rule: unknown) {
    if (typeof rule !== "object" || rule === null) throw invalidArgument();
    const { criterion } = rule as Partial<PresetRule>;
    if (criterion === undefined || !presetCriteria.includes(criterion)) throw invalidArgument();
    this.owner.change("PresetCriteria", { criterion });
  }
}
