import { namespaces } from "../xml/namespaces";
import { element } from "../xml/xml-text";

const yes = (...names: string[]) => Object.fromEntries(names.map((name) => [name, true]));

const dynamicArray = {
  name: "XLDAPR",
  minSupportedVersion: 120_000,
  ...yes("copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift", "clearFormats"),
  ...yes("clearComments", "assign", "coerce", "cellMeta"),
};

/** What `cm="1"` at a cell means: that its array formula takes the room that it needs, and shows no braces. */
export const metadataXml = element(
  "metadata",
  { xmlns: namespaces.main, "xmlns:xda": namespaces.dynamicArrays },
  element("metadataTypes", { count: 1 }, element("metadataType", dynamicArray)),
  element(
    "futureMetadata",
    { name: dynamicArray.name, count: 1 },
    element(
      "bk",
      {},
      element(
        "extLst",
        {},
        element(
          "ext",
          { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
          element("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false })
        )
      )
    )
  ),
  element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 })))
);
