import {
  HostObject,
  RichApiError,
  invalidArgument,
  itemNotFound,
} from "../../protocol/host-object";
import { RangeAreas } from "../range-areas";
import type { Range } from "../range";
import type { ConditionalFormatState } from "../sheet-states";
import type { Worksheet } from "../worksheet";
import { CellValueConditionalFormat } from "./cell-value-format";
import { ColorScaleConditionalFormat } from "./color-scale-format";
import { CustomConditionalFormat } from "./custom-format";
import { DataBarConditionalFormat } from "./data-bar-format";
import { IconSetConditionalFormat } from "./icon-set-format";
import { PresetCriteriaConditionalFormat } from "./preset-format";
import { TopBottomConditionalFormat } from "./top-bottom-format";
import { numbered } from "./numbered";
import { TextConditionalFormat } from "./text-format";

type Kind = ConditionalFormatState["kind"];
export type StateOfKind<K extends Kind> = Extract<ConditionalFormatState, { kind: K }>;

/** A rule about when cells are painted, and how. */
export class ConditionalFormat extends HostObject {
  readonly officeType = "ConditionalFormat";

  constructor(
    readonly sheet: Worksheet,
    readonly id: string
  ) {
    super();
  }

  private get all(): ConditionalFormatState[] {
    return this.sheet.sheetState.conditionalFormats;
  }

  get state(): ConditionalFormatState {
    const state = this.all.find(({ id }) => id === this.id);
    if (!state) throw itemNotFound("ConditionalFormat");
    return state;
  }

  /** The state, which must be of this kind. */
  stateOf<K extends Kind>(kind: K): StateOfKind<K> {
    const { state } = this;
    if (state.kind !== kind) throw wrongKind();
    return state as StateOfKind<K>;
  }

  /** Changes fields of the state of one kind, and has the cells painted anew. */
  change<K extends Kind>(kind: K, change: Partial<StateOfKind<K>>): void {
    Object.assign(this.stateOf(kind), change);
    this.sheet.stateChanged();
  }

  get type(): string {
    return this.state.kind;
  }

  get stopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }

  set stopIfTrue(stop: unknown) {
    if (typeof stop !== "boolean") throw invalidArgument();
    this.state.stopIfTrue = stop;
    this.sheet.stateChanged();
  }

  /** Its place among the conditional formats of the sheet, from 0: the first wins. */
  get priority(): number {
    return this.all.indexOf(this.state);
  }

  set priority(priority: unknown) {
    if (!Number.isInteger(priority) || Number(priority) < 0) throw invalidArgument();
    const { state } = this;
    const others = this.all.filter((other) => other !== state);
    others.splice(Number(priority), 0, state);
    this.sheet.sheetState.conditionalFormats = numbered(others);
    this.sheet.stateChanged();
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? new CustomConditionalFormat(this) : null;
  }

  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? refuse();
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === "CellValue" ? new CellValueConditionalFormat(this) : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return this.cellValueOrNullObject ?? refuse();
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.type === "ContainsText" ? new TextConditionalFormat(this) : null;
  }

  get textComparison(): TextConditionalFormat {
    return this.textComparisonOrNullObject ?? refuse();
  }

  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.type === "ColorScale" ? new ColorScaleConditionalFormat(this) : null;
  }

  get colorScale(): ColorScaleConditionalFormat {
    return this.colorScaleOrNullObject ?? refuse();
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.type === "DataBar" ? new DataBarConditionalFormat(this) : null;
  }

  get dataBar(): DataBarConditionalFormat {
    return this.dataBarOrNullObject ?? refuse();
  }

  get topBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.type === "TopBottom" ? new TopBottomConditionalFormat(this) : null;
  }

  get topBottom(): TopBottomConditionalFormat {
    return this.topBottomOrNullObject ?? refuse();
  }

  get presetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.type === "PresetCriteria" ? new PresetCriteriaConditionalFormat(this) : null;
  }

  get preset(): PresetCriteriaConditionalFormat {
    return this.presetOrNullObject ?? refuse();
  }

  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.type === "IconSet" ? new IconSetConditionalFormat(this) : null;
  }

  get iconSet(): IconSetConditionalFormat {
    return this.iconSetOrNullObject ?? refuse();
  }

  getRangeOrNullObject(): Range | null {
    const { ranges } = this.state;
    return ranges.length === 1 ? this.sheet.rangeAt(ranges[0]) : null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound("ConditionalFormat.getRange");
    return range;
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.state.ranges.map((box) => this.sheet.rangeAt(box)));
  }

  delete(): void {
    this.sheet.requireWritable();
    const others = this.all.filter(({ id }) => id !== this.id);
    this.sheet.sheetState.conditionalFormats = numbered(others);
    this.sheet.stateChanged();
  }
}

const wrongKind = () =>
  new RichApiError("InvalidOperation", "The conditional format is of another type.");

function refuse(): never {
  throw wrongKind();
}
