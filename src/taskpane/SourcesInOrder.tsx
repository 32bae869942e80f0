import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Dataset } from "../dataset/dataset";
import { KeepOrder } from "./KeepOrder";
import { usePane } from "./pane-context";
import type { AnswersFrom } from "./pane-host";
import { SourceItem } from "./SourceItem";

const useStyles = makeStyles({
  accordion: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  about: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
});

/**
 * The publications behind the figures, in the order in which they are trusted, folded away until they are asked for. The
 * order of a workbook's own figures can be changed; it is written when she says so, and not at every step.
 */
export function SourcesInOrder({
  dataset,
  from,
}: {
  readonly dataset: Dataset;
  readonly from: AnswersFrom;
}) {
  const styles = useStyles();
  const { host, words, announce, turn } = usePane();
  const [order, setOrder] = useState<{
    readonly of: Dataset;
    readonly ids: readonly string[];
  }>();
  const { sources } = dataset;
  if (sources.length === 0) return null;
  // Other figures may have other sources: an order of the figures before says nothing of them.
  const ids = order?.of === dataset ? order.ids : sources.map(({ id }) => id);
  const inOrder = ids.flatMap((id) => dataset.source(id) ?? []);
  const isOther = ids.some((id, place) => sources[place]?.id !== id);
  const canMove = host.inExcel && from === "workbook" && sources.length > 1;
  const move = (place: number, by: -1 | 1) => {
    const to = place + by;
    const moved = inOrder[place];
    if (!moved || to < 0 || to >= ids.length || turn.taken) return;
    const others = ids.filter((id) => id !== moved.id);
    setOrder({ of: dataset, ids: [...others.slice(0, to), moved.id, ...others.slice(to)] });
    announce(words.movedTo(moved.title, to + 1, ids.length));
  };
  return (
    <Accordion collapsible className={styles.accordion}>
      <AccordionItem value="sources">
        <AccordionHeader as="h2">{words.sourcesCount(sources.length)}</AccordionHeader>
        <AccordionPanel>
          <Caption1 as="p" block className={styles.about}>
            {words.sourcesAbout}
          </Caption1>
          <ol className={styles.list}>
            {inOrder.map((source, place) => (
              <SourceItem
                key={source.id}
                source={source}
                catalogue={dataset.catalogue}
                isFirst={place === 0}
                isLast={place === ids.length - 1}
                onMove={canMove ? (by) => move(place, by) : undefined}
              />
            ))}
          </ol>
          {canMove && (
            <KeepOrder ids={ids} isOther={isOther} onAsItWas={() => setOrder(undefined)} />
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
