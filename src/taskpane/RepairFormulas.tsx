import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import type { BrokenFormulas } from "../workbook/handing-on/repair-formulas";
import { wholeFormula } from "../workbook/mg-cells";
import { AskFirst } from "./AskFirst";
import { usePane } from "./pane-context";
import { Section } from "./Section";
import type { Message } from "./ShowMessage";
import { StartAct } from "./StartAct";
import { useMainButton } from "./take-focus";
import { useUndoable } from "./undoable-act";
import { UndoableResult } from "./UndoableResult";
import type { Words } from "./words";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Enters again the formulas that do not answer, after it has said which they are; can be undone. */
export function RepairFormulas() {
  const styles = useStyles();
  const { host, words } = usePane();
  const button = useMainButton();
  const steps = useUndoable<BrokenFormulas, BrokenFormulas, BrokenFormulas>({
    failure: words.repairFailedTitle,
    look: () => host.repair.find(),
    isNothing: ({ cells }) => cells.length === 0,
    doing: words.enteringAgain,
    canStop: false,
    undo: async (broken) => {
      await host.repair.undo(broken);
      return broken;
    },
  });
  const repair = () =>
    steps.perform(async () => {
      // She may have gone to the cells and changed them while the question stood: what is broken now is entered.
      const broken = await host.repair.find();
      if (broken.cells.length === 0) return { kind: "nothing", found: broken };
      await host.repair.repair(broken);
      return { kind: "done", done: broken };
    });
  return (
    <Section heading={words.repairHeading}>
      <Body1 as="p" block className={styles.text}>
        {words.beforeRepair}
      </Body1>
      <StartAct
        act={steps.act}
        button={button}
        label={words.repairFormulas}
        labelRunning={words.working}
        icon={<WrenchRegular />}
        onStart={steps.look}
      />
      <UndoableResult
        steps={steps}
        button={button}
        ask={(broken) => (
          <AskFirst
            title={words.askRepairTitle(broken.cells.length)}
            texts={question(broken, words)}
            yes={words.enterAgain}
            onYes={button.first(repair)}
            onNo={button.first(steps.leave)}
          />
        )}
        nothing={(broken) => nothingMessage(broken, words)}
        done={(broken) => repairedMessage(broken, words)}
        undone={({ cells }) => ({
          intent: "info",
          title: words.unrepairedTitle,
          texts: [words.unrepaired(cells.length)],
        })}
      />
    </Section>
  );
}

function question(broken: BrokenFormulas, words: Words): readonly string[] {
  const sheets = [...new Set(broken.cells.map(({ sheet }) => sheet))];
  // Cells on protected sheets are counted with the stored names, but are not among the cells to enter.
  const stored = broken.cells.filter(({ formula }) => wholeFormula(formula) !== formula).length;
  return [
    words.formulasBroken(broken.cells.length, stored, sheets),
    ...(broken.busy > 0 ? [words.formulasBusy(broken.busy)] : []),
    ...protectedSentence(broken, words),
    words.harmless,
  ];
}

function nothingMessage(broken: BrokenFormulas, words: Words): Message {
  const texts = protectedSentence(broken, words);
  if (texts.length > 0) return { intent: "warning", title: words.protectedTitle, texts };
  return { intent: "success", title: words.nothingBrokenTitle, texts: [words.nothingBroken] };
}

function repairedMessage(broken: BrokenFormulas, words: Words): Message {
  return {
    intent: "success",
    title: words.repairedTitle,
    texts: [words.repaired(broken.cells.length), ...protectedSentence(broken, words)],
  };
}

function protectedSentence({ protectedSheets }: BrokenFormulas, words: Words): readonly string[] {
  return protectedSheets.length > 0 ? [words.sheetsProtected(protectedSheets)] : [];
}
