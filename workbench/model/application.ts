import { HostObject, invalidArgument } from "../protocol/host-object";
import { CultureInfo } from "./culture-info";
import type { Workbook } from "./workbook";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"];
const calculationTypes = ["Recalculate", "Full", "FullRebuild"];

export class Application extends HostObject {
  readonly officeType = "Application";
  readonly calculationEngineVersion = 191029;
  readonly useSystemSeparators = true;
  /** The culture of the person's system; the host says which. */
  cultureInfo = new CultureInfo("en-US");
  private mode: string | undefined;

  constructor(private readonly book: Workbook) {
    super();
  }

  get decimalSeparator(): string {
    return this.cultureInfo.numberFormat.numberDecimalSeparator;
  }

  get thousandsSeparator(): string {
    return this.cultureInfo.numberFormat.numberGroupSeparator;
  }

  /** As it was set, else as the conditions of the host have it; whatever the mode, the engine calculates. */
  get calculationMode(): string {
    return this.mode ?? this.book.conditions.calculationMode;
  }

  set calculationMode(mode: unknown) {
    const known = calculationModes.find((word) => word === mode);
    if (!known) throw invalidArgument("Application.calculationMode");
    this.mode = known;
  }

  get calculationState(): string {
    return this.book.isCalculating ? "Calculating" : "Done";
  }

  calculate(calculationType: string): void {
    if (!calculationTypes.includes(calculationType)) throw invalidArgument("Application.calculate");
    if (calculationType === "Recalculate") this.book.recalculateVolatile();
    else this.book.recalculate(() => true);
  }

  /** Nothing to suspend: a batch is calculated after its end in any case. */
  suspendApiCalculationUntilNextSync(): void {}

  /** Nothing to suspend: the screen is drawn after the batch. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
