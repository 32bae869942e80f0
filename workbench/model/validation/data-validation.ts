import { HostObject, invalidArgument } from "../../protocol/host-object";
import { intersection } from "../address";
import { covers, without } from "../box-difference";
import type { Range } from "../range";
import type { ValidationState } from "../sheet-states";
import type { Workbook } from "../workbook";
import { ruleOf, ruleState } from "./validation-rule";
import { alertStyles } from "./validation-words";
import { allValid } from "./valid-values";

interface Alert {
  showAlert?: boolean;
  style?: string;
  title?: string;
  message?: string;
}

interface Prompt {
  showPrompt?: boolean;
  title?: string;
  message?: string;
}

const newValidation = (range: Range): ValidationState => ({
  ranges: [{ ...range.box }],
  type: "None",
  source: "",
  inCellDropDown: true,
  operator: null,
  formula1: null,
  formula2: null,
  ignoreBlanks: true,
  error: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
});

/** Excel's limits for the texts of an input message and of an error alert ("Apply data validation to cells"). */
const longestTitle = 32;
const longestMessages = { prompt: 255, errorAlert: 225 } as const;

function requireLength(of: "prompt" | "errorAlert", title: string, message: string): void {
  const longest = longestMessages[of];
  if (title.length <= longestTitle && message.length <= longest) return;
  throw invalidArgument(
    `DataValidation.${of}`,
    `The title may have ${longestTitle} characters, the message ${longest}.`
  );
}

/**
 * The source of a list is a reference or words ("Create a drop-down list"), and a function that answers later has no
 * place in a rule: with the tag `@supportSync` it has one in all but lists.
 */
function requireNoCustomFunctions(
  book: Workbook,
  { source, formula1, formula2 }: Pick<ValidationState, "source" | "formula1" | "formula2">
): void {
  const fails =
    (source.startsWith("=") && book.callsCustomFunctions(source)) ||
    [formula1, formula2].some((formula) => formula !== null && book.cannotAnswerAtOnce(formula));
  if (!fails) return;
  throw invalidArgument(
    "DataValidation.rule",
    "A custom function can't be used in this data validation."
  );
}

/** What may be typed into the cells of a range. Writes of an add-in are not held to it, as in Excel. */
export class DataValidation extends HostObject {
  readonly officeType = "DataValidation";

  constructor(private readonly range: Range) {
    super();
  }

  private get touching(): ValidationState[] {
    const { worksheet, box } = this.range;
    return worksheet.sheetState.validations.filter(({ ranges }) =>
      ranges.some((own) => intersection(own, box))
    );
  }

  /** The one validation that all cells of the range have; null when there is none or they differ. */
  private get common(): ValidationState | null {
    const { touching } = this;
    const [first] = touching;
    return touching.length === 1 && covers(first.ranges, this.range.box) ? first : null;
  }

  /** Gives the cells of the range a validation of their own; the cells around keep what they had. */
  private set(change: Partial<ValidationState>): void {
    const { worksheet, box } = this.range;
    worksheet.requireWritable();
    const before = this.common ?? newValidation(this.range);
    const state = { ...structuredClone(before), ...change, ranges: [{ ...box }] };
    this.remove();
    worksheet.sheetState.validations.push(state);
    worksheet.stateChanged();
  }

  private remove(): void {
    const { worksheet, box } = this.range;
    worksheet.sheetState.validations = worksheet.sheetState.validations
      .map((state) => ({ ...state, ranges: without(state.ranges, box) }))
      .filter(({ ranges }) => ranges.length > 0);
  }

  get type(): string {
    if (this.common) return this.common.type;
    return this.touching.length === 0 ? "None" : "Inconsistent";
  }

  get rule(): Record<string, unknown> {
    return ruleOf(this.common);
  }

  set rule(rule: unknown) {
    const { engine, book } = this.range.worksheet;
    const state = ruleState(rule, engine.date1904);
    requireNoCustomFunctions(book, state);
    this.set(state);
  }

  get ignoreBlanks(): boolean {
    return this.common?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignoreBlanks: unknown) {
    if (typeof ignoreBlanks !== "boolean") throw invalidArgument();
    this.set({ ignoreBlanks });
  }

  get errorAlert(): Alert {
    const { show, ...rest } = (this.common ?? newValidation(this.range)).error;
    return { showAlert: show, ...rest };
  }

  set errorAlert(alert: unknown) {
    if (typeof alert !== "object" || alert === null) throw invalidArgument();
    const { showAlert = true, style = "Stop", title = "", message = "" } = alert as Alert;
    if (!alertStyles.includes(style)) throw invalidArgument("DataValidation.errorAlert");
    requireLength("errorAlert", title, message);
    this.set({ error: { show: showAlert, style, title, message } });
  }

  get prompt(): Prompt {
    const { show, ...rest } = (this.common ?? newValidation(this.range)).prompt;
    return { showPrompt: show, ...rest };
  }

  set prompt(prompt: unknown) {
    if (typeof prompt !== "object" || prompt === null) throw invalidArgument();
    const { showPrompt = true, title = "", message = "" } = prompt as Prompt;
    requireLength("prompt", title, message);
    this.set({ prompt: { show: showPrompt, title, message } });
  }

  /** Whether what stands in the cells is allowed; null when some is and some is not. */
  get valid(): boolean | null {
    const { common } = this;
    if (!common) return this.touching.length === 0 ? true : null;
    return allValid(this.range, common);
  }

  clear(): void {
    this.range.worksheet.requireWritable();
    this.remove();
    this.range.worksheet.stateChanged();
  }
}
