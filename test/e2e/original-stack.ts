import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";

/** Where the build of the tests puts the source maps of dist. */
const MAPS = join(__dirname, "../../build/source-maps");
const maps = new Map<string, SourceMap | undefined>();

function mapOf(name: string): SourceMap | undefined {
  if (!maps.has(name)) {
    const file = join(MAPS, `${name}.map`);
    const payload =
      existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as SourceMapPayload);
    maps.set(name, payload ? new SourceMap(payload) : undefined);
  }
  return maps.get(name);
}

/** A stack of the built add-in with the places of src: "src/functions/growth.ts:12:3" for "http://…/addin.js:1:40213". */
export function originalStack(stack: string): string {
  return stack.replace(
    /https?:\/\/[^\s/]+\/([\w.-]+\.js)(?:\?\S*?)?:(\d+):(\d+)/g,
    (built, name: string, line: string, column: string) => {
      const entry = mapOf(name)?.findEntry(Number(line) - 1, Number(column) - 1);
      if (!entry || !("originalSource" in entry)) return built;
      const source = entry.originalSource.replace(/^webpack:\/\/[^/]*\//, "").replace(/^\.\//, "");
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    }
  );
}
