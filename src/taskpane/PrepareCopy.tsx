import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { MailArrowUpRegular } from "@fluentui/react-icons";
import type {
  PreparedCopy,
  SheetWithFormulas,
  UndoneCopy,
} from "../workbook/handing-on/prepare-copy";
import { ChooseSheets } from "./ChooseSheets";
import { preparedMessage, undoneMessage } from "./copy-messages";
import { usePane } from "./pane-context";
import { Section } from "./Section";
import { StartAct } from "./StartAct";
import { useMainButton } from "./take-focus";
import { useUndoable } from "./undoable-act";
import { UndoableResult } from "./UndoableResult";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Makes the workbook readable without the add-in: asks which formulas to turn into values, does it, and can undo it. */
export function PrepareCopy() {
  const styles = useStyles();
  const { host, words } = usePane();
  const button = useMainButton();
  const steps = useUndoable<readonly SheetWithFormulas[], PreparedCopy, UndoneCopy>({
    failure: words.copyFailedTitle,
    look: () => host.copy.sheets(),
    isNothing: (sheets) => sheets.length === 0,
    doing: words.turningIntoValues,
    canStop: true,
    undo: (copy) => host.copy.undo(copy),
  });
  const prepare = (sheets: readonly string[]) =>
    steps.perform(async (manner) => {
      const ended = await host.copy.prepare(sheets, manner);
      if (ended.kind === "cancelled") return ended;
      return ended.blocks.length > 0
        ? { kind: "done", done: ended }
        : { kind: "nothing", found: [] };
    });
  return (
    <Section heading={words.copyHeading}>
      <Body1 as="p" block className={styles.text}>
        {words.beforeCopy}
      </Body1>
      <StartAct
        act={steps.act}
        button={button}
        label={words.prepareCopy}
        labelRunning={words.working}
        icon={<MailArrowUpRegular />}
        onStart={steps.look}
      />
      <UndoableResult
        steps={steps}
        button={button}
        ask={(sheets) => (
          <ChooseSheets
            sheets={sheets}
            onChosen={(chosen) => button.first(() => prepare(chosen))()}
            onNo={button.first(steps.leave)}
          />
        )}
        nothing={() => ({
          intent: "info",
          title: words.noFormulasTitle,
          texts: [words.noFormulas],
        })}
        done={(copy) => preparedMessage(copy, words)}
        undone={(undone) => undoneMessage(undone, words)}
      />
    </Section>
  );
}
