import { HostObject, RichApiError } from "./host-object";

/** The objects that the add-in holds beyond the batch in which it found them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  /** The number of objects held; 0 again when every `Excel.run` has let go of what it tracked. */
  get size(): number {
    return this.objects.size;
  }

  /** The reference of an object that is kept, or nothing. */
  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  keep(object: HostObject): string {
    let id = this.ids.get(object);
    if (id === undefined) {
      id = `{workbench}|${++this.last}|${object.officeType}`;
      this.ids.set(object, id);
      this.objects.set(id, object);
    }
    return id;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) {
      throw new RichApiError(
        "InvalidReference",
        "This reference is not valid for the current operation."
      );
    }
    return object;
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }
}
