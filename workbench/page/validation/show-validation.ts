import { SetSelectionsOperation } from "@univerjs/sheets";
import { placeOf } from "../../model/cell-sizes";
import type { Range } from "../../model/range";
import { listChoices } from "../../model/validation/list-choices";
import { validationAt } from "../../model/validation/validation-at";
import type { Workbook } from "../../model/workbook";
import { element } from "../element";
import { showNotice } from "../notice";
import type { OverlayItem, SheetOverlay } from "../overlay/sheet-overlay";
import { chooseItem } from "./choose-item";
import { ListBox } from "./list-box";

/** The width of the button beside a cell with a list, in points. */
const buttonWidth = 13.5;

/** Offers the list of the selected cell, says its prompt, and refuses what may not be typed into it. */
export function showValidation(
  book: Workbook,
  overlay: SheetOverlay,
  grid: HTMLElement,
  changed: (work: () => void) => void
): void {
  const box = new ListBox();
  const button = element("button", {
    class: "list-button",
    type: "button",
    tabindex: "-1",
    "aria-label": "Choose from the list",
    "aria-haspopup": "listbox",
  });
  const prompt = element("div", { class: "cell-prompt", role: "note" });
  const cell = () => book.getActiveCell();
  const rule = () => {
    const at = cell();
    return validationAt(at.worksheet, at.rowIndex, at.columnIndex);
  };
  const listAtCell = () => {
    const found = rule();
    return found?.type === "List" && found.inCellDropDown ? found : null;
  };
  const beside: OverlayItem = {
    element: button,
    scales: false,
    place() {
      if (!listAtCell()) return null;
      const { left, top, width, height } = placeOfCell(cell());
      return { left: left + width, top, width: buttonWidth, height };
    },
  };
  const below: OverlayItem = {
    element: prompt,
    scales: false,
    place() {
      const found = rule()?.prompt;
      if (!found?.show || (found.title === "" && found.message === "")) return null;
      const { left, top, height } = placeOfCell(cell());
      return { left: left + 12, top: top + height + 4, width: 165, height: 0 };
    },
  };
  const refresh = () => {
    const found = rule()?.prompt;
    prompt.replaceChildren(element("strong", {}, found?.title ?? ""), found?.message ?? "");
    overlay.refresh();
  };
  const open = () => {
    const found = listAtCell();
    if (!found) return;
    const at = cell();
    const { left, bottom } = button.getBoundingClientRect();
    const width = Math.max(60, (at.width * 96 * overlay.scale) / 72);
    const back = document.activeElement as HTMLElement | null;
    box.open(
      listChoices(at, found.source),
      at.text[0][0],
      { x: left - width, y: bottom, width },
      (choice) => {
        if (choice) chooseItem(at, choice);
        back?.focus();
      }
    );
  };
  button.addEventListener("click", open);
  // The grid keeps the focus: typing goes on in the cell.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  grid.addEventListener(
    "keydown",
    (event) => {
      if (!event.altKey || event.key !== "ArrowDown" || !listAtCell()) return;
      event.preventDefault();
      event.stopPropagation();
      open();
    },
    true
  );
  book.typing.onRefusal = ({ title, message }) =>
    showNotice(title ? `${title}: ${message}` : message);
  book.engine.commands.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id) refresh();
  });
  changed(refresh);
  overlay.add(beside);
  overlay.add(below);
}

const placeOfCell = ({ worksheet, box }: Range) => placeOf(worksheet.engine, worksheet.id, box);
