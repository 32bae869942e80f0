import type { RibbonAction, RibbonControl, RibbonGroup, RibbonTab } from "./addin-description";
import type { AddinFolder } from "./addin-folder";
import type { ManifestResources } from "./manifest-resources";
import { all, first, type XmlElement } from "./read-xml";

/** The built-in tabs that an add-in may put its groups on, by the names Excel shows. */
const builtInTabs: Readonly<Record<string, string>> = {
  TabHome: "Home",
  TabInsert: "Insert",
  TabPageLayoutExcel: "Page Layout",
  TabFormulas: "Formulas",
  TabData: "Data",
  TabReview: "Review",
  TabView: "View",
};

/** Reads what the add-in puts on the ribbon of a desktop Excel. */
export function readRibbon(
  host: XmlElement,
  resources: ManifestResources,
  folder: AddinFolder
): RibbonTab[] {
  const surfaces = all(host, "DesktopFormFactor/ExtensionPoint").filter(
    ({ attributes }) => attributes.type === "PrimaryCommandSurface"
  );
  return surfaces.flatMap((surface) =>
    surface.children
      .filter(({ name }) => name === "OfficeTab" || name === "CustomTab")
      .map((tab) => readTab(tab, resources, folder))
  );
}

function readTab(tab: XmlElement, resources: ManifestResources, folder: AddinFolder): RibbonTab {
  const id = tab.attributes.id ?? "";
  const label = resources.optional(first(tab, "Label"), `label of the tab ${id}`);
  return {
    id,
    label: label ?? builtInTabs[id] ?? id,
    groups: all(tab, "Group").map((group) => readGroup(group, resources, folder)),
  };
}

function readGroup(
  group: XmlElement,
  resources: ManifestResources,
  folder: AddinFolder
): RibbonGroup {
  const id = group.attributes.id ?? "";
  return {
    id,
    label: resources.of(first(group, "Label"), `label of the group ${id}`),
    // The items of a menu stand in the group themselves: the strip has room for them.
    controls: all(group, "Control")
      .flatMap((control) =>
        control.attributes.type === "Menu" ? all(control, "Items/Item") : [control]
      )
      .map((control) => readControl(control, resources, folder)),
  };
}

function readControl(
  control: XmlElement,
  resources: ManifestResources,
  folder: AddinFolder
): RibbonControl {
  const id = control.attributes.id ?? "";
  const label = resources.of(first(control, "Label"), `label of the button ${id}`);
  const tip = first(control, "Supertip");
  return {
    id,
    label,
    tip: {
      title: resources.optional(first(tip, "Title"), `tooltip of the button ${id}`) ?? label,
      description:
        resources.optional(first(tip, "Description"), `tooltip of the button ${id}`) ?? "",
    },
    icons: all(control, "Icon/Image").map((image) => ({
      size: Number(image.attributes.size),
      file: folder.find(resources.of(image, `icon of the button ${id}`)),
    })),
    enabled: first(control, "Enabled")?.text.trim() !== "false",
    action: readAction(control, id, resources, folder),
  };
}

function readAction(
  control: XmlElement,
  id: string,
  resources: ManifestResources,
  folder: AddinFolder
): RibbonAction {
  const action = first(control, "Action");
  switch (action?.attributes.type) {
    case "ShowTaskpane":
      return {
        kind: "pane",
        page: folder.find(resources.of(first(action, "SourceLocation"), `page of ${id}`)),
        title: resources.optional(first(action, "Title"), `title of ${id}`),
      };
    case "ExecuteFunction":
      return { kind: "function", name: first(action, "FunctionName")?.text.trim() ?? "" };
    default:
      throw new Error(`the button ${id} has an action that Excel does not know.`);
  }
}
