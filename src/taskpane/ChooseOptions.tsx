import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Select,
  SpinButton,
  Switch,
  tokens,
} from "@fluentui/react-components";
import type { Catalogue } from "../dataset/catalogue";
import { MOST_DESTINATIONS, type ReviewOptions } from "../workbook/review/review-options";
import { ChooseProducts } from "./ChooseProducts";
import { usePane } from "./pane-context";
import { readDestinations } from "./review-choices";

const useStyles = makeStyles({
  header: { "& button": { paddingLeft: 0, minHeight: "32px" } },
  // The switch stands under the labels, not beside them.
  shift: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
});

const PANEL = "options";

/** The choices for the review that are usually right as they stand, folded away until they are asked for. */
export function ChooseOptions({
  catalogue,
  options,
  onChange,
  isOpen,
  onOpen,
}: {
  readonly catalogue: Catalogue;
  readonly options: ReviewOptions;
  readonly onChange: (choice: Partial<ReviewOptions>) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const { products, destinations, language, unit, values, paper } = options;
  return (
    <Accordion
      collapsible
      openItems={isOpen ? [PANEL] : []}
      onToggle={(_, { openItems }) => onOpen(openItems.includes(PANEL))}
    >
      <AccordionItem value={PANEL}>
        <AccordionHeader as="h3" className={styles.header}>
          {words.reviewOptions}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <ChooseProducts
            catalogue={catalogue}
            chosen={products}
            onChange={(chosen) => onChange({ products: chosen })}
          />
          <Field
            label={words.destinationsEach}
            hint={words.destinationsRange(MOST_DESTINATIONS)}
            orientation="horizontal"
          >
            <SpinButton
              min={1}
              max={MOST_DESTINATIONS}
              value={destinations}
              onChange={(_, { value, displayValue }) => {
                const wanted = readDestinations(value, displayValue);
                if (wanted !== undefined) onChange({ destinations: wanted });
              }}
              incrementButton={{ "aria-label": words.oneMore }}
              decrementButton={{ "aria-label": words.oneFewer }}
            />
          </Field>
          <Field label={words.reviewLanguage} orientation="horizontal">
            <Select
              value={language}
              onChange={(_, { value }) => onChange({ language: value === "zh" ? "zh" : "en" })}
            >
              <option value="en">{words.english}</option>
              <option value="zh">{words.chinese}</option>
            </Select>
          </Field>
          <Field label={words.weightUnit} orientation="horizontal">
            <Select
              value={unit}
              onChange={(_, { value }) => onChange({ unit: value === "kt" ? "kt" : "t" })}
            >
              <option value="t">{words.unitTonnes}</option>
              <option value="kt">{words.unitThousandTonnes}</option>
            </Select>
          </Field>
          <Field label={words.paper} orientation="horizontal">
            <Select
              value={paper}
              onChange={(_, { value }) => onChange({ paper: value === "Letter" ? "Letter" : "A4" })}
            >
              <option value="A4">A4</option>
              <option value="Letter">Letter</option>
            </Select>
          </Field>
          <Switch
            className={styles.shift}
            label={words.valueColumns}
            checked={values}
            onChange={(_, { checked }) => onChange({ values: checked })}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
