import "../functions/excel-errors";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Answers the formulas of a brief through the functions that Excel would call, found as the build finds them. */

type CustomFunction = (...args: unknown[][][]) => Promise<unknown[][]>;

const FOLDER = join(__dirname, "../../src/functions");
let known: Map<string, CustomFunction> | undefined;

/** The number a formula gives: one call of an MG function, or one over another less 1. */
export async function evaluate(formula: string): Promise<number> {
  const match = /^=(MG\..+?\))(?:\/(MG\..+\))-1)?$/.exec(formula);
  if (!match) throw new Error(`Cannot evaluate ${formula}`);
  const above = await call(match[1]);
  return match[2] ? above / (await call(match[2])) - 1 : above;
}

async function call(text: string): Promise<number> {
  const [, name, list] = /^MG\.(\w+)\((.*)\)$/.exec(text)!;
  const args = [...list.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)")?/g)].map(([, arg]) => arg);
  known ??= await customFunctions();
  const written = args.map((arg) =>
    arg === undefined ? undefined : [[arg.replaceAll('""', '"')]]
  );
  const answer = await known.get(name)!(...(written as unknown[][][]));
  return answer[0][0] as number;
}

/** Every exported function with `@customfunction`, by its Excel name. */
async function customFunctions(): Promise<Map<string, CustomFunction>> {
  const found = new Map<string, CustomFunction>();
  const index = readFileSync(join(FOLDER, "index.ts"), "utf8");
  for (const [, file] of index.matchAll(/^import "\.\/(.+)";$/gm)) {
    const code = readFileSync(join(FOLDER, `${file}.ts`), "utf8");
    const module = (await import(join(FOLDER, file))) as Record<string, CustomFunction>;
    const declared = /@customfunction (\w+)[\s\S]*?export async function (\w+)/g;
    for (const [, name, exported] of code.matchAll(declared)) found.set(name, module[exported]);
  }
  return found;
}
