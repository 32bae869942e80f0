import { HostObject } from "./host-object";
import type { RuntimeState } from "./runtime-state";

class RibbonButton extends HostObject {
  readonly officeType = "RibbonButton";

  constructor(
    private readonly state: RuntimeState,
    readonly id: string
  ) {
    super();
  }

  get enabled(): boolean {
    return this.state.enabledButtons[this.id] ?? true;
  }

  set enabled(enabled: boolean) {
    this.state.change(({ enabledButtons }) => (enabledButtons[this.id] = enabled));
  }

  setEnabled(enabled: boolean): void {
    this.enabled = enabled;
  }
}

class RibbonTab extends HostObject {
  readonly officeType = "RibbonTab";

  constructor(
    private readonly state: RuntimeState,
    readonly id: string
  ) {
    super();
  }

  setVisibility(visible: boolean): void {
    this.state.change(({ visibleTabs }) => (visibleTabs[this.id] = visible));
  }
}

/** `Microsoft.DynamicRibbon.DynamicRibbon`: keeps what the add-in asks of the ribbon, for the page to show. */
export class Ribbon extends HostObject {
  readonly officeType = "DynamicRibbon";

  constructor(private readonly state: RuntimeState) {
    super();
  }

  getButton(id: string): RibbonButton {
    return new RibbonButton(this.state, id);
  }

  getTab(id: string): RibbonTab {
    return new RibbonTab(this.state, id);
  }

  executeRequestCreate(controls: string): void {
    this.state.change(({ createdControls }) => createdControls.push(JSON.parse(controls)));
  }
}
