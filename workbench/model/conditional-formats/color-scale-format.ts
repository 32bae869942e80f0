import { HostObject, invalidArgument } from "../../protocol/host-object";
import { colorOf } from "../cell-color";
import type { ColorScalePoint } from "../sheet-states";
import type { ConditionalFormat } from "./conditional-format";

const types = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];
const needsNothing = ["LowestValue", "HighestValue"];

interface Criteria {
  minimum: unknown;
  midpoint?: unknown;
  maximum: unknown;
}

/** Paints cells from one colour to another by how large their value is among the others. */
export class ColorScaleConditionalFormat extends HostObject {
  readonly officeType = "ColorScaleConditionalFormat";

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get threeColorScale(): boolean {
    return this.owner.stateOf("ColorScale").midpoint !== null;
  }

  get criteria(): Criteria {
    const { minimum, midpoint, maximum } = this.owner.stateOf("ColorScale");
    return { minimum, ...(midpoint ? { midpoint } : {}), maximum };
  }

  set criteria(criteria: unknown) {
    if (typeof criteria !== "object" || criteria === null) throw invalidArgument();
    const { minimum, midpoint, maximum } = criteria as Criteria;
    this.owner.change("ColorScale", {
      minimum: pointOf(minimum),
      midpoint: midpoint ? pointOf(midpoint) : null,
      maximum: pointOf(maximum),
    });
  }
}

function pointOf(point: unknown): ColorScalePoint {
  if (typeof point !== "object" || point === null) throw invalidArgument();
  const { type, formula, color } = point as Record<string, unknown>;
  if (typeof type !== "string" || !types.includes(type)) throw invalidArgument();
  if (needsNothing.includes(type)) return { type, formula: null, color: colorOf(color) };
  if (typeof formula === "number") return { type, formula: String(formula), color: colorOf(color) };
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  return { type, formula, color: colorOf(color) };
}
