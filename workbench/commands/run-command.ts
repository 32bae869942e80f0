import fs from "node:fs";
import path from "node:path";
import { AddinFolder } from "../server/addin-folder";
import { readManifest } from "../server/read-manifest";
import { addinOptions, addinOptionsHelp, namedAddin, readWords } from "./addin-options";
import { hostHeadless, type HostedAddin } from "./host-headless";
import { requestWords } from "./request-words";
import type { Plan } from "./start";
import { readDocument, saveDocument } from "./workbook-files";

const help = `node workbench/run-command.mjs [options] COMMAND --out FILE.xlsx

Loads the add-in without a page, has it carry out a command of its ribbon, and saves the workbook.

  --out FILE        where to save the workbook, as .xlsx
  --open FILE       begin with this .xlsx file instead of a new workbook
  --set KEY=VALUE   write a setting into the workbook before the command; may be given again
  --request KEY     gather all options that are not in this list into one setting KEY, a JSON object of texts:
                    --request Wish --month 2025-11 writes {"month":"2025-11"}
  --as-values       save what the add-in's functions came to in place of their formulas, for a reader without it
  --wait SECONDS    how long all of it may take (default: 120)
${addinOptionsHelp}
  --help            print this

Ends with 2 and the add-in's own sentence where it refuses.`;

const options = {
  ...addinOptions,
  out: { type: "string" },
  open: { type: "string" },
  set: { type: "string", multiple: true },
  request: { type: "string" },
  "as-values": { type: "boolean" },
  wait: { type: "string" },
} as const;

/** Options of ours that stand alone. */
const flags = ["--as-values", "--help"];

/** Carrying out a command of the add-in and saving what it has made of the workbook; yields the path of the file. */
export function planRunCommand(args: string[], project: string): Plan<string> | null {
  const { own, request } = args.some((arg) => /^--request(=|$)/.test(arg))
    ? requestWords(args, flags, Object.keys(options))
    : { own: args, request: {} };
  const { values, positionals } = readWords({ args: own, options, allowPositionals: true });
  if (values.help) {
    console.log(help);
    return null;
  }
  const [command, ...others] = positionals;
  if (!command || others.length > 0) throw new Error("Which one command? Try --help.");
  if (!values.out) throw new Error("Where to save the workbook? Give --out FILE.xlsx.");
  const out = checkedTarget(values.out);
  const seconds = checkedSeconds(values.wait ?? "120");
  const settings = (values.set ?? []).map(readSetting);
  if (values.request !== undefined && Object.keys(request).length > 0) {
    settings.push([values.request, JSON.stringify(request)]);
  }
  return {
    ownAddin: values.manifest === undefined && values.root === undefined,
    async run() {
      const named = namedAddin(values, project);
      const folder = new AddinFolder(named.root);
      const addin = readManifest(named.manifest, folder);
      process.on("unhandledRejection", (reason) =>
        console.error(`${addin.name}: ${String(reason)}`)
      );
      const namespace = addin.functions?.namespace ?? "";
      const document = values.open ? await readDocument(path.resolve(values.open), namespace) : {};
      const hosted = hostHeadless(addin, folder, project, document);
      await within(seconds, carryOut(hosted, command, settings));
      await saveDocument(hosted, out, values["as-values"] ? { customFunctions: "values" } : {});
      return out;
    },
  };
}

async function carryOut(
  { workbook, commands }: HostedAddin,
  command: string,
  settings: readonly [string, string][]
): Promise<void> {
  for (const [key, value] of settings) workbook.settings.add(key, value);
  await commands.run(command);
  await workbook.idle();
}

/** A file in a folder that is there, so that it is not found out after all the work. */
function checkedTarget(file: string): string {
  const target = path.resolve(file);
  if (!target.toLowerCase().endsWith(".xlsx")) {
    throw new Error(`${file} is not an .xlsx file: give --out a name that ends so.`);
  }
  const folder = path.dirname(target);
  if (!fs.existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  return target;
}

function checkedSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new Error(`--wait ${text} is not a number of seconds.`);
  return seconds;
}

function readSetting(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new Error(`--set ${text} has no value: write --set KEY=VALUE.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) =>
    setTimeout(
      () => reject(new Error(`The add-in was not done within ${seconds} s.`)),
      seconds * 1000
    ).unref()
  );
  return Promise.race([work, tooLate]);
}
