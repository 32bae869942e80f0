/** Width and height of an icon file, or undefined where there is no such file. `path` is below the base address. */
export type IconSize = (path: string) => { width: number; height: number } | undefined;

/** What an element that names a resource expects to find: the list in which the resource must stand. */
const KINDS: Record<string, string> = {
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Image: "Images",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};
const LONGEST: Record<string, number> = { ShortStrings: 125, LongStrings: 250 };
const LONGEST_ID = 32;

/**
 * What is wrong with a manifest, a sentence each; none for a good one. The schema finds elements that are missing or out
 * of order; this finds what it cannot: names that lead nowhere, pages that differ, addresses and icons that do not fit.
 * Needs `DOMParser`, so it runs in jsdom.
 */
export function faultsOf(xml: string, base: string, iconSize: IconSize): string[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const broken = manifest.querySelector("parsererror");
  if (broken) return [`The manifest is not well-formed: ${broken.textContent}`];
  const resources = resourcesOf(manifest);
  return [
    ...faultsOfHead(manifest),
    ...faultsOfResources(manifest, resources),
    ...faultsOfReferences(manifest, resources),
    ...faultsOfPage(manifest, resources),
    ...faultsOfAddresses(manifest, base),
    ...faultsOfIcons(manifest, resources, base, iconSize),
    ...faultsOfCommands(manifest),
  ];
}

interface Resource {
  readonly kind: string;
  readonly value: string;
}

/** Elements of a local name, wherever they stand and whatever their prefix. */
function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function valueOf(element: Element | undefined, attribute = "DefaultValue"): string {
  return element?.getAttribute(attribute) ?? "";
}

function resourcesOf(manifest: Document): Map<string, Resource> {
  const entries = all(manifest, "Resources").flatMap((resources) =>
    [...resources.children].flatMap((list) =>
      [...list.children].map(
        (item) => [item.id, { kind: list.localName, value: valueOf(item) }] as const
      )
    )
  );
  return new Map(entries);
}

/** Identity: the id must be a GUID, the version four numbers, and what a store shows must be there. */
function faultsOfHead(manifest: Document): string[] {
  const faults: string[] = [];
  const id = all(manifest, "Id")[0]?.textContent ?? "";
  if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id))
    faults.push(`The Id "${id}" is not a GUID.`);
  const version = all(manifest, "Version")[0]?.textContent ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version))
    faults.push(`The Version "${version}" is not of the form 1.2.3.4.`);
  for (const [name, longest] of [
    ["DisplayName", 125],
    ["Description", 250],
  ] as const) {
    const element = [...manifest.documentElement.children].find((e) => e.localName === name);
    for (const text of textsOf(element)) {
      if (text === "") faults.push(`${name} is empty.`);
      if (text.length > longest) faults.push(`${name} is longer than ${longest}: "${text}".`);
    }
  }
  for (const name of ["SupportUrl", "IconUrl", "HighResolutionIconUrl"])
    if (!valueOf(all(manifest, name)[0])) faults.push(`${name} is missing.`);
  return faults;
}

/** The default text of an element and those of its overrides. */
function textsOf(element: Element | undefined): string[] {
  if (!element) return [""];
  return [valueOf(element), ...all(element, "Override").map((o) => valueOf(o, "Value"))];
}

function faultsOfResources(manifest: Document, resources: Map<string, Resource>): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const list of all(manifest, "Resources").flatMap((r) => [...r.children]))
    for (const item of list.children) {
      if (seen.has(item.id)) faults.push(`The id "${item.id}" is used twice.`);
      seen.add(item.id);
      if (item.id.length > LONGEST_ID)
        faults.push(`The id "${item.id}" is longer than ${LONGEST_ID}.`);
      for (const text of textsOf(item)) {
        if (text === "") faults.push(`The resource "${item.id}" has an empty text.`);
        if (text.length > (LONGEST[list.localName] ?? 2048))
          faults.push(`The resource "${item.id}" is too long for ${list.localName}.`);
      }
    }
  const used = new Set([...manifest.querySelectorAll("[resid]")].map(residOf));
  for (const id of resources.keys())
    if (!used.has(id)) faults.push(`Nothing uses the resource "${id}".`);
  for (const namespace of all(manifest, "Namespace")) {
    const name = resources.get(residOf(namespace))?.value ?? "";
    if (!/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(name))
      faults.push(`"${name}" cannot be a namespace: a letter, then letters, digits, "." and "_".`);
  }
  return faults;
}

function residOf(element: Element): string {
  return valueOf(element, "resid");
}

function faultsOfReferences(manifest: Document, resources: Map<string, Resource>): string[] {
  const faults: string[] = [];
  for (const element of manifest.querySelectorAll("[resid]")) {
    const resid = residOf(element);
    const found = resources.get(resid);
    const kind = KINDS[element.localName];
    if (resid.length > LONGEST_ID)
      faults.push(`The resid "${resid}" is longer than ${LONGEST_ID}.`);
    if (!found) faults.push(`${element.localName} names "${resid}", which is no resource.`);
    else if (!kind) faults.push(`${element.localName} is not known to name a resource.`);
    else if (found.kind !== kind)
      faults.push(`${element.localName} names "${resid}", which stands under ${found.kind}.`);
  }
  return faults;
}

/** In a shared runtime functions, commands and pane are one page; if one differs, Office starts a second runtime. */
function faultsOfPage(manifest: Document, resources: Map<string, Resource>): string[] {
  const runtime = all(manifest, "Runtime")[0];
  if (!runtime) return ["There is no Runtime: functions and pane would not share one."];
  const faults: string[] = [];
  if (valueOf(runtime, "lifetime") !== "long")
    faults.push("The lifetime of the runtime is not long.");
  const resid = residOf(runtime);
  const named: [string, Element | undefined][] = [
    ["FunctionFile", all(manifest, "FunctionFile")[0]],
    ["the functions' Page", all(manifest, "Page")[0]?.firstElementChild ?? undefined],
    ...all(manifest, "Action")
      .filter((action) => all(action, "SourceLocation").length > 0)
      .map((action): [string, Element] => [
        "the pane's SourceLocation",
        all(action, "SourceLocation")[0],
      ]),
  ];
  for (const [name, element] of named) {
    const other = element ? residOf(element) : "";
    if (other !== resid) faults.push(`The runtime is "${resid}", but ${name} is "${other}".`);
  }
  const settings = all(manifest, "DefaultSettings")[0];
  const start = settings ? valueOf(all(settings, "SourceLocation")[0]) : "";
  const page = resources.get(resid)?.value;
  if (start !== page) faults.push(`The add-in starts at "${start}", its runtime is "${page}".`);
  return faults;
}

/** Every address lies below the one base address, so that the build can put another in its place. */
function faultsOfAddresses(manifest: Document, base: string): string[] {
  const addresses = [...manifest.querySelectorAll("*")]
    .flatMap((element) => [valueOf(element), valueOf(element, "Value")])
    .filter((value) => /^[a-z]+:\/\//i.test(value));
  addresses.push(...all(manifest, "AppDomain").map((e) => e.textContent ?? ""));
  return addresses.flatMap((address) => {
    if (!address.startsWith("https://")) return `The address "${address}" is not https.`;
    const below = address === base || address.startsWith(`${base}/`);
    return below ? [] : `The address "${address}" does not lie below ${base}.`;
  });
}

function faultsOfIcons(
  manifest: Document,
  resources: Map<string, Resource>,
  base: string,
  iconSize: IconSize
): string[] {
  const wanted: [string, number][] = [
    [valueOf(all(manifest, "IconUrl")[0]), 32],
    [valueOf(all(manifest, "HighResolutionIconUrl")[0]), 64],
  ];
  const faults: string[] = [];
  for (const icon of all(manifest, "Icon")) {
    const images = all(icon, "Image");
    for (const size of ["16", "32", "80"])
      if (!images.some((image) => valueOf(image, "size") === size))
        faults.push(`An icon of ${icon.parentElement?.id} has no size ${size}.`);
    for (const image of images)
      wanted.push([resources.get(residOf(image))?.value ?? "", Number(valueOf(image, "size"))]);
  }
  for (const [address, size] of wanted) {
    const found = iconSize(address.slice(base.length + 1));
    if (!found) faults.push(`There is no icon "${address}".`);
    else if (found.width !== size || found.height !== size)
      faults.push(`The icon "${address}" is ${found.width}×${found.height}, not ${size}×${size}.`);
  }
  return faults;
}

function faultsOfCommands(manifest: Document): string[] {
  const faults: string[] = [];
  for (const action of all(manifest, "Action")) {
    const control = action.parentElement?.id ?? "";
    const type = action.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
    const name = all(action, "FunctionName")[0]?.textContent?.trim() ?? "";
    if (type === "ExecuteFunction" && !/^[A-Za-z_]\w*$/.test(name))
      faults.push(`The button "${control}" executes no function.`);
    if (type === "ShowTaskpane" && all(action, "SourceLocation").length === 0)
      faults.push(`The button "${control}" shows no page.`);
  }
  const ids = ["Group", "Control"].flatMap((name) => all(manifest, name).map((e) => e.id));
  for (const id of ids) {
    if (id === "") faults.push("A group or button has no id.");
    if (id.length > LONGEST_ID) faults.push(`The id "${id}" is longer than ${LONGEST_ID}.`);
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`The id "${id}" is used twice.`);
  }
  return faults;
}
