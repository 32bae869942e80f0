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

  --json            print an array of { formula, value, text, error, message }; a spill is a 2-D array
${addinOptionsHelp}
  --help            print this`;

/** Answering the formulas on the command line. A formula that ends in an error is an answer too. */
export function planFormula(args: string[], project: string): Plan<void> | null {
  const { values, positionals } = readWords({
    args,
    options: { ...addinOptions, json: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(help);
    return null;
  }
  if (positionals.length === 0) throw new Error("Which formula? Try --help.");
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
      const answers = await answerFormulas(hostHeadless(addin, folder, project), positionals);
      console.log(values.json ? answersAsJson(answers) : answersAsText(answers));
    },
  };
}
