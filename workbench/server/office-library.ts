import path from "node:path";
import { extractSchema } from "../protocol/extract-schema";
import { loadLibrary } from "../protocol/load-library";
import { fileWithin } from "./addin-folder";

/** Microsoft's Office.js from npm: its files, and the object model that is read from them. */
class OfficeLibrary {
  private schemaText: string | undefined;

  constructor(readonly directory: string) {}

  /** The file that the library asks for; it does not always get the case of a name right. */
  locate(name: string): string | null {
    return fileWithin(this.directory, name) ?? fileWithin(this.directory, name.toLowerCase());
  }

  /** The schema as JSON, read once: it takes as long as loading the library. */
  get schema(): string {
    this.schemaText ??= JSON.stringify(extractSchema(loadLibrary({ directory: this.directory })));
    return this.schemaText;
  }
}

export const installedLibrary = (project: string) =>
  new OfficeLibrary(path.join(project, "node_modules", "@microsoft", "office-js", "dist"));
