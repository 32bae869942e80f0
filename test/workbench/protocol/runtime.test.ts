import { tinyExcel, until } from "./tiny-excel";

describe("host.runCommand(name)", () => {
  test("calls the function that was associated with the name, once the add-in takes commands", async () => {
    const { Office, host } = tinyExcel();
    const called = new Promise((resolve) => Office.actions.associate("SHOWPANE", resolve));
    expect(host.state.commandsReady).toBe(false);
    await host.runCommand("ShowPane", "Button1");
    expect(await called).toEqual({ source: { id: "Button1" } });
  });
});

describe("Office.addin", () => {
  interface Runtime {
    getAppRuntimeState(): OfficeExtension.ClientResult<string>;
    setAppRuntimeState(state: string): void;
    onVisibilityChanged: { add(handler: (event: { visibility: string }) => Promise<void>): void };
  }
  type Creatable<T> = { newObject(context: OfficeExtension.ClientRequestContext): T };

  test("hides and shows the pane, and hears of it", async () => {
    const { host, OfficeExtension, OfficeCore } = tinyExcel();
    const { AppRuntimeService } = OfficeCore as { AppRuntimeService: Creatable<Runtime> };
    const context = new OfficeExtension.ClientRequestContext();
    const runtime = AppRuntimeService.newObject(context);
    const heard: string[] = [];
    runtime.onVisibilityChanged.add(async ({ visibility }) => void heard.push(visibility));
    await context.sync();
    runtime.setAppRuntimeState("Background");
    const state = runtime.getAppRuntimeState();
    await context.sync();
    expect([state.value, host.state.visibility]).toEqual(["Background", "Background"]);
    host.showPane("Visible");
    await until(() => heard.length === 2);
    expect(heard).toEqual(["Hidden", "Visible"]);
  });
});

describe("Office.ribbon.requestUpdate(input)", () => {
  test("is kept for the page to show: enabled buttons, visible tabs", async () => {
    const { Office, host } = tinyExcel();
    const changes = jest.fn();
    host.state.onChange(changes);
    await Office.ribbon.requestUpdate({
      tabs: [
        {
          id: "Tab",
          visible: false,
          groups: [{ id: "G", controls: [{ id: "B", enabled: false }] }],
        },
      ],
    });
    expect(host.state.visibleTabs).toEqual({ Tab: false });
    expect(host.state.enabledButtons).toEqual({ B: false });
    expect(changes).toHaveBeenCalled();
  });
});

describe("host.settings.save(entries)", () => {
  test("replaces everything and tells who listens", () => {
    const { host } = tinyExcel({ settings: { seen: "1", language: '"zh"' } });
    const heard: unknown[] = [];
    host.settings.onSaved(() => heard.push(host.settings.entries()));
    host.settings.save([["seen", "2"]]);
    expect(heard).toEqual([[["seen", "2"]]]);
  });
});
