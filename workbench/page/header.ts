import { element } from "./element";
import { themeLabels, type ThemeName } from "./theme";
import { attachTooltip } from "./tooltip";

/** What can be done from the strip at the top of the page. */
export interface HeaderActions {
  save: () => void;
  open: (file: File) => void;
  dress: (theme: ThemeName) => void;
}

/** Fills the strip at the top: whose workbook this is, in what host, and what can be done with the whole of it. */
export function fillHeader(
  strip: HTMLElement,
  {
    bookName,
    theme,
    conditionName,
  }: { bookName: string; theme: ThemeName; conditionName: string | null },
  actions: HeaderActions
): void {
  strip.append(
    element("span", { class: "header-mark", "aria-hidden": "true" }),
    element("h1", {}, bookName),
    ...(conditionName ? [conditionBadge(conditionName)] : []),
    element("span", { class: "header-gap" }),
    themeChoice(theme, actions),
    openButton(actions),
    saveButton(actions)
  );
}

function conditionBadge(name: string): HTMLElement {
  return element("span", { class: "header-condition" }, `Host: ${name}`);
}

function themeChoice(theme: ThemeName, { dress }: HeaderActions): HTMLElement {
  const options = Object.entries(themeLabels).map(([value, label]) =>
    element("option", { value, selected: value === theme }, label)
  );
  const select = element("select", { id: "theme", "aria-label": "Theme" }, ...options);
  select.addEventListener("change", () => dress(select.value as ThemeName));
  return select;
}

function openButton({ open }: HeaderActions): HTMLElement {
  const file = element("input", { type: "file", accept: ".xlsx,.json", hidden: true });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen) open(chosen);
    file.value = "";
  });
  const button = element(
    "button",
    { type: "button", id: "open", onclick: () => file.click() },
    "Open"
  );
  attachTooltip(
    button,
    "Open",
    "An Excel workbook (.xlsx), or one that this page saved formerly (.json)."
  );
  return element("span", {}, file, button);
}

function saveButton({ save }: HeaderActions): HTMLElement {
  const button = element("button", { type: "button", id: "save", onclick: save }, "Save");
  attachTooltip(button, "Save", "The whole workbook as an Excel file (.xlsx).");
  return button;
}
