import { useState } from "react";
import type { SheetWithFormulas } from "../workbook/handing-on/prepare-copy";
import { AskFirst } from "./AskFirst";
import { usePane } from "./pane-context";
import { TickList } from "./TickList";

/** Asks which sheets' formulas are to become values, all of them at first, and says what that means. */
export function ChooseSheets({
  sheets,
  onChosen,
  onNo,
}: {
  readonly sheets: readonly SheetWithFormulas[];
  readonly onChosen: (sheets: readonly string[]) => void;
  readonly onNo: () => void;
}) {
  const { words } = usePane();
  const [chosen, setChosen] = useState<readonly string[]>(() => sheets.map(({ sheet }) => sheet));
  return (
    <AskFirst
      title={words.askCopyTitle}
      texts={[words.askCopyWhat, words.askCopyWhere]}
      yes={words.turnIntoValues}
      mayDo={chosen.length > 0}
      onYes={() => onChosen(chosen)}
      onNo={onNo}
    >
      <TickList
        label={words.sheetsOfFormulas}
        of={sheets.map(({ sheet, formulas }) => ({
          id: sheet,
          label: words.sheetWithFormulas(sheet, formulas),
        }))}
        ticked={chosen}
        onTick={setChosen}
        refusal={chosen.length === 0 ? words.chooseSheet : undefined}
      />
    </AskFirst>
  );
}
