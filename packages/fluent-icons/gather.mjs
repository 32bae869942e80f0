/** Takes from Microsoft's package of icons those that are drawn here: `npm run fluent-icons`. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, gather } from "../gather.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, "../..");
const provider = "IconDirectionContextProvider";

const types = `import type * as React from "react";

export type FluentIconsProps = React.SVGAttributes<SVGElement> &
  React.RefAttributes<SVGSVGElement> & { primaryFill?: string; title?: string; fontSize?: string | number };
export type FluentIcon = React.FC<FluentIconsProps>;
export interface IconDirectionContextValue {
  textDirection?: "ltr" | "rtl";
}
`;

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

/** What the pane and the installed packages of Fluent UI import from the package, in the order of the alphabet. */
function wantedFrom(name) {
  const fluent = join(project, "node_modules/@fluentui");
  const files = [
    ...filesIn(join(project, "src"), /\.tsx?$/),
    ...filesIn(fluent, /^[\w-]+[\\/]lib[\\/].*\.js$/),
  ];
  const from = new RegExp(`import \\{([^}]*)\\} from ["']${name}(?:/lib/providers)?["']`, "g");
  const names = files
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(from)])
    .flatMap(([, list]) => list.split(","))
    .map((one) => one.trim().replace(/ as .*/, ""));
  return [...new Set(names)].filter(Boolean).sort();
}

/** The drawings of the published package, each the line of source that makes it. */
function drawingsIn(published) {
  const line = /^export const (\w+) = .*createFluentIcon\(.*$/gm;
  const files = ["icons", "sizedIcons"].flatMap((folder) =>
    filesIn(join(published, "lib", folder), /\.js$/)
  );
  return new Map(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(line)].map(([source, icon]) => [icon, source])
    )
  );
}

await gather(here, async (folder, name) => {
  const drawings = drawingsIn(join(folder, "node_modules", name));
  const wanted = wantedFrom(name).filter((one) => one !== provider);
  const icons = wanted.filter((one) => drawings.has(one));
  const others = wanted.filter((one) => !drawings.has(one));
  const source = [
    `import { createFluentIcon } from "${name}/utils";`,
    `export { ${provider} } from "${name}/lib/providers";`,
    `export { ${others.join(", ")} } from "${name}/utils";`,
    ...icons.map((icon) => drawings.get(icon)),
  ].join("\n");
  // What they are drawn with stays outside.
  const externals = ["react", "@griffel/react"];
  return {
    "index.js": await bundle(folder, source, { externals }),
    "index.cjs": await bundle(folder, source, { externals, library: "commonjs2" }),
    "index.d.ts":
      types + icons.map((icon) => `export declare const ${icon}: FluentIcon;\n`).join(""),
  };
});
