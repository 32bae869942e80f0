/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { PNG } from "pngjs";
import { faultsOf } from "./manifest-check";

const BASE = "https://localhost:3000";
const manifest = readFileSync(resolve("manifest.xml"), "utf8");

/** The size that a file of icons really has, read from its pixels. */
function iconSize(path: string) {
  const file = resolve(path);
  return path && existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
}

const check = (xml: string) => faultsOf(xml, BASE, iconSize);

test("the manifest has no fault", () => {
  expect(check(manifest)).toEqual([]);
});

test("the manifest says what the add-in promises: MG, one long runtime, three buttons, three sets", () => {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const all = (name: string) => [...xml.getElementsByTagNameNS("*", name)];
  const sets = all("Set").map((s) => `${s.getAttribute("Name")} ${s.getAttribute("MinVersion")}`);
  expect(new Set(sets)).toEqual(
    new Set(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.16"])
  );
  const value = (id: string) =>
    [...xml.querySelectorAll("[id]")]
      .find((e) => e.id === id && e.hasAttribute("DefaultValue"))
      ?.getAttribute("DefaultValue");
  expect(value(all("Namespace")[0].getAttribute("resid")!)).toBe("MG");
  expect(all("OfficeTab")[0].id).toBe("TabHome");
  expect(all("Control").map((c) => value(c.firstElementChild!.getAttribute("resid")!))).toEqual([
    "Open pane",
    "Build review",
    "Refresh data",
  ]);
  expect(all("FunctionName").map((f) => f.textContent)).toEqual(["buildReview", "refreshData"]);
});

test("everything an analyst reads is there in English and in Chinese", () => {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const texts = [...xml.getElementsByTagNameNS("*", "String")].filter(
    (s) => s.id !== "Functions.Namespace"
  );
  const head = [...xml.documentElement.children].filter((e) =>
    ["DisplayName", "Description"].includes(e.localName)
  );
  for (const text of [...texts, ...head]) {
    const [override] = [...text.getElementsByTagNameNS("*", "Override")];
    expect(override?.getAttribute("Locale")).toBe("zh-CN");
    expect(override?.getAttribute("Value")).toMatch(/\p{Script=Han}/u);
  }
});

test("the help page that the manifest points to has both languages", () => {
  const help = new DOMParser().parseFromString(
    readFileSync(resolve("assets/help.html"), "utf8"),
    "text/html"
  );
  expect(help.getElementById("en")?.textContent).toContain("Refresh data");
  expect(help.getElementById("zh")?.textContent).toContain("刷新数据");
});

/** Faults that were seen in the wild: what is put in the place of what, and a word of the sentence that must follow. */
const seeded: [name: string, from: string | RegExp, to: string, says: RegExp][] = [
  ["a mark left open", "</Hosts>", "</Host>", /not well-formed/],
  ["an Id that is no GUID", /<Id>.*?<\/Id>/, "<Id>mg-exports</Id>", /not a GUID/],
  ["a version of three numbers", "0.1.0.0", "0.1.0", /1\.2\.3\.4/],
  ["a resid that leads nowhere", 'resid="Pane.Tip"', 'resid="Pane.Tipp"', /no resource/],
  [
    "a label among the long texts",
    '<Label resid="Pane.Label"/>',
    '<Label resid="Pane.Tip"/>',
    /LongStrings/,
  ],
  [
    "another page for commands",
    '<FunctionFile resid="Page.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    /FunctionFile/,
  ],
  [
    "another page for functions",
    /<Page>\s*<SourceLocation resid="Page.Url"\/>/,
    '<Page><SourceLocation resid="Script.Url"/>',
    /functions' Page/,
  ],
  [
    "another page for the pane",
    /<\/TaskpaneId>\s*<SourceLocation resid="Page.Url"\/>/,
    '</TaskpaneId><SourceLocation resid="Help.Url"/>',
    /pane's SourceLocation/,
  ],
  [
    "another page to start",
    '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
    '<SourceLocation DefaultValue="https://localhost:3000/pane.html"/>',
    /starts at/,
  ],
  ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', /lifetime/],
  [
    "an address without https",
    `"${BASE}/functions.json"`,
    '"http://localhost:3000/functions.json"',
    /not https/,
  ],
  [
    "an address the build would not rewrite",
    `"${BASE}/functions.json"`,
    '"https://localhost:3001/functions.json"',
    /does not lie below/,
  ],
  [
    "a translated address without https",
    `Value="${BASE}/help.html#zh"`,
    'Value="http://localhost/zh"',
    /not https/,
  ],
  ["an icon that is not there", "pane-80.png", "panel-80.png", /no icon/],
  ["an icon of another size", "refresh-32.png", "refresh-16.png", /16×16, not 32×32/],
  ["a button without a size of icon", '<bt:Image size="80" resid="Pane.80"/>', "", /no size 80/],
  ["an id that is too long", /Refresh\.Tip/g, `Refresh.${"Tip".repeat(9)}`, /longer than 32/],
  ["an id used twice", 'String id="Pane.Label"', 'String id="Group.Label"', /used twice/],
  [
    "a short text that is too long",
    'DefaultValue="Open pane"',
    `DefaultValue="${"Open pane ".repeat(13)}"`,
    /too long/,
  ],
  [
    "a translated text that is too long",
    "把出口数据载入工作表",
    "把出口数据载入工作表".repeat(26),
    /too long/,
  ],
  ["a namespace with a hyphen", 'DefaultValue="MG"', 'DefaultValue="MG-X"', /namespace/],
  ["a button that executes nothing", "refreshData", "", /executes no function/],
  ["no support page", /<SupportUrl.*?\/>/, "", /SupportUrl is missing/],
];

test.each(seeded)("a manifest with %s is refused", (_name, from, to, says) => {
  const faulty = manifest.replace(from, to);
  expect(faulty).not.toBe(manifest);
  expect(check(faulty).join("\n")).toMatch(says);
});
