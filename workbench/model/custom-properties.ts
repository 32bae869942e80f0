import { HostCollection, HostObject } from "../protocol/host-object";

/** A key with a text or number, of a sheet or of the document. */
class CustomProperty extends HostObject {
  constructor(
    readonly officeType: string,
    private readonly owner: CustomProperties,
    readonly key: string,
    public value: unknown
  ) {
    super();
  }

  get type(): string {
    return { number: "Number", boolean: "Boolean" }[typeof this.value as "number"] ?? "String";
  }

  delete(): void {
    this.owner.remove(this);
  }
}

export class CustomProperties extends HostCollection<CustomProperty> {
  private list: CustomProperty[] = [];

  constructor(readonly officeType: string) {
    super();
  }

  get items(): readonly CustomProperty[] {
    return this.list;
  }

  add(key: string, value: unknown): CustomProperty {
    const known = this.find(key);
    if (known) {
      known.value = value;
      return known;
    }
    const itemType = this.officeType.replace(/Collection$/, "");
    const property = new CustomProperty(itemType, this, key, value);
    this.list.push(property);
    return property;
  }

  remove(property: CustomProperty): void {
    this.list = this.list.filter((other) => other !== property);
  }

  deleteAll(): void {
    this.list = [];
  }

  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this.list.map(({ key, value }) => [key, value]));
  }

  load(saved: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(saved)) this.add(key, value);
  }
}
