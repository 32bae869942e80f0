import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement, type ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as icons from "@fluentui/react-icons";

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

/** What the files import from the package of icons, under the names that it has there. */
const importedBy = (files: readonly string[]) =>
  files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const lists = text.matchAll(/\{([^{}]*)\}\s*from\s*["']@fluentui\/react-icons[^"']*["']/g);
    return [...lists].flatMap(([, list]) => list.match(/(?<=(^|,)\s*)\w+/g) ?? []);
  });

const imported = [
  ...importedBy(filesIn("src", /\.tsx?$/)),
  ...importedBy(filesIn("node_modules/@fluentui", /^[\w-]+[\\/]lib[\\/].*\.js$/)),
];
const names = Object.keys(icons);
const drawings = names.filter((name) => /(Regular|Filled)$/.test(name));
const draw = (name: string) =>
  renderToStaticMarkup(createElement(icons[name as "CopyRegular"] as ComponentType));

describe("npm run fluent-icons", () => {
  test("takes every icon that the pane and the installed packages of Fluent UI import, and no other", () => {
    expect(imported.length).toBeGreaterThan(40);
    expect([...new Set(imported)].filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !imported.includes(name))).toEqual([]);
  });

  test("takes drawings within the square that their names say", () => {
    for (const name of drawings) {
      const size = /\d+/.exec(name)?.[0];
      const side = size ?? "1em";
      const square = size ?? "20";
      const frame = `width="${side}" height="${side}" viewBox="0 0 ${square} ${square}"`;
      const path = '<path d="M[\\d .a-z-]{8,}" fill="currentColor"></path>';
      expect(draw(name)).toMatch(new RegExp(`^<svg [^>]*${frame}[^>]*>(${path})+</svg>$`, "i"));
    }
  });
});
