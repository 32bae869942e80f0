import {
  HostCollection,
  HostObject,
  RichApiError,
  invalidArgument,
} from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import { lineOf } from "../border-lines";
import type { StyleState } from "../sheet-states";

const sides = {
  EdgeTop: { color: "topBorder", style: "topBorderStyle" },
  EdgeBottom: { color: "bottomBorder", style: "bottomBorderStyle" },
} as const;

type Redefine = (change: Partial<StyleState>) => void;

/** The line above or below the cells of a style. */
class StyleBorder extends HostObject {
  readonly officeType = "RangeBorder";

  constructor(
    private readonly state: StyleState,
    private readonly redefine: Redefine,
    readonly sideIndex: keyof typeof sides
  ) {
    super();
  }

  get id(): string {
    return this.sideIndex;
  }

  private get fields() {
    return sides[this.sideIndex];
  }

  get color(): string {
    return this.state[this.fields.color] ?? "#000000";
  }

  set color(color: unknown) {
    this.redefine({ [this.fields.color]: colorOf(color) });
  }

  get style(): string {
    if (this.state[this.fields.color] === null) return "None";
    return this.state[this.fields.style] ?? "Continuous";
  }

  set style(style: string) {
    lineOf(style);
    const color = style === "None" ? null : this.color;
    this.redefine({ [this.fields.color]: color, [this.fields.style]: style });
  }
}

/** The borders of a style. Those at the sides of cells are not kept. */
export class StyleBorders extends HostCollection<StyleBorder> {
  readonly officeType = "RangeBorderCollection";
  readonly items: readonly StyleBorder[];

  constructor(state: StyleState, redefine: Redefine) {
    super();
    const indices = Object.keys(sides) as (keyof typeof sides)[];
    this.items = indices.map((index) => new StyleBorder(state, redefine, index));
  }

  override getItem(index: string | number): StyleBorder {
    const item = this.items.find(({ sideIndex }) => sideIndex === index);
    if (item) return item;
    if (typeof index !== "string" || !/^(Edge|Inside|Diagonal)/.test(index)) {
      throw invalidArgument("RangeBorderCollection.getItem");
    }
    throw new RichApiError(
      "NotImplemented",
      `The workbench does not implement Style.borders.getItem("${index}").`,
      "Style.borders"
    );
  }
}
