import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import type { Catalogue } from "../dataset/catalogue";
import type { Source } from "../dataset/observation";
import { Unseen } from "./Announce";
import { describeCoverage } from "./describe-coverage";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0 },
  acts: { display: "flex", flexShrink: 0 },
  // Links under one another need 24 px each to be hit (WCAG 2.2, 2.5.8).
  link: { display: "inline-block", padding: `${tokens.spacingVerticalXS} 0` },
  where: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** One source: what it is called, who published it, what it covers; with buttons where its place can be changed. */
export function SourceItem({
  source,
  catalogue,
  isFirst,
  isLast,
  onMove,
}: {
  readonly source: Source;
  readonly catalogue: Catalogue;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove?: (by: -1 | 1) => void;
}) {
  const styles = useStyles();
  const { host, words, turn } = usePane();
  const { title, publisher, date, family = "published", covers = [] } = source;
  const covered = describeCoverage(covers, catalogue, words, host.language);
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <SourceTitle source={source} />
        <Caption1 className={styles.where}>
          {[publisher, date].filter(Boolean).join(" · ")}
        </Caption1>
        <Caption1 className={styles.where}>
          {[words.families[family], covered && words.covers(covered)].filter(Boolean).join(" · ")}
        </Caption1>
      </div>
      {onMove && (
        <div className={styles.acts}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={words.moveUp(title)}
            disabledFocusable={isFirst || turn.taken}
            onClick={() => onMove(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={words.moveDown(title)}
            disabledFocusable={isLast || turn.taken}
            onClick={() => onMove(1)}
          />
        </div>
      )}
    </li>
  );
}

/** The title of a source, a link only to a web page: an address may come from a workbook that anybody wrote. */
function SourceTitle({ source: { title, address } }: { readonly source: Source }) {
  const styles = useStyles();
  const { words } = usePane();
  if (!/^https?:\/\//i.test(address)) return <span>{title}</span>;
  return (
    <Link href={address} target="_blank" rel="noopener noreferrer" inline className={styles.link}>
      {title}
      <Unseen> ({words.opensInBrowser})</Unseen>
    </Link>
  );
}
