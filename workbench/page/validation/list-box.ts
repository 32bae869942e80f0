import type { ListChoice } from "../../model/validation/list-choices";
import { element } from "../element";

/** A list of choices under a cell, worked by pointer and keyboard. */
export class ListBox {
  private list: HTMLElement | null = null;
  private close: (() => void) | null = null;

  get isOpen(): boolean {
    return this.list !== null;
  }

  /**
   * Opens the list at a point of the page; `done` is told the choice, or null when there was none.
   * @param current The text of the choice that stands in the cell.
   */
  open(
    choices: readonly ListChoice[],
    current: string,
    { x, y, width }: { x: number; y: number; width: number },
    done: (choice: ListChoice | null) => void
  ): void {
    this.dismiss();
    const items = choices.map((choice, i) =>
      element(
        "div",
        { id: `choice-${i}`, role: "option", "aria-selected": String(choice.text === current) },
        choice.text
      )
    );
    const list = element(
      "div",
      { class: "list-box", role: "listbox", tabindex: "-1", "aria-label": "Choices" },
      ...items
    );
    let at = Math.max(
      0,
      choices.findIndex(({ text }) => text === current)
    );
    const point = (index: number) => {
      items[at]?.classList.remove("pointed");
      at = Math.max(0, Math.min(index, items.length - 1));
      items[at]?.classList.add("pointed");
      items[at]?.scrollIntoView({ block: "nearest" });
      list.setAttribute("aria-activedescendant", items[at]?.id ?? "");
    };
    const end = (choice: ListChoice | null) => {
      this.dismiss();
      done(choice);
    };
    items.forEach((item, i) => {
      item.addEventListener("pointerenter", () => point(i));
      item.addEventListener("click", () => end(choices[i]));
    });
    list.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
      if (step) point(at + step);
      else if (event.key === "Home") point(0);
      else if (event.key === "End") point(items.length - 1);
      else if (event.key === "Enter" || event.key === " ") end(choices[at] ?? null);
      else if (event.key === "Escape" || event.key === "Tab") end(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    const outside = ({ target }: Event) => {
      if (!list.contains(target as Node)) end(null);
    };
    addEventListener("pointerdown", outside, true);
    this.close = () => removeEventListener("pointerdown", outside, true);
    this.list = list;
    document.body.append(list);
    const { height } = list.getBoundingClientRect();
    Object.assign(list.style, {
      left: `${Math.min(x, innerWidth - Math.max(width, list.offsetWidth) - 8)}px`,
      top: `${y + height > innerHeight - 8 ? Math.max(8, innerHeight - height - 8) : y}px`,
      minWidth: `${width}px`,
    });
    point(at);
    list.focus();
  }

  dismiss(): void {
    this.close?.();
    this.close = null;
    this.list?.remove();
    this.list = null;
  }
}
