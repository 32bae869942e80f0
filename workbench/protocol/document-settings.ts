/** A setting as it is stored: a name and a JSON text. */
export type StoredSetting = [name: string, json: string];

/** `Office.context.document.settings`: what the add-in has saved in the document. */
export class DocumentSettings {
  private stored: Map<string, string>;
  private readonly listeners = new Set<() => void>();

  constructor(initial: Readonly<Record<string, string>> = {}) {
    this.stored = new Map(Object.entries(initial));
  }

  entries(): StoredSetting[] {
    return [...this.stored];
  }

  /** Saving replaces everything, so that what was removed is gone. */
  save(settings: Iterable<StoredSetting>): void {
    this.stored = new Map(settings);
    for (const listener of this.listeners) listener();
  }

  /** Tells when settings were saved, so that whoever keeps the document can keep them too. */
  onSaved(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
