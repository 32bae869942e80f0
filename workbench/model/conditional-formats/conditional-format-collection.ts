import { generateRandomId } from "@univerjs/core";
import { HostCollection, invalidArgument } from "../../protocol/host-object";
import { intersection } from "../address";
import { without } from "../box-difference";
import type { Range } from "../range";
import type { ConditionalFormatState } from "../sheet-states";
import { ConditionalFormat } from "./conditional-format";
import { newConditionalFormat } from "./new-conditional-format";
import { numbered } from "./numbered";

/** The conditional formats that touch a range, the first above the others. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly officeType = "ConditionalFormatCollection";

  constructor(private readonly range: Range) {
    super();
  }

  private get all(): ConditionalFormatState[] {
    return this.range.worksheet.sheetState.conditionalFormats;
  }

  get items(): readonly ConditionalFormat[] {
    return this.all
      .filter(({ ranges }) => ranges.some((box) => intersection(box, this.range.box)))
      .map(({ id }) => new ConditionalFormat(this.range.worksheet, id));
  }

  /** Adds one above all others of the sheet. */
  add(type: string): ConditionalFormat {
    const { worksheet, box } = this.range;
    worksheet.requireWritable();
    const state = newConditionalFormat(generateRandomId(), { ...box }, type);
    if (!state) throw invalidArgument("ConditionalFormatCollection.add");
    worksheet.sheetState.conditionalFormats = numbered([state, ...this.all]);
    worksheet.stateChanged();
    return new ConditionalFormat(worksheet, state.id);
  }

  /** Takes all conditional formats off the range; around it they stay. */
  clearAll(): void {
    const { worksheet, box } = this.range;
    worksheet.requireWritable();
    const left = this.all
      .map((state) => ({ ...state, ranges: without(state.ranges, box) }))
      .filter(({ ranges }) => ranges.length > 0);
    worksheet.sheetState.conditionalFormats = numbered(left);
    worksheet.stateChanged();
  }
}
