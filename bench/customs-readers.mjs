import fs from "node:fs";
import path from "node:path";
import { ReadableStream } from "node:stream/web";
import { TextDecoder } from "node:util";
import { underTest } from "./project.mjs";

/**
 * Ways to add up customs files by month, partner and product. Each is loaded before the clock runs, and gives a Map of
 * totals; `by` says what its keys are made of.
 */
export const readers = { ours, papaStep, papaHeader, udsv, csvParse, duckdb, read, addUp };

/** Where in a row the columns stand: month, codes of partner and commodity, weight, value. */
const [MONTH, PARTNER, CODE, KG, VALUE] = [0, 1, 3, 9, 13];

/** The add-in: as in its worker, up to the reading that it hands to the pane. */
function ours() {
  const { catalogue, formatMonth, observationsIn, readFiles } = underTest("customs-file");
  return {
    by: "names",
    run: (files) => readFiles(files.map(chosenFile), "exports", { catalogue, language: "en" }),
    totalsOf: ({ columns }) => {
      const totals = new Map();
      for (const { partner, product, span, measure, amount } of observationsIn(columns)) {
        if (partner === "World") continue;
        const key = `${formatMonth(span.first)} ${partner} ${product}`;
        const total = totals.get(key) ?? totals.set(key, {}).get(key);
        total[measure === "value" ? "value" : "kg"] = amount;
      }
      return totals;
    },
  };
}

/** A file as a browser gives it: a stream that fills the memory it is handed. */
function chosenFile(file) {
  const stream = () => {
    let opened;
    return new ReadableStream({
      type: "bytes",
      start: () => {
        opened = fs.openSync(file);
      },
      pull: (controller) => {
        const { view } = controller.byobRequest;
        const bytes = fs.readSync(opened, view, 0, view.byteLength, null);
        if (bytes === 0) {
          fs.closeSync(opened);
          controller.close();
        }
        controller.byobRequest.respond(bytes);
      },
      cancel: () => fs.closeSync(opened),
    });
  };
  const arrayBuffer = async () => (await fs.promises.readFile(file)).buffer;
  return { name: path.basename(file), size: fs.statSync(file).size, stream, arrayBuffer };
}

/** The whole text, as a reader of texts wants it. */
const textOf = (file) => new TextDecoder("gb18030").decode(fs.readFileSync(file));

function adding() {
  const totals = new Map();
  const add = (month, partner, code, kg, value) => {
    const key = `${month} ${partner} ${code}`;
    const total = totals.get(key);
    if (total) {
      total.kg += Number(kg);
      total.value += Number(value.replaceAll(",", ""));
    } else totals.set(key, { kg: Number(kg), value: Number(value.replaceAll(",", "")) });
  };
  return { totals, add };
}

/** Without the delimiter given it guesses, which takes it a minute where every cell is quoted. */
async function papaStep() {
  const { default: Papa } = await import("papaparse");
  return {
    by: "codes",
    run: (files) => {
      const { totals, add } = adding();
      for (const file of files) {
        let row = 0;
        const step = ({ data }) => {
          if (row++ > 0) add(data[MONTH], data[PARTNER], data[CODE], data[KG], data[VALUE]);
        };
        Papa.parse(textOf(file), { delimiter: ",", skipEmptyLines: true, step });
      }
      return totals;
    },
  };
}

async function papaHeader() {
  const { default: Papa } = await import("papaparse");
  return {
    by: "codes",
    run: (files) => {
      const { totals, add } = adding();
      for (const file of files) {
        const options = { delimiter: ",", skipEmptyLines: true, header: true };
        for (const row of Papa.parse(textOf(file), options).data)
          add(row.数据年月, row.贸易伙伴编码, row.商品编码, row.第一数量, row.美元);
      }
      return totals;
    },
  };
}

async function udsv() {
  const { inferSchema, initParser } = await import("udsv");
  return {
    by: "codes",
    run: (files) => {
      const { totals, add } = adding();
      for (const file of files) {
        const text = textOf(file);
        const rows = initParser(inferSchema(text, { col: "," })).stringArrs(text);
        for (const row of rows) add(row[MONTH], row[PARTNER], row[CODE], row[KG], row[VALUE]);
      }
      return totals;
    },
  };
}

async function csvParse() {
  const { parse } = await import("csv-parse");
  return {
    by: "codes",
    run: async (files) => {
      const { totals, add } = adding();
      for (const file of files) {
        const decoder = new TextDecoder("gb18030");
        const parser = parse({ from_line: 2 });
        const fed = (async () => {
          for await (const piece of fs.createReadStream(file, { highWaterMark: 1 << 20 }))
            if (!parser.write(decoder.decode(piece, { stream: true })))
              await new Promise((done) => parser.once("drain", done));
          parser.end(decoder.decode());
        })();
        for await (const row of parser)
          add(row[MONTH], row[PARTNER], row[CODE], row[KG], row[VALUE]);
        await fed;
      }
      return totals;
    },
  };
}

/** It cannot read GB18030: it is given a copy in UTF-8, and two threads. Null where there is none for the machine. */
async function duckdb() {
  const packaged = await import("@duckdb/node-api").catch(() => null);
  if (!packaged) return null;
  const instance = await packaged.DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  return {
    by: "codes",
    encoding: "utf-8",
    run: async ([file]) => {
      const answer = await connection.runAndReadAll(`
        SELECT 数据年月 || ' ' || 贸易伙伴编码 || ' ' || 商品编码 AS key,
          sum(第一数量::BIGINT)::DOUBLE AS kg, sum(replace(美元, ',', '')::BIGINT)::DOUBLE AS value
        FROM read_csv('${file}', delim = ',', quote = '"', header = true, all_varchar = true)
        GROUP BY key`);
      const [keys, kg, value] = answer.getColumns();
      return new Map(keys.map((key, i) => [key, { kg: kg[i], value: value[i] }]));
    },
  };
}

/** No rival, but what any reader has to do: to read the file, whole. */
function read() {
  return { run: (files) => Promise.all(files.map((file) => fs.promises.readFile(file))) };
}

/** To read it and to look at every byte. */
function addUp() {
  return {
    run: async (files) => {
      let sum = 0;
      for (const file of files) {
        const bytes = await fs.promises.readFile(file);
        for (let i = 0; i < bytes.length; i++) sum = (sum + bytes[i]) | 0;
      }
      return sum;
    },
  };
}
