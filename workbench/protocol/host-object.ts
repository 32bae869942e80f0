/**
 * What Office.js can hold a reference to. A model class is plain, synchronous TypeScript whose members carry the
 * public Office.js names (`values`, `getRange`, …); the batch processor finds them by name.
 */
export abstract class HostObject {
  /** The class name in Office.js: "Range", "Worksheet", … */
  abstract readonly officeType: string;

  /** Whether a member exists and is not told: it is answered with null. */
  withholds(_member: string): boolean {
    return false;
  }
}

/** An error as the real host reports it: a code of `Excel.ErrorCodes`, a sentence, and the member that failed. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

export const itemNotFound = (location?: string) =>
  new RichApiError("ItemNotFound", "The requested resource doesn't exist.", location);

export const itemAlreadyExists = (location?: string) =>
  new RichApiError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    location
  );

export const invalidArgument = (location?: string, message?: string) =>
  new RichApiError(
    "InvalidArgument",
    message ?? "The argument is invalid or missing or has an incorrect format.",
    location
  );

export const invalidSelection = (location: string) =>
  new RichApiError(
    "InvalidSelection",
    "The current selection is invalid for this operation.",
    location
  );

/** A collection of Office.js objects: items found by id, name or key, without regard to case. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract get items(): readonly T[];

  get count(): number {
    return this.items.length;
  }

  /** The texts under which an item can be asked for. */
  protected keysOf(item: T): (string | number | undefined)[] {
    const known = item as { id?: string | number; name?: string; key?: string };
    return [known.id, known.name, known.key];
  }

  find(key: string | number): T | null {
    const wanted = String(key).toLowerCase();
    return (
      this.items.find((item) =>
        this.keysOf(item).some((k) => k !== undefined && String(k).toLowerCase() === wanted)
      ) ?? null
    );
  }

  getItem(key: string | number): T {
    const item = this.find(key);
    if (!item) throw itemNotFound(`${this.officeType}.getItem`);
    return item;
  }

  getItemOrNullObject(key: string | number): T | null {
    return this.find(key);
  }

  getItemAt(index: number): T {
    const item = this.items[index];
    if (!item) throw invalidArgument(`${this.officeType}.getItemAt`);
    return item;
  }

  getCount(): number {
    return this.items.length;
  }
}
