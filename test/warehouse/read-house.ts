import { type Reading, SourceRefusal } from "../../src/sources/source";
import { warehouse, type WarehouseRequest } from "../../src/sources/warehouse/warehouse";
import type { ClickHouseServer } from "./clickhouse-server";
import { houseRequest, readContext } from "./house-request";

/** Reads a server's table as the add-in does. */
export function readHouse(
  { address }: Pick<ClickHouseServer, "address">,
  changes: Partial<WarehouseRequest> = {}
): Promise<Reading> {
  return warehouse.read(houseRequest(address, changes), readContext());
}

/** The sentence with which something is refused, hosts written as HOST. Anything but a refusal fails. */
export async function refusalOf(reading: Promise<unknown>): Promise<string> {
  const reason: unknown = await reading.then(
    () => new Error("It was not refused."),
    (error: unknown) => error
  );
  if (!(reason instanceof SourceRefusal)) throw reason;
  return reason.message.replaceAll(/127\.0\.0\.1:\d+/g, "HOST");
}
