/** A list in which the same thing stands once: the tables of fonts, texts and the like of a file. */
export class Interned<T> {
  private readonly places = new Map<string, number>();
  private readonly list: T[] = [];

  constructor(...first: T[]) {
    for (const item of first) this.index(item);
  }

  /** The place of a thing in the list, where it is put if it is new. */
  index(item: T): number {
    const key = typeof item === "string" ? item : JSON.stringify(item);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.list.length);
    return this.list.push(item) - 1;
  }

  get items(): readonly T[] {
    return this.list;
  }
}
