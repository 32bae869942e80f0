/**
 * Takes from Microsoft's package of icons those that are drawn: `npm run fluent-icons`. With `--check` it only compares
 * what is here with what would be written.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { argv, exit, platform } from "node:process";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, "../..");
const { name, version } = createRequire(import.meta.url)("./package.json");
const notice = `/* From ${name} ${version}, written by gather.mjs. (c) Microsoft Corporation, MIT licence. */\n`;

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
function wanted() {
  const fluent = join(project, "node_modules/@fluentui");
  const files = [
    ...filesIn(join(project, "src"), /\.tsx?$/),
    ...readdirSync(fluent)
      .filter((folder) => !name.endsWith(folder))
      .flatMap((folder) => filesIn(join(fluent, folder, "lib"), /\.js$/)),
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

/** One file of all that is wanted; what it is drawn with, React and Griffel, stays outside. */
function bundle(entry, folder, filename, library) {
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry,
    output: { path: folder, filename, library: { type: library }, module: library === "module" },
    experiments: { outputModule: library === "module" },
    externalsType: library,
    externals: ["react", "@griffel/react"],
    optimization: { minimize: false },
    target: ["web", "es2020"],
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, result) => {
      if (error ?? result.hasErrors()) reject(error ?? new Error(result.toString("errors-only")));
      else resolve(notice + readFileSync(join(folder, filename), "utf8"));
    })
  );
}

async function gather(folder) {
  const npm = [
    "install",
    "--prefix",
    folder,
    "--no-save",
    "--ignore-scripts",
    `${name}@${version}`,
  ];
  // On Windows npm is a script that only a shell can start.
  execFileSync("npm", npm, { shell: platform === "win32", stdio: "inherit" });
  const drawings = drawingsIn(join(folder, "node_modules", name));
  const [icons, others] = [
    wanted().filter((w) => drawings.has(w)),
    wanted().filter((w) => !drawings.has(w)),
  ];
  const provider = "IconDirectionContextProvider";
  const source = [
    `import { createFluentIcon } from "${name}/utils";`,
    `export { ${provider} } from "${name}/lib/providers";`,
    `export { ${others.filter((other) => other !== provider).join(", ")} } from "${name}/utils";`,
    ...icons.map((icon) => drawings.get(icon)),
  ];
  const entry = join(folder, "entry.js");
  writeFileSync(entry, source.join("\n"));
  return {
    "index.js": await bundle(entry, folder, "index.js", "module"),
    "index.cjs": await bundle(entry, folder, "index.cjs", "commonjs2"),
    "index.d.ts":
      notice + types + icons.map((icon) => `export declare const ${icon}: FluentIcon;\n`).join(""),
  };
}

const folder = mkdtempSync(join(tmpdir(), "fluent-icons-"));
try {
  const files = Object.entries(await gather(folder));
  if (!argv.includes("--check")) {
    for (const [file, text] of files) writeFileSync(join(here, file), text);
  } else {
    const other = files.filter(([file, text]) => readFileSync(join(here, file), "utf8") !== text);
    for (const [file] of other) console.error(`${file} is not what the published package gives.`);
    if (other.length > 0) exit(1);
  }
} finally {
  rmSync(folder, { recursive: true });
}
