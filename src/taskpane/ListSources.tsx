import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Link,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Dataset } from "../dataset/dataset";
import type { Source } from "../dataset/observation";
import { Unseen } from "./Announce";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  accordion: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  // Links under one another need 24 px each to be hit (WCAG 2.2, 2.5.8).
  link: { display: "inline-block", padding: `${tokens.spacingVerticalXS} 0` },
  where: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The publications behind the figures, folded away until they are asked for. */
export function ListSources({ dataset }: { readonly dataset: Dataset }) {
  const styles = useStyles();
  const { words } = usePane();
  const { sources } = dataset;
  if (sources.length === 0) return null;
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="sources">
        <AccordionHeader as="h2">{words.sourcesCount(sources.length)}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceTitle source={source} />
                <Caption1 className={styles.where}>
                  {[source.publisher, source.date].filter(Boolean).join(" · ")}
                </Caption1>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
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
