import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { AddinFolder } from "../../../workbench/server/addin-folder";
import { readManifest } from "../../../workbench/server/read-manifest";

const other = path.join(__dirname, "../../e2e/other-addin");
const read = (locale?: string) =>
  readManifest(path.join(other, "manifest.xml"), new AddinFolder(other), locale);

test("a manifest is read as Excel would", () => {
  const addin = read();
  expect(addin).toMatchObject({
    name: "Other & small",
    version: "1.0.0.0",
    // The folder is what gets published as `other`.
    page: { address: "https://localhost:3000/other/page.html", path: "/page.html" },
    functions: { namespace: "OTHER", metadata: { path: "/functions.json" } },
  });
  const [tab] = addin.tabs;
  expect(tab).toMatchObject({ id: "OtherTab", label: "Other" });
  const { controls, label } = tab.groups[0];
  expect(label).toBe("Small things");
  expect(controls.map(({ id, action }) => [id, action.kind])).toEqual([
    ["ShowPane", "pane"],
    ["Greet", "function"],
  ]);
  expect(controls[1]).toMatchObject({
    label: "Greet",
    tip: { title: "Greet", description: "Writes a greeting into the first cell." },
    icons: [{ size: 32, file: { path: "/icon.svg" } }],
    enabled: true,
    action: { kind: "function", name: "greet" },
  });
});

test("the overrides of a language are used, and the default for what has none", () => {
  const { name, tabs } = read("zh-CN");
  expect(name).toBe("另一个加载项");
  expect(tabs[0].groups[0].controls.map(({ label }) => label)).toEqual(["Show pane", "问候"]);
});

describe("a manifest that does not add up", () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "manifest-"));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  const faulty = (fault: (xml: string) => string) => {
    const file = path.join(folder, "manifest.xml");
    fs.writeFileSync(file, fault(fs.readFileSync(path.join(other, "manifest.xml"), "utf8")));
    return () => readManifest(file, new AddinFolder(other));
  };

  /** As an add-in that was made without a shared runtime. */
  const unshared = (xml: string) => xml.replace(/<Runtimes>.*?<\/Runtimes>/s, "");

  const withoutPage = (xml: string) => unshared(xml).replace(/<Page>.*?<\/Page>/s, "");
  const standIn = "/~workbench/functions.html";

  test("functions without a shared runtime have a page of their own beside the pane", () => {
    const { page, functionsPage } = faulty(unshared)();
    expect([page.path, functionsPage?.path]).toEqual(["/page.html", "/page.html"]);
    expect(read().functionsPage).toBeUndefined();
  });

  test("functions with a script and no page have one that stands in for it", () => {
    const { page, functionsPage } = faulty(withoutPage)();
    expect([page.path, functionsPage?.path]).toEqual(["/page.html", standIn]);
  });

  test("where the page of the pane is missing, functions with a script run all the same", () => {
    const { page, functionsPage } = faulty((xml) =>
      withoutPage(xml).replaceAll("page.html", "gone.html")
    )();
    expect([page.path, functionsPage]).toEqual([standIn, undefined]);
  });

  test.each<[string, (xml: string) => string, string]>([
    [
      "no add-in",
      () => "<Package/>",
      "manifest.xml: this is not the manifest of an Office add-in.",
    ],
    [
      "a resource that does not exist",
      (xml) => xml.replace('<bt:String id="Namespace"', '<bt:String id="Space"'),
      'the namespace of the functions refers to the resource "Namespace", which does not exist.',
    ],
    [
      "a page that is not there",
      (xml) => xml.replaceAll("page.html", "pane.html"),
      "Is the add-in built?",
    ],
    [
      "another host",
      (xml) => xml.replace('xsi:type="Workbook"', 'xsi:type="Document"'),
      "the add-in is not for Excel: there is no host Workbook.",
    ],
  ])("%s", (_, fault, sentence) => {
    expect(faulty(fault)).toThrow(sentence);
  });

  test("or is not there", () => {
    const file = path.join(folder, "none.xml");
    expect(() => readManifest(file, new AddinFolder(other))).toThrow("There is no manifest at");
  });
});
