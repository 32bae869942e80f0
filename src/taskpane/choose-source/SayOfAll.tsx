import { Field, Select } from "@fluentui/react-components";
import { type Catalogue, WORLD } from "../../dataset/catalogue";
import type { GridMapping } from "../../sources/grid/grid-mapping";
import { usePane } from "../pane-context";

/** What is true of all figures of a range, as far as neither a column nor a header says it. */
export function SayOfAll({
  mapping,
  catalogue,
  onChange,
}: {
  readonly mapping: GridMapping;
  readonly catalogue: Catalogue;
  readonly onChange: (choice: Partial<GridMapping>) => void;
}) {
  const { host, words } = usePane();
  const { language } = host;
  const { roles, shape, across, measure, unit, currency, product, partner, flow } = mapping;
  const isWide = shape === "wide";
  const hasQuantities = isWide ? measure !== "value" : roles.includes("quantity");
  const hasValues = isWide ? measure === "value" : roles.includes("value");
  return (
    <>
      {isWide && (
        <Field label={words.measureOfAll}>
          <Select
            value={measure ?? "quantity"}
            onChange={(_, { value }) =>
              onChange({ measure: value === "value" ? "value" : "quantity" })
            }
          >
            <option value="quantity">{words.measureQuantity}</option>
            <option value="value">{words.measureValue}</option>
          </Select>
        </Field>
      )}
      {hasQuantities && (
        <Field label={words.unitOfAll}>
          <Select
            value={unit}
            onChange={(_, { value }) => onChange({ unit: value === "kg" ? "kg" : "t" })}
          >
            <option value="t">t</option>
            <option value="kg">kg</option>
          </Select>
        </Field>
      )}
      {hasValues && (
        <Field label={words.currencyOfAll}>
          <Select
            value={currency}
            onChange={(_, { value }) => onChange({ currency: value === "CNY" ? "CNY" : "USD" })}
          >
            <option value="USD">USD</option>
            <option value="CNY">CNY</option>
          </Select>
        </Field>
      )}
      {!roles.includes("product") && across !== "products" && (
        <Field label={words.productOfAll}>
          <Select
            value={product ?? ""}
            onChange={(_, { value }) => onChange({ product: value || undefined })}
          >
            <option value="">{words.notSaid}</option>
            {withChosen(
              catalogue.products.map(({ id }) => id),
              product
            ).map((id) => (
              <option key={id} value={id}>
                {catalogue.productName(id, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!roles.includes("partner") && (
        <Field label={words.partnerOfAll}>
          <Select
            value={partner ?? WORLD}
            onChange={(_, { value }) => onChange({ partner: value })}
          >
            {withChosen(
              [WORLD, ...[...catalogue.groups, ...catalogue.partners].map(({ id }) => id)],
              partner
            ).map((id) => (
              <option key={id} value={id}>
                {catalogue.partnerName(id, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.flow}>
        <Select
          value={flow ?? "exports"}
          onChange={(_, { value }) => onChange({ flow: value === "imports" ? value : "exports" })}
        >
          <option value="exports">{words.flowExports}</option>
          <option value="imports">{words.flowImports}</option>
        </Select>
      </Field>
    </>
  );
}

/** Each once; a remembered name is among them, even where the catalogue calls it otherwise. */
function withChosen(ids: readonly string[], chosen: string | undefined): readonly string[] {
  return [...new Set(chosen === undefined ? ids : [...ids, chosen])];
}
