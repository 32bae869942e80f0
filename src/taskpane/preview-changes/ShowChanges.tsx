import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Preview } from "../../refresh/refresher";
import { usePane } from "../pane-context";
import { ChangesTable } from "./ChangesTable";
import { type ChangeFilter, ChangeSearch, EVERY_CHANGE } from "./change-filter";
import { FilterChanges } from "./FilterChanges";
import { useCatalogue } from "./preview-names";

/** Fewer changes than this are not filtered. */
const WORTH_FILTERING = 4;

const useStyles = makeStyles({
  acts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground2 },
});

/** The changes of a preview and what to find among them; with boxes where there is something to tick. */
export function ShowChanges({
  preview,
  ticked,
  onTick,
}: {
  readonly preview: Preview;
  readonly ticked?: ReadonlySet<string>;
  readonly onTick?: (keys: readonly string[], isTicked: boolean) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const { groups, open } = preview.comparison;
  const catalogue = useCatalogue(open);
  const search = useMemo(() => new ChangeSearch(groups, catalogue), [groups, catalogue]);
  const [filter, setFilter] = useState<ChangeFilter>(EVERY_CHANGE);
  const wanted = useDeferredValue(filter);
  const found = useMemo(() => search.find(wanted), [search, wanted]);
  if (groups.length === 0) return null;
  const tickFound = (isTicked: boolean) => () =>
    onTick?.(
      found.map(({ key }) => key),
      isTicked
    );
  return (
    <>
      {groups.length >= WORTH_FILTERING && (
        <FilterChanges groups={groups} filter={filter} onChange={setFilter} preview={preview} />
      )}
      {onTick && (
        <div className={styles.acts}>
          <Button size="small" onClick={tickFound(true)}>
            {words.tickAll(found.length)}
          </Button>
          <Button size="small" onClick={tickFound(false)}>
            {words.untickAll(found.length)}
          </Button>
        </div>
      )}
      <Caption1 aria-live="polite" className={styles.count}>
        {ticked
          ? words.changesCounted(found.length, groups.length, ticked.size)
          : words.changesFound(found.length, groups.length)}
      </Caption1>
      {/* Another choice is shown from its beginning. */}
      <ChangesTable
        key={JSON.stringify(wanted)}
        preview={preview}
        groups={found}
        ticked={ticked}
        onTick={onTick}
      />
    </>
  );
}
