import { HostCollection, HostObject } from "../protocol/host-object";

class Setting extends HostObject {
  readonly officeType = "Setting";

  constructor(
    private readonly owner: SettingCollection,
    readonly key: string,
    public value: unknown
  ) {
    super();
  }

  delete(): void {
    this.owner.remove(this);
  }
}

/** What an add-in keeps in the document under keys of its own. */
export class SettingCollection extends HostCollection<Setting> {
  readonly officeType = "SettingCollection";
  private list: Setting[] = [];

  get items(): readonly Setting[] {
    return this.list;
  }

  add(key: string, value: unknown): Setting {
    // Keys of settings are told apart by case.
    const known = this.list.find((setting) => setting.key === key);
    if (known) {
      known.value = value;
      return known;
    }
    const setting = new Setting(this, key, value);
    this.list.push(setting);
    return setting;
  }

  override find(key: string | number): Setting | null {
    return this.list.find((setting) => setting.key === key) ?? null;
  }

  remove(setting: Setting): void {
    this.list = this.list.filter((other) => other !== setting);
  }

  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this.list.map(({ key, value }) => [key, value]));
  }

  load(saved: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(saved)) this.add(key, value);
  }
}
