import {
  Body1Strong,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  SpinButton,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Catalogue } from "../../dataset/catalogue";
import type { GridMapping, GridRole, MappingChoices } from "../../sources/grid/grid-mapping";
import { proposeMapping } from "../../sources/grid/propose-mapping";
import { usePane } from "../pane-context";
import { MapColumn } from "./MapColumn";
import { SayOfAll } from "./SayOfAll";
import { sampleOf } from "./sample-of";
import type { DraftRange, SourceDraft } from "./source-draft";

/** More columns than these are shown when they are asked for: months across the top may be hundreds. */
const SHOWN = 8;

const useStyles = makeStyles({
  mapping: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, overflowWrap: "anywhere" },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  caption: {
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  problems: {
    margin: 0,
    paddingInlineStart: "20px",
    color: tokens.colorPaletteDarkOrangeForeground1,
    overflowWrap: "anywhere",
  },
});

/** What the columns of a range hold: proposed from its headers and cells, to be corrected here. */
export function MapColumns({
  range,
  catalogue,
  onChange,
}: {
  readonly range: DraftRange;
  readonly catalogue: Catalogue;
  readonly onChange: (choice: Partial<SourceDraft>) => void;
}) {
  const styles = useStyles();
  const { host, words } = usePane();
  const [isWhole, setWhole] = useState(false);
  const { place, mapping, grid, problems = [] } = range;
  const { roles, names = [], shape, across, header } = mapping;
  const change = (choice: Partial<GridMapping>) =>
    onChange({ range: { place, grid, mapping: { ...mapping, ...choice } } });
  const propose = (choices: MappingChoices) => {
    if (!grid) return;
    const chosen = { shape, header, ...(across && { across }), ...choices };
    onChange({ range: { place, grid, ...proposeMapping(grid, catalogue, host.language, chosen) } });
  };
  const setRole = (column: number, role: GridRole) =>
    change({ roles: roles.map((before, i) => (i === column ? role : before)) });
  const shown = isWhole ? roles : roles.slice(0, SHOWN);
  return (
    <div role="group" aria-label={words.columnsOf(place)} className={styles.mapping}>
      <Body1Strong as="h3" block className={styles.title}>
        {words.columnsOf(place)}
      </Body1Strong>
      {grid && (
        <>
          <Field label={words.shape}>
            <Select
              value={shape === "long" ? "long" : across}
              onChange={(_, { value }) => propose(SHAPES[value as keyof typeof SHAPES])}
            >
              <option value="long">{words.shapeLong}</option>
              <option value="months">{words.shapeMonths}</option>
              <option value="products">{words.shapeProducts}</option>
            </Select>
          </Field>
          <Field label={words.headerRow} orientation="horizontal">
            <SpinButton
              min={1}
              max={grid.cells.length}
              value={header + 1}
              onChange={(_, { value, displayValue }) => {
                const row = Math.round(value ?? parseFloat(displayValue ?? ""));
                if (row >= 1 && row <= grid.cells.length) propose({ header: row - 1 });
              }}
              incrementButton={{ "aria-label": words.oneDown }}
              decrementButton={{ "aria-label": words.oneUp }}
            />
          </Field>
        </>
      )}
      <table className={styles.table}>
        <caption className={styles.caption}>{words.columnsCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.columnHeader}
            </th>
            <th scope="col" className={styles.head}>
              {words.columnRole}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((role, column) => (
            <MapColumn
              key={column}
              name={names[column]?.trim() || words.columnNumber(column + 1)}
              role={role}
              shape={shape}
              sample={grid && sampleOf(grid, header, column)}
              onRole={(chosen) => setRole(column, chosen)}
            />
          ))}
        </tbody>
      </table>
      {roles.length > SHOWN && (
        <Button size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.showFewer : words.showAllColumns(roles.length)}
        </Button>
      )}
      <SayOfAll mapping={mapping} catalogue={catalogue} onChange={change} />
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((sentence) => (
            <li key={sentence}>
              <Caption1>{sentence}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const SHAPES = {
  long: { shape: "long", across: undefined },
  months: { shape: "wide", across: "months" },
  products: { shape: "wide", across: "products" },
} as const satisfies Record<string, MappingChoices>;
