import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { AddinDescription } from "../../../workbench/server/addin-description";
import { AddinFolder } from "../../../workbench/server/addin-folder";

const address = (file: string) => `https://localhost:4711/${file}`;

/** An add-in of a few lines, in a folder of its own: its script, and the files that it may load besides. */
export function tinyAddin(script: string, others: Record<string, string> = {}) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "tiny-addin-"));
  const functions = ["LATER", "TWICE"].map((id) => ({
    id,
    name: id,
    result: { type: "any" },
    parameters: id === "TWICE" ? [{ name: "value", type: "number" }] : [],
  }));
  const files = { "tiny.js": script, "functions.json": JSON.stringify({ functions }), ...others };
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(root, name), text);
  const file = (name: string) => ({ address: address(name), path: `/${name}` });
  const addin: AddinDescription = {
    id: "tiny",
    name: "Tiny",
    description: "",
    version: "1.0.0",
    page: file("tiny.html"),
    functions: {
      namespace: "TINY",
      metadata: file("functions.json"),
      script: file("tiny.js"),
    },
    tabs: [],
  };
  const remove = () => fs.rmSync(root, { recursive: true, force: true });
  return { addin, folder: new AddinFolder(root), remove };
}
