import Papa from "papaparse";
import { underTest } from "../project.mjs";
import { assertEqual } from "../questions.mjs";
import { median, sweep, timedAsync } from "../stopwatch.mjs";

/** Records of the two servers together. */
const RECORDS = 50_000_000;
/** Ours and the rival in turn, so that both have the same caches. */
const ROUNDS = 3;

/**
 * A house's warehouse: two real ClickHouse servers on this machine with 50 million records of all goods, of which some
 * 3 % are of heading 8104. Ours asks for sums and makes a dataset of them; the rival downloads the records of 8104 as CSV
 * and sums them here, as a workbook without a warehouse would. Filled once, asked several times. Null where there is no
 * ClickHouse.
 */
export async function trial() {
  const { hasClickHouse, startTwoShards } = underTest("warehouse");
  if (!hasClickHouse()) return null;
  const house = await startTwoShards();
  try {
    const filling = await timedAsync(() => house.fill(RECORDS));
    const disk = "SELECT sum(bytes_on_disk) FROM system.parts WHERE active AND database = 'house'";
    const onDisk = await Promise.all([house.first, house.second].map((s) => s.ask(disk)));
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const own = await ours(house.first);
      const downloaded = await rival(house.first);
      assertEqual("The warehouse's sums", own.sums, downloaded.sums);
      rounds.push({ own, downloaded });
    }
    const of = (who, what) => median(rounds.map((round) => round[who][what]));
    return {
      records: RECORDS,
      filling: filling.ms,
      disk: onDisk.reduce((sum, bytes) => sum + Number(bytes), 0),
      ms: of("own", "ms"),
      dataset: of("own", "dataset"),
      bytes: of("own", "bytes"),
      figures: rounds[0].own.figures,
      rivalMs: of("downloaded", "ms"),
      rivalBytes: of("downloaded", "bytes"),
      rivalRecords: of("downloaded", "records"),
    };
  } finally {
    await house.stop();
  }
}

/** Reads as the add-in does, from the question to a dataset that answers. */
async function ours({ address }) {
  const { Dataset, houseRequest, readContext, warehouse } = underTest("warehouse");
  sweep();
  let bytes = 0;
  const context = readContext({ onProgress: (done) => (bytes = done) });
  const reading = await timedAsync(() => warehouse.read(houseRequest(address), context));
  const { title, sources, observations, columns } = reading.result;
  const { catalogue } = context;
  const dataset = await timedAsync(() =>
    Promise.resolve(new Dataset({ title, catalogue, sources, observations, columns }))
  );
  const { products, partners, product, partner, measure, month, amount } = columns;
  const sums = new Map();
  amount.forEach((sum, i) => {
    if (measure[i] === 0 && partner[i] !== 0)
      sums.set(`${month[i]} ${products[product[i]]} ${partners[partner[i]]}`, sum);
  });
  return {
    ms: reading.ms + dataset.ms,
    dataset: dataset.ms,
    bytes,
    figures: amount.length,
    sums: inOrder(sums),
  };
}

/** Downloads every record of 8104 and sums them by month, product and partner. */
async function rival(server) {
  const { catalogue, parseMonth } = underTest("warehouse");
  sweep();
  let bytes = 0;
  let records = 0;
  const sums = new Map();
  const { ms } = await timedAsync(async () => {
    const text = await server.ask(
      "SELECT month, hs8, partner, weight_kg, value_usd FROM house.records WHERE hs8 BETWEEN 81040000 AND 81049999 FORMAT CSV",
      "analyst"
    );
    bytes = text.length;
    const add = ([month, code, partner, kg]) => {
      records++;
      const product = catalogue.productNamed(code);
      const to = catalogue.partnerNamed(partner);
      if (product === undefined || to === undefined) return;
      const key = `${parseMonth(month.slice(0, 7))} ${product} ${to}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(kg));
    };
    Papa.parse(text, {
      delimiter: ",",
      newline: "\n",
      skipEmptyLines: true,
      chunkSize: 1 << 18,
      chunk: ({ data }) => data.forEach(add),
    });
  });
  return { ms, bytes, records, sums: inOrder(sums) };
}

/** The sums by their keys' order, so that two of them can be compared. */
const inOrder = (sums) => [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
