import { ClickHouseServer } from "./clickhouse-server";
import { selectMadeUp } from "./made-up-records";

/** Two servers, each with a half of the records, and on each a table of both halves. */
export interface TwoShards {
  readonly first: ClickHouseServer;
  readonly second: ClickHouseServer;
  /** Asks both the same. */
  both(statement: string): Promise<void>;
  /** Fills the tables with so many made-up records in all, in the servers themselves. */
  fill(records: number): Promise<void>;
  /** Starts one of them again after it was killed. */
  restart(server: ClickHouseServer): Promise<void>;
  stop(): Promise<void>;
}

const COLUMNS =
  "month Date, hs8 UInt32, partner UInt16, weight_kg UInt64, value_usd UInt64" as const;

/** Starts them with the tables `house.local`, of one's own records, and `house.records`, of both servers' (Distributed). */
export async function startTwoShards(): Promise<TwoShards> {
  const servers = [await ClickHouseServer.make(), await ClickHouseServer.make()] as const;
  const [first, second] = servers;
  const cluster = servers.map(({ ports }) => ports);
  const stop = async () => void (await Promise.all(servers.map((server) => server.stop())));
  const both = async (statement: string) =>
    void (await Promise.all(servers.map((server) => server.ask(statement))));
  try {
    await Promise.all(servers.map((server) => server.start(cluster)));
    await both("CREATE DATABASE house");
    await both(
      `CREATE TABLE house.local (${COLUMNS}) ENGINE = MergeTree PARTITION BY toYear(month) ORDER BY (hs8, month, partner)`
    );
    await both(
      `CREATE TABLE house.records (${COLUMNS}) ENGINE = Distributed(house, house, local, rand())`
    );
  } catch (reason) {
    await stop();
    throw reason;
  }
  return {
    first,
    second,
    both,
    fill: async (records) => {
      const half = records / 2;
      const fillOne = (server: ClickHouseServer, shard: number) =>
        server.ask(`INSERT INTO house.local ${selectMadeUp(shard * half, half)}`);
      await Promise.all(servers.map(fillOne));
    },
    restart: async (server) => {
      await server.halt();
      await server.start(cluster);
    },
    stop,
  };
}
