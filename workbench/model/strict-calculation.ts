import { CellReading, isErrorText } from "./cell-reading";
import { formulaPlaces, type CellPlace } from "./formula-cells";
import { keyOf } from "./function-calls";
import type { Workbook } from "./workbook";

/** What a strict host makes of calculating and entering the cells of custom functions. */
export class StrictCalculation {
  constructor(private readonly book: Workbook) {}

  /** The add-in has a sheet or range calculated: which cells of those meant really are. */
  calculate(isMeant: (place: CellPlace) => boolean): (place: CellPlace) => boolean {
    const { errorsLeftOut, secondCalculation, stuckCells } = this.book.conditions;
    if (!errorsLeftOut && !secondCalculation && !stuckCells) return isMeant;
    const { stale } = this.book;
    const meant = this.book.customFunctionCells().filter(isMeant);
    const failed = meant.filter((place) => this.showsError(place));
    const left = new Set(errorsLeftOut ? failed.map(keyOf) : []);
    for (const place of failed) {
      if (left.has(keyOf(place))) continue;
      if (stale.awaitsCalculation(place)) stale.calculated(place);
      else if (secondCalculation && stale.at(place) === null)
        stale.show(place, "#BUSY!", "calculated");
    }
    const [first] = meant.filter((place) => !failed.includes(place));
    if (stuckCells && first) stale.show(first, "#BUSY!", "entered");
    return (place) => isMeant(place) && !left.has(keyOf(place));
  }

  /** Before cells are entered: those of custom functions that show an error; what is to be done once they are. */
  beforeEntering(sheetId: string, isMeant: (place: CellPlace) => boolean): () => void {
    if (!this.book.conditions.secondCalculation) return () => undefined;
    const { stale } = this.book;
    const failed = this.book
      .customFunctionCells()
      .filter((place) => place.sheetId === sheetId && isMeant(place))
      .filter((place) => stale.at(place) === null && this.showsError(place));
    return () => {
      const still = new Set(this.book.customFunctionCells().map(keyOf));
      for (const place of failed)
        if (still.has(keyOf(place))) stale.show(place, "#BUSY!", "calculated");
    };
  }

  /** A name that was deleted is there again: the formulas in which it stands do not know it. */
  nameReturned(name: string): void {
    if (!this.book.conditions.lostNames) return;
    const mentions = new RegExp(
      `(^|[^\\p{L}\\d_.])${name.replace(/[.\\]/g, "\\$&")}($|[^\\p{L}\\d_.])`,
      "iu"
    );
    for (const place of formulaPlaces(this.book.engine, (formula) => mentions.test(formula)))
      this.book.stale.show(place, "#NAME?", "entered");
  }

  private showsError(place: CellPlace): boolean {
    if (this.book.stale.at(place) !== null) return true;
    const { row, column } = place;
    const value = new CellReading(this.book.engine, place.sheetId).value(row, column);
    return isErrorText(value) && value !== "#BUSY!";
  }
}
