/** The reader of warehouses, and real servers for it to ask. */
export { Dataset } from "../../src/dataset/dataset.ts";
export { parseMonth } from "../../src/dataset/month.ts";
export { catalogue } from "../../src/sources/catalogue.ts";
export { warehouse } from "../../src/sources/warehouse/warehouse.ts";
export { hasClickHouse } from "../../test/warehouse/clickhouse-server.ts";
export { houseRequest, readContext } from "../../test/warehouse/house-request.ts";
export { startTwoShards } from "../../test/warehouse/two-shards.ts";
