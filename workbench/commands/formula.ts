import fs from "node:fs";
import path from "node:path";
import { AddinFolder } from "../server/addin-folder";
import { readManifest } from "../server/read-manifest";
import { addinOptions, addinOptionsHelp, namedAddin, readWords } from "./addin-options";
import { answerFormulas } from "./answer-formulas";
import { hostHeadless } from "./host-headless";
import { answersAsJson, answersAsText } from "./print-answers";
import type { Plan } from "./start";

const help = `npm run formula -- [options] FORMULA ...

Answers formulas in the shell, as cells of Excel would with the add-in loaded. Quote each one:

  npm run formula -- '=SUM(1,2)' '=SEQUENCE(2,2)'

  --data FILE       hand the add-in a file to answer from; may be given again
  --checks          print what the add-in notices in the files, one line each
  --open-with NAME  the command of the add-in that opens the files
  --json            print an array of { formula, value, text, error, message }; a spill is a 2-D array
${addinOptionsHelp}
  --help            print this

Ends with 2 and the add-in's own sentence where it refuses a file.`;

/** A file that is there, so that it is not found out after the add-in was loaded. */
function checkedFile(file: string): string {
  const target = path.resolve(file);
  if (!fs.statSync(target, { throwIfNoEntry: false })?.isFile())
    throw new Error(`There is no file ${file}.`);
  return target;
}

/** Answering the formulas on the command line. A formula that ends in an error is an answer too. */
export function planFormula(args: string[], project: string): Plan<void> | null {
  const { values, positionals } = readWords({
    args,
    options: {
      ...addinOptions,
      json: { type: "boolean" },
      data: { type: "string", multiple: true },
      checks: { type: "boolean" },
      "open-with": { type: "string" },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(help);
    return null;
  }
  const files = (values.data ?? []).map(checkedFile);
  const { "open-with": openWith, checks = false } = values;
  if (positionals.length === 0 && !(checks && files.length > 0))
    throw new Error("Which formula? Try --help.");
  if (files.length > 0 && !openWith)
    throw new Error("--data needs --open-with NAME, the command of the add-in that opens files.");
  return {
    ownAddin: values.manifest === undefined && values.root === undefined,
    async run() {
      const named = namedAddin(values, project);
      const folder = new AddinFolder(named.root);
      const addin = readManifest(named.manifest, folder);
      // What goes wrong in the add-in beside its functions is worth a line, not the end of the answers.
      process.on("unhandledRejection", (reason) =>
        console.error(`${addin.name}: ${String(reason)}`)
      );
      const onInfo = (line: string) => checks && console.log(line);
      const hosted = hostHeadless(addin, folder, project, { files, onInfo });
      if (files.length > 0) await hosted.commands.run(openWith!);
      if (positionals.length === 0) return;
      const answers = await answerFormulas(hosted, positionals);
      console.log(values.json ? answersAsJson(answers) : answersAsText(answers));
    },
  };
}
