import type { NetworkSource, Reading } from "../source";
import { type AskContext, askWarehouse } from "./ask-warehouse";
import { askFacts, formsOf } from "./warehouse-facts";
import { readingOf } from "./warehouse-reading";
import { checkRequest, type WarehouseRequest } from "./warehouse-request";
import { sumsStatement } from "./warehouse-statement";
import { WarehouseSums } from "./warehouse-sums";

export { USUAL_COLUMNS, type WarehouseRequest } from "./warehouse-request";

/** ClickHouse says nothing until it has summed: over 10^9 records that takes a while. In ms. */
export const SILENCE_MS = 300_000;

/**
 * A house's table of customs records in ClickHouse (18.16 or later), asked over its HTTP interface for sums by month,
 * eight-digit code and partner of heading 8104: some thousand rows, however many records there are.
 *
 * World is the sum over all partners, those that the catalogue does not know too. Statements are made of checked names
 * and numbers; a partial answer is never taken: its end must be there, and count the records of its rows.
 *
 * Of the warehouse's administrator it needs an https address, a user with `readonly` = 1 and `add_http_cors_header` = 1,
 * and an answer to OPTIONS requests that allows the headers x-clickhouse-user and x-clickhouse-key, because the user and
 * password go in these and never in an address, which is logged. ClickHouse answers so as it is shipped since 23.11, and
 * by `http_options_response` since 21.10; before that a proxy must.
 *
 * @param silenceMs Silence after which the server is given up.
 */
export function warehouseSource(silenceMs = SILENCE_MS): NetworkSource<WarehouseRequest> {
  return { id: "warehouse", read: (request, context) => read(request, { ...context, silenceMs }) };
}

/** A warehouse, as the add-in asks it. */
export const warehouse: NetworkSource<WarehouseRequest> = /* @__PURE__ */ warehouseSource();

async function read(request: WarehouseRequest, context: AskContext): Promise<Reading> {
  const { catalogue, language } = context;
  const question = checkRequest(request, language);
  // Progress is that of the sums.
  const facts = await askFacts(question, { ...context, onProgress: undefined });
  const statement = sumsStatement(question, formsOf(facts, question, language));
  const sums = new WarehouseSums(question, catalogue, language);
  await askWarehouse(question, statement, (cells) => sums.add(cells), context);
  return readingOf(sums, facts, question, context);
}
