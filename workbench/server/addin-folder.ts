import fs from "node:fs";
import path from "node:path";
import type { AddinFile } from "./addin-description";

/** The folder that an add-in is served from. */
export class AddinFolder {
  constructor(readonly root: string) {}

  /**
   * Finds the file that an address of the manifest means: `https://host/project/pane.html` is `project/pane.html` in
   * the folder or, where the folder is what gets published as `project`, `pane.html`.
   */
  find(address: string): AddinFile {
    const steps = new URL(address).pathname.split("/").slice(1);
    for (let dropped = 0; dropped < steps.length; dropped++) {
      const candidate = `/${steps.slice(dropped).join("/")}`.replace(/\/$/, "/index.html");
      if (this.locate(candidate)) return { address, path: candidate };
    }
    return { address, path: null };
  }

  /** The file behind a path of an address, or null: outside the folder there is nothing. */
  locate(urlPath: string): string | null {
    return fileWithin(this.root, urlPath);
  }
}

/** The file that a path of an address names in a folder, or null when there is none inside it. */
export function fileWithin(folder: string, urlPath: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const base = path.resolve(folder);
  const file = path.resolve(base, `.${path.sep}${decoded.replace(/^[\\/]+/, "")}`);
  if (!within(base, file)) return null;
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return null;
  // A link inside the folder must not lead out of it either.
  return within(fs.realpathSync(base), fs.realpathSync(file)) ? file : null;
}

const within = (base: string, file: string) => {
  const relative = path.relative(base, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
};
