import { hasClickHouse } from "./clickhouse-server";

/** Where no ClickHouse is installed these tests say so in their titles and are left out; in CI it must be there. */
export const describeWithClickHouse: jest.Describe =
  hasClickHouse() || /^(1|true)$/.test(process.env.CI ?? "") ? describe : describe.skip;

/** The beginning of a title: why the tests are left out, if they are. */
export const unlessMissing = hasClickHouse()
  ? ""
  : "needs clickhouse-server (not installed: apt-get install clickhouse-server): ";
