import type { AddinFile, RibbonControl, RibbonGroup, RibbonTab } from "../server/addin-description";
import { element } from "./element";
import { attachTooltip } from "./tooltip";

/** Turns an address of the manifest into one that this page can load. */
export type Resolve = (file: AddinFile) => string;

/** What an add-in may change on the ribbon while it runs. */
interface RibbonState {
  enabledButtons: Readonly<Record<string, boolean>>;
  visibleTabs: Readonly<Record<string, boolean>>;
}

/** The strip with the groups and buttons of the manifest. */
export class Ribbon {
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly tabs = new Map<string, HTMLElement>();

  constructor(
    strip: HTMLElement,
    tabs: RibbonTab[],
    private readonly resolve: Resolve,
    private readonly press: (control: RibbonControl) => void
  ) {
    for (const tab of tabs) {
      const section = element("div", { class: "ribbon-tab" });
      section.append(
        element("span", { class: "ribbon-tab-name" }, tab.label),
        ...tab.groups.map((group) => this.group(group))
      );
      this.tabs.set(tab.id, section);
      strip.append(section);
    }
    strip.hidden = tabs.length === 0;
  }

  /** Shows and greys out what the add-in has asked for. */
  reflect({ enabledButtons, visibleTabs }: RibbonState): void {
    for (const [id, enabled] of Object.entries(enabledButtons)) {
      const button = this.buttons.get(id);
      if (button) button.disabled = !enabled;
    }
    for (const [id, visible] of Object.entries(visibleTabs)) {
      const section = this.tabs.get(id);
      if (section) section.hidden = !visible;
    }
  }

  private group(group: RibbonGroup): HTMLElement {
    return element(
      "div",
      { class: "ribbon-group", role: "group", "aria-label": group.label },
      element("div", { class: "ribbon-buttons" }, ...group.controls.map((c) => this.button(c))),
      element("div", { class: "ribbon-group-name", "aria-hidden": "true" }, group.label)
    );
  }

  private button(control: RibbonControl): HTMLElement {
    const icon = iconOf(control);
    const button = element(
      "button",
      {
        id: `ribbon-${control.id}`,
        class: "ribbon-button",
        type: "button",
        disabled: !control.enabled,
        onclick: () => this.press(control),
      },
      ...(icon ? [element("img", { src: this.resolve(icon), alt: "" })] : []),
      element("span", {}, control.label)
    );
    attachTooltip(button, control.tip.title, control.tip.description);
    this.buttons.set(control.id, button);
    return button;
  }
}

/** The picture for a large button: 32 pixels, twice that on a fine screen. */
function iconOf({ icons }: RibbonControl): AddinFile | undefined {
  const wanted = 32 * Math.ceil(devicePixelRatio);
  const sorted = [...icons].sort((a, b) => a.size - b.size);
  return (sorted.find(({ size }) => size >= wanted) ?? sorted[sorted.length - 1])?.file;
}
