import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  header: { "& button": { paddingLeft: 0, minHeight: "32px" } },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
});

/** What is usually right as it stands, folded away until it is asked for, or something in it is wrong. */
export function FoldAway({
  label,
  isNeeded = false,
  children,
}: {
  readonly label: string;
  /** Whether it is to be open whatever she has chosen. */
  readonly isNeeded?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || isNeeded;
  return (
    <Accordion
      collapsible
      openItems={isShown ? ["more"] : []}
      onToggle={(_, { openItems }) => setOpen(openItems.includes("more"))}
    >
      <AccordionItem value="more">
        <AccordionHeader as="h3" className={styles.header}>
          {label}
        </AccordionHeader>
        {/* There at once, not when a panel has unfolded: what is wrong in it takes the focus. */}
        {isShown && <div className={styles.panel}>{children}</div>}
      </AccordionItem>
    </Accordion>
  );
}
