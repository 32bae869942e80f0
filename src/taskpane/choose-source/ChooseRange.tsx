import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SelectAllOnRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Catalogue } from "../../dataset/catalogue";
import type { Grid } from "../../sources/grid/grid";
import { proposeMapping } from "../../sources/grid/propose-mapping";
import { useAct } from "../act-state";
import { usePane } from "../pane-context";
import { ShowFailure } from "../ShowFailure";
import { StartAct } from "../StartAct";
import { useMainButton } from "../take-focus";
import { type Cancelled, unlessStopped } from "../unless-stopped";
import { MapColumns } from "./MapColumns";
import type { SourceForm } from "./source-form";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  refusal: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** Cells of the workbook: those that are selected, or a table; and what their columns are taken for. */
export function ChooseRange({
  form,
  catalogue,
}: {
  readonly form: SourceForm;
  readonly catalogue: Catalogue;
}) {
  const styles = useStyles();
  const { host, words, announce } = usePane();
  const { refresh, language } = host;
  const button = useMainButton();
  const act = useAct<Cancelled | { readonly kind: "read" }>();
  const tables = useTables();
  const { draft, refused, change } = form;
  const { range } = draft;

  const read = (cells: () => Promise<Grid>) =>
    act.start({
      doing: words.lookingAtCells,
      failure: words.cellsFailedTitle,
      canStop: true,
      run: async ({ signal }) => {
        const grid = await unlessStopped(cells(), signal);
        if ("kind" in grid) return grid;
        const proposed = proposeMapping(grid, catalogue, language);
        change({ range: { place: grid.name, grid, ...proposed } });
        announce(words.cellsRead(grid.name, proposed.mapping.roles.length));
        return { kind: "read" };
      },
    });
  return (
    <>
      <Caption1 as="p" block className={styles.hint}>
        {words.rangeHint}
      </Caption1>
      <StartAct
        act={act}
        button={button}
        label={words.useSelection}
        labelRunning={words.lookingAtCells}
        icon={<SelectAllOnRegular />}
        onStart={() => read(() => refresh.selection())}
      />
      {tables.length > 0 && (
        <Field label={words.orTable}>
          <Select
            value={tables.includes(range?.place ?? "") ? range!.place : ""}
            onChange={(_, { value }) => {
              if (value !== "") read(() => refresh.grid(value));
            }}
          >
            <option value="">{words.chooseTable}</option>
            {tables.map((table) => (
              <option key={table} value={table}>
                {table}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {act.state.kind === "failed" && <ShowFailure act={act} failed={act.state} button={button} />}
      {range && <MapColumns range={range} catalogue={catalogue} onChange={change} />}
      {refused.range && (
        <Caption1 as="p" block role="alert" className={styles.refusal}>
          {refused.range}
        </Caption1>
      )}
    </>
  );
}

/** The tables of the workbook that are not ours; none while it cannot be asked. */
function useTables(): readonly string[] {
  const { refresh } = usePane().host;
  const [tables, setTables] = useState<readonly string[]>([]);
  useEffect(() => {
    let isShown = true;
    refresh.tables().then(
      (names) => {
        if (isShown && names.length > 0) setTables(names);
      },
      () => {
        // A workbook that refuses just now may still have cells to select.
      }
    );
    return () => {
      isShown = false;
    };
  }, [refresh]);
  return tables;
}
