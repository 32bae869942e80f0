import { HostObject, RichApiError, invalidArgument } from "../protocol/host-object";
import type { Workbook } from "./workbook";

const calculationTypes = ["Recalculate", "Full", "FullRebuild"];

export class Application extends HostObject {
  readonly officeType = "Application";
  readonly calculationEngineVersion = 191029;
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;

  constructor(private readonly book: Workbook) {
    super();
  }

  /** As the conditions of the host have it; whatever the mode, the engine calculates. */
  get calculationMode(): string {
    return this.book.conditions.calculationMode;
  }

  set calculationMode(mode: string) {
    if (mode === this.calculationMode) return;
    throw new RichApiError(
      "NotImplemented",
      `Workbench: Application.calculationMode "${mode}" is not implemented; the engine always calculates`
    );
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
