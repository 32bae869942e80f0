import { healthy } from "../../../workbench/conditions";
import { ExcelHost } from "../../../workbench/protocol/excel-host";
import { connectExternal } from "../../../workbench/protocol/external-transport";
import { officeThemes } from "../../../workbench/protocol/office-theme";
import type { SafeArray } from "../../../workbench/protocol/safe-array";
import { TinyWorkbook } from "./tiny-workbook";

type Reply = SafeArray | number;

/** What the library for Windows calls. */
interface External {
  GetHostInfo(): string;
  GetContext(): {
    GetOfficeThemeInfo(): string;
    GetSupportedMatrix(): string;
    GetSettings(): {
      Read(names: string[], values: string[]): void;
      Write(names: string[], values: string[]): void;
    };
  };
  Execute(id: number, params: unknown[], reply: (result: Reply) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, payload: SafeArray) => void,
    reply: (result: Reply) => void
  ): void;
}

function connected() {
  const workbook = new TinyWorkbook();
  const host = new ExcelHost({ workbook, schema: {}, functions: [], namespace: "TINY" });
  const page = new EventTarget() as EventTarget & { external: External };
  connectExternal(page as unknown as Window, host);
  return { workbook, host, page, external: page.external };
}

const flat = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "toArray" in value
    ? (value as SafeArray).toArray().map(flat)
    : value;

const batch = JSON.stringify({ Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } } });
const richApi = (external: External) =>
  new Promise<unknown>((resolve) => {
    const message = ["", "POST", "ProcessQuery", [], batch, 0, 1];
    external.Execute(93, [message], (reply) => resolve(flat(reply)));
  });

describe("connectExternal(frame, host)", () => {
  test("says who the host is: desktop Excel with a shared runtime and custom functions", () => {
    const { external } = connected();
    expect(external.GetHostInfo()).toBe("excel|win32|16.01|en-us|||disableLogging|3");
    expect(JSON.parse(external.GetContext().GetSupportedMatrix())).toMatchObject({
      SharedRuntime: "1.1",
    });
  });

  test("carries batches in arrays of COM", async () => {
    const { external } = connected();
    expect(await richApi(external)).toEqual([0, [200, [], '{"Results":[],"TraceIds":[]}']]);
  });

  test("answers with the number of the refusal", async () => {
    const { external, host } = connected();
    host.conditions = { ...healthy, cellEditing: true };
    expect(await richApi(external)).toBe(5004);
    host.conditions = { ...healthy, payloadLimit: 20 };
    expect(await richApi(external)).toBe(5103);
  });

  test("delivers messages one by one, until the page goes", async () => {
    const { external, workbook, page } = connected();
    const heard: unknown[] = [];
    await new Promise((resolve) =>
      external.RegisterEvent(33, "", (_id, payload) => heard.push(flat(payload)), resolve)
    );
    const next = () => new Promise((resolve) => setTimeout(resolve, 5));
    workbook.announce(10, "{1}", { address: "A1" });
    await next();
    const message = (target: string) => [[65536, 10, target, '{"address":"A1"}', 0]];
    expect(heard).toEqual([message("{1}"), message("Workbook")]);
    page.dispatchEvent(new Event("pagehide"));
    workbook.announce(10, "{1}", { address: "A2" });
    await next();
    expect(heard).toHaveLength(2);
  });

  test("gives the colours of Office, as they are now", () => {
    const { external, host } = connected();
    const background = () =>
      (JSON.parse(external.GetContext().GetOfficeThemeInfo()) as Record<string, number>)
        .bodyBackgroundColor;
    expect(background()).toBe(0xffffff);
    host.theme = officeThemes.dark;
    expect(background()).toBe(0x262626);
  });

  test("reads and writes document settings", () => {
    const { external, host } = connected();
    const settings = external.GetContext().GetSettings();
    settings.Write(["seen"], ["2"]);
    const [names, values]: [string[], string[]] = [[], []];
    settings.Read(names, values);
    expect([names, values, host.settings.entries()]).toEqual([["seen"], ["2"], [["seen", "2"]]]);
  });

  test("presses a ribbon button, and learns of the end", async () => {
    const { external, host } = connected();
    host.state.change((state) => (state.commandsReady = true));
    external.RegisterEvent(
      39,
      "",
      (_id, payload) => {
        const [id, name] = payload.toArray();
        external.Execute(94, [id, name === "SHOW" ? 0 : 5005, ""], () => undefined);
      },
      () => undefined
    );
    expect(await host.runCommand("SHOW")).toBe(true);
    expect(await host.runCommand("NOWHERE")).toBe(false);
  });
});
