import { HostObject, invalidArgument } from "../../protocol/host-object";
import type { ConditionalFormat } from "./conditional-format";
import type { ConditionalRangeFormat } from "./conditional-range-format";
import { paintOf } from "./paint-of";

const types = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];

interface TopBottomRule {
  rank: number;
  type: string;
}

/** Paints the greatest or the least numbers, so many or so many percent of them. */
export class TopBottomConditionalFormat extends HostObject {
  readonly officeType = "TopBottomConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get format(): ConditionalRangeFormat {
    return paintOf(this.owner, "TopBottom");
  }

  get rule(): TopBottomRule {
    const { rank, type } = this.owner.stateOf("TopBottom");
    return { rank, type };
  }

  set rule(rule: unknown) {
    if (typeof rule !== "object" || rule === null) throw invalidArgument();
    const { rank, type } = rule as Partial<TopBottomRule>;
    if (type === undefined || !types.includes(type)) throw invalidArgument();
    const most = type.endsWith("Percent") ? 100 : 1000;
    if (!Number.isInteger(rank) || Number(rank) < 1 || Number(rank) > most) throw invalidArgument();
    this.owner.change("TopBottom", { rank: Number(rank), type });
  }
}
