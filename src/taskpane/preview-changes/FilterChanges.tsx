import { Field, Input, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ChangeGroup, ChangeKind } from "../../dataset/comparison";
import type { Preview } from "../../refresh/refresher";
import { usePane } from "../pane-context";
import type { ChangeFilter } from "./change-filter";
import { usePreviewNames } from "./preview-names";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  // A select is as wide as its longest option unless it is told otherwise.
  narrow: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  // The switch stands under the labels, not beside them.
  shift: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What to show of many changes: a kind, a product, what has some words in it, what looks wrong. */
export function FilterChanges({
  groups,
  filter,
  onChange,
  preview,
}: {
  readonly groups: readonly ChangeGroup[];
  readonly filter: ChangeFilter;
  readonly onChange: (filter: ChangeFilter) => void;
  readonly preview: Preview;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const names = usePreviewNames(preview);
  const kinds = useMemo(() => [...new Set(groups.map(({ kind }) => kind))], [groups]);
  const products = useMemo(() => [...new Set(groups.map(({ product }) => product))], [groups]);
  const anySuspicious = useMemo(
    () => groups.some(({ suspicions }) => suspicions.length > 0),
    [groups]
  );
  return (
    <>
      <div className={styles.filters}>
        <Field label={words.filterKind} size="small" className={styles.narrow}>
          <Select
            value={filter.kind}
            onChange={(_, { value }) => onChange({ ...filter, kind: value as ChangeKind | "" })}
          >
            <option value="">{words.allKinds}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.changeKinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.filterProduct} size="small" className={styles.narrow}>
          <Select
            value={filter.product}
            onChange={(_, { value }) => onChange({ ...filter, product: value })}
          >
            <option value="">{words.allProducts}</option>
            {products.map((product) => (
              <option key={product} value={product}>
                {names.product(product)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={words.filterText} hint={words.filterTextHint} size="small">
        <Input
          type="search"
          value={filter.text}
          onChange={(_, { value }) => onChange({ ...filter, text: value })}
        />
      </Field>
      {anySuspicious && (
        <Switch
          className={styles.shift}
          label={words.onlySuspicious}
          checked={filter.onlySuspicious}
          onChange={(_, { checked }) => onChange({ ...filter, onlySuspicious: checked })}
        />
      )}
    </>
  );
}
