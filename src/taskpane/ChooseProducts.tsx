import { type Catalogue, OTHER, TOTAL } from "../dataset/catalogue";
import { MOST_DESTINATION_PRODUCTS } from "../workbook/review/review-options";
import { usePane } from "./pane-context";
import { TickList } from "./TickList";

/** The products beside Total that the review shows, in the order of the catalogue. */
export function ChooseProducts({
  catalogue,
  chosen,
  onChange,
}: {
  readonly catalogue: Catalogue;
  readonly chosen: readonly string[];
  readonly onChange: (products: readonly string[]) => void;
}) {
  const { host, words } = usePane();
  const name = (id: string) => catalogue.productName(id, host.language);
  const ids = catalogue.products.map(({ id }) => id).filter((id) => id !== TOTAL);
  const isMuch = chosen.filter((id) => id !== OTHER).length > MOST_DESTINATION_PRODUCTS;
  const total = words.totalAlwaysIn(name(TOTAL));
  return (
    <TickList
      label={words.products}
      of={ids.map((id) => ({ id, label: name(id) }))}
      ticked={chosen}
      onTick={onChange}
      inColumns
      hint={isMuch ? words.destinationsOfFirst(MOST_DESTINATION_PRODUCTS) : total}
      refusal={chosen.length === 0 ? words.chooseProduct : undefined}
    />
  );
}
