import { type Catalogue, type Language } from "../../src/dataset/catalogue";
import { catalogue } from "../../src/sources/catalogue";
import type { ReadContext } from "../../src/sources/source";
import {
  USUAL_COLUMNS,
  type WarehouseRequest,
} from "../../src/sources/warehouse/warehouse-request";
import { USERS } from "./clickhouse-users";
import { FIRST, MONTHS } from "./made-up-records";

/** Asks for all made-up records of both shards, as the analyst. */
export function houseRequest(
  address: string,
  changes: Partial<WarehouseRequest> = {}
): WarehouseRequest {
  const { name, password } = USERS.analyst;
  return {
    address,
    database: "house",
    table: "records",
    columns: USUAL_COLUMNS,
    weightUnit: "kg",
    currency: "USD",
    user: name,
    password,
    flow: "exports",
    first: FIRST,
    last: FIRST + MONTHS - 1,
    ...changes,
  };
}

/** The same as another of the users. */
export function asUser(user: keyof typeof USERS): Pick<WarehouseRequest, "user" | "password"> {
  const { name, password } = USERS[user];
  return { user: name, password };
}

/** What readers are given. */
export function readContext(
  changes: Partial<ReadContext> = {},
  language: Language = "en"
): ReadContext & { readonly catalogue: Catalogue } {
  return { catalogue, language, ...changes };
}
