import { generateRandomId } from "@univerjs/core";
import { HostCollection, HostObject, RichApiError } from "../protocol/host-object";

class CustomXmlPart extends HostObject {
  readonly officeType = "CustomXmlPart";

  constructor(
    private readonly owner: CustomXmlPartCollection,
    readonly id: string,
    private xml: string
  ) {
    super();
  }

  get namespaceUri(): string {
    return /\sxmlns="([^"]+)"/.exec(this.xml)?.[1] ?? "";
  }

  getXml(): string {
    return this.xml;
  }

  setXml(xml: string): void {
    this.xml = xml;
  }

  delete(): void {
    this.owner.remove(this);
  }
}

class ScopedCustomXmlParts extends HostCollection<CustomXmlPart> {
  readonly officeType = "CustomXmlPartScopedCollection";

  constructor(readonly items: readonly CustomXmlPart[]) {
    super();
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.items.length === 1 ? this.items[0] : null;
  }

  getOnlyItem(): CustomXmlPart {
    const only = this.getOnlyItemOrNullObject();
    if (!only) throw new RichApiError("GeneralException", "There is not exactly one part.");
    return only;
  }
}

/** Pieces of XML that an add-in keeps in the document. */
export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly officeType = "CustomXmlPartCollection";
  private list: CustomXmlPart[] = [];

  get items(): readonly CustomXmlPart[] {
    return this.list;
  }

  add(xml: string, id = `{${generateRandomId(32)}}`): CustomXmlPart {
    const part = new CustomXmlPart(this, id, xml);
    this.list.push(part);
    return part;
  }

  getByNamespace(uri: string): ScopedCustomXmlParts {
    return new ScopedCustomXmlParts(this.list.filter((part) => part.namespaceUri === uri));
  }

  remove(part: CustomXmlPart): void {
    this.list = this.list.filter((other) => other !== part);
  }

  toJSON(): Record<string, string> {
    return Object.fromEntries(this.list.map((part) => [part.id, part.getXml()]));
  }

  load(saved: Record<string, string>): void {
    for (const [id, xml] of Object.entries(saved)) this.add(xml, id);
  }
}
