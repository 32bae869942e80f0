import { HostObject, RichApiError, invalidArgument } from "../../protocol/host-object";
import { horizontalAlignments, meaningOf, verticalAlignments } from "../alignment";
import { RangeFill } from "../range-fill";
import { RangeFont } from "../range-font";
import type { StylePart, StyleState } from "../sheet-states";
import { typedFormat } from "../typed-input";
import { StyleBorders } from "./style-borders";
import type { StyleCollection } from "./style-collection";
import { StyleLook } from "./style-look";
import { excludedParts, includesPart } from "./style-parts";

/** A named style. Changing it changes the cells that have it, except where they have been formatted otherwise since. */
export class Style extends HostObject {
  readonly officeType = "Style";
  readonly font: RangeFont;
  readonly fill: RangeFill;
  readonly borders: StyleBorders;

  constructor(
    private readonly owner: StyleCollection,
    readonly state: StyleState
  ) {
    super();
    const redefine = (change: Partial<StyleState>) => this.redefine(change);
    const look = new StyleLook(state, redefine);
    this.font = new RangeFont(look);
    this.fill = new RangeFill(look);
    this.borders = new StyleBorders(state, redefine);
  }

  private redefine(change: Partial<StyleState>): void {
    if (this.state.name === "Normal") {
      throw new RichApiError(
        "NotImplemented",
        "The workbench does not implement changes of the style Normal.",
        "Style"
      );
    }
    this.owner.redefine(this.state, change);
  }

  get name(): string {
    return this.state.name;
  }

  get builtIn(): boolean {
    return this.state.builtIn;
  }

  get numberFormat(): string {
    return this.state.numberFormat ?? "General";
  }

  set numberFormat(format: string) {
    if (typeof format !== "string" || !typedFormat(format)) throw invalidArgument();
    this.redefine({ numberFormat: format });
  }

  get numberFormatLocal(): string {
    return this.numberFormat;
  }

  get horizontalAlignment(): string {
    return this.state.horizontalAlignment ?? "General";
  }

  set horizontalAlignment(alignment: string) {
    meaningOf(horizontalAlignments, alignment);
    this.redefine({ horizontalAlignment: alignment });
  }

  get verticalAlignment(): string {
    return this.state.verticalAlignment ?? "Bottom";
  }

  set verticalAlignment(alignment: string) {
    meaningOf(verticalAlignments, alignment);
    this.redefine({ verticalAlignment: alignment });
  }

  get wrapText(): boolean {
    return this.state.wrapText ?? false;
  }

  set wrapText(wrapText: boolean) {
    this.redefine({ wrapText });
  }

  private include(part: StylePart, included: boolean): void {
    const others = excludedParts(this.state).filter((known) => known !== part);
    this.redefine({ excludes: included ? others : [...others, part] });
  }

  get includeNumber(): boolean {
    return includesPart(this.state, "Number");
  }

  set includeNumber(included: boolean) {
    this.include("Number", included);
  }

  get includeFont(): boolean {
    return includesPart(this.state, "Font");
  }

  set includeFont(included: boolean) {
    this.include("Font", included);
  }

  get includeAlignment(): boolean {
    return includesPart(this.state, "Alignment");
  }

  set includeAlignment(included: boolean) {
    this.include("Alignment", included);
  }

  get includeBorder(): boolean {
    return includesPart(this.state, "Border");
  }

  set includeBorder(included: boolean) {
    this.include("Border", included);
  }

  get includePatterns(): boolean {
    return includesPart(this.state, "Patterns");
  }

  set includePatterns(included: boolean) {
    this.include("Patterns", included);
  }

  get includeProtection(): boolean {
    return includesPart(this.state, "Protection");
  }

  set includeProtection(included: boolean) {
    this.include("Protection", included);
  }

  delete(): void {
    this.owner.remove(this.state);
  }
}
