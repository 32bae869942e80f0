import { all, first, type XmlElement } from "./read-xml";

/** The texts and addresses of a manifest, by their resid, in the language asked for. */
export class ManifestResources {
  private readonly values = new Map<string, string>();

  constructor(overrides: XmlElement | undefined, locale: string) {
    for (const resource of overrides ? all(overrides, "Resources") : []) {
      for (const kind of resource.children) {
        for (const entry of kind.children) {
          this.values.set(entry.attributes.id ?? "", localized(entry, locale));
        }
      }
    }
  }

  /** The value that an element refers to by its resid; a missing one is an error of the manifest. */
  of(element: XmlElement | undefined, what: string): string {
    const resid = element?.attributes.resid;
    if (!resid) throw new Error(`the manifest has no ${what}.`);
    const value = this.values.get(resid);
    if (value === undefined) {
      throw new Error(`the ${what} refers to the resource "${resid}", which does not exist.`);
    }
    return value;
  }

  /** The same for an element that may be left out. */
  optional(element: XmlElement | undefined, what: string): string | undefined {
    return element && this.of(element, what);
  }
}

/** The DefaultValue of an element, or that of its Override for the language. */
export function localized(element: XmlElement | undefined, locale: string): string {
  if (!element) return "";
  const same = (tag: string | undefined) => tag?.toLowerCase() === locale.toLowerCase();
  const override = all(element, "Override").find(({ attributes }) => same(attributes.Locale));
  return override?.attributes.Value ?? element.attributes.DefaultValue ?? "";
}

/** The newest VersionOverrides: each version lies inside the one before it. */
export function newestOverrides(manifest: XmlElement): XmlElement | undefined {
  let newest: XmlElement | undefined;
  for (
    let next = first(manifest, "VersionOverrides");
    next;
    next = first(next, "VersionOverrides")
  ) {
    newest = next;
  }
  return newest;
}
