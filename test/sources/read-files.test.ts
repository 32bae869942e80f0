import { zipSync } from "fflate";
import { monthOf } from "../../src/dataset/month";
import { type Observation } from "../../src/dataset/observation";
import { catalogue } from "../../src/sources/catalogue";
import type { ChosenFile } from "../../src/sources/files/chosen-file";
import { readFiles } from "../../src/sources/read-files";
import {
  type FileSource,
  type NamedBytes,
  type ReadContext,
  type Reading,
  SourceRefusal,
} from "../../src/sources/source";
import { filesOf, observationsOf, readCustoms, written } from "./customs-cases";
import { chosen } from "./cut-files";

const context: ReadContext = { catalogue, language: "en" };
const text = (name: string, content: string): NamedBytes => ({
  name,
  bytes: new TextEncoder().encode(content),
});
const [customs] = filesOf("zh-gb18030");
const HEADER = "Date of data,Trading partner code,Commodity code,Regime,Quantity,Unit\n";
/** 192,000 rows, 6 MB: two partners in each month of 2024, by 8,000 regimes. */
const ROWS = Array.from({ length: 192_000 }, (_, i) => {
  const [regime, rest] = [i % 8000, Math.floor(i / 8000)];
  const month = String((rest % 12) + 1).padStart(2, "0");
  return `2024${month},${rest < 12 ? 309 : 502},81041100,${regime},1,Kilogram\n`;
}).join("");

/** A kind of file that begins with a word, with one exact observation and one that is none. */
function kindOf(word: string, seen: string[] = []): FileSource {
  const amount = (band: Observation["band"]): Observation => ({
    product: "Ingot",
    partner: "NLD",
    measure: "quantity",
    span: { first: monthOf(2024, 1), last: monthOf(2024, 1) },
    amount: 500,
    band,
    rounding: "rounded",
    basis: "reported",
    sources: [word],
  });
  return {
    id: word,
    recognises: ({ bytes }) =>
      new TextDecoder("latin1").decode(bytes.subarray(0, 200)).includes(word),
    read: (files) => {
      seen.push(...files.map((file) => `${file.name}: ${file.bytes.length}`));
      const reading: Reading = {
        family: "address",
        sources: [],
        title: word,
        flow: "exports",
        reporter: "CHN",
        currency: "USD",
        observations: [amount({ low: 500, high: 500 }), amount({ low: 450, high: 550 })],
        isWhole: false,
        notices: [],
      };
      return Promise.resolve(reading);
    },
  };
}

test("readFiles reads customs files as they come, and gives exact amounts in columns", async () => {
  const reading = await readFiles([chosen(customs, 64)], "exports", context);
  expect(reading.observations).toEqual([]);
  expect(reading.columns!.amount.length).toBe(written(reading).observations.length);
  expect(written(reading)).toEqual(written(await readCustoms([customs])));
});

test("readFiles asks other kinds before customs, and gives them whole files of any length", async () => {
  const seen: string[] = [];
  const long = text("b.csv", `yellow${"x".repeat(200_000)}`);
  const kinds = [kindOf("blue"), kindOf("yellow", seen), kindOf("yellow")];
  const files = [chosen(long, 1000), chosen(text("c.csv", "yellow"))];
  const reading = await readFiles(files, "exports", context, kinds);
  expect(seen).toEqual(["b.csv: 200006", "c.csv: 6"]);
  expect(reading.title).toBe("yellow");
  // What is not exact stays an object, what is goes into columns.
  expect(reading.observations.map((o) => o.band)).toEqual([{ low: 450, high: 550 }]);
  expect(observationsOf(reading)).toHaveLength(2);
  const [exact] = await Promise.all([readFiles([chosen(customs)], "exports", context, kinds)]);
  expect(exact.family).toBe("customs-file");
});

test("readFiles shows a whole zip to the kinds: it says at its end what it holds", async () => {
  const bytes = zipSync({ "yellow.txt": new Uint8Array(100_000) }, { level: 0 });
  const atEnd: FileSource = {
    ...kindOf("yellow"),
    recognises: (file) =>
      new TextDecoder("latin1").decode(file.bytes.slice(-60)).includes("yellow"),
  };
  const file = chosen({ name: "a.zip", bytes }, 5000);
  const reading = await readFiles([file], "exports", context, [atEnd]);
  expect(reading.title).toBe("yellow");
});

test("readFiles refuses files of two kinds, naming one of each", async () => {
  const files = [chosen(customs), chosen(text("b.csv", "yellow"))];
  await expect(readFiles(files, "exports", context, [kindOf("yellow")])).rejects.toThrow(
    new SourceRefusal(
      "出口.csv and b.csv are files of different kinds, whose figures are never mixed. Choose the files of one kind first, then those of the other."
    )
  );
  const zh = readFiles(files, "exports", { ...context, language: "zh" }, [kindOf("yellow")]);
  await expect(zh).rejects.toThrow("出口.csv 与 b.csv 是不同种类的文件");
});

test("readFiles refuses a file of no kind among others for what it is", async () => {
  const files = [chosen(text("b.csv", "yellow")), chosen(text("c.csv", "<html>"))];
  const refused = readFiles(files, "exports", context, [kindOf("yellow")]);
  await expect(refused).rejects.toThrow(/^c\.csv is a web page/);
});

test("readFiles refuses where nothing was chosen, and an empty file", async () => {
  await expect(readFiles([], "exports", context)).rejects.toThrow(/^No file was chosen/);
  const empty = readFiles([chosen(text("a.csv", ""))], "exports", context, [kindOf("yellow")]);
  await expect(empty).rejects.toThrow(/^a\.csv is empty/);
});

test("readFiles refuses a file that was moved since it was chosen", async () => {
  const gone = new Error("NotReadableError");
  const moved: ChosenFile = {
    name: "a.csv",
    size: 10,
    stream: () => new ReadableStream({ pull: () => Promise.reject(gone) }),
    arrayBuffer: () => Promise.reject(gone),
  };
  await expect(readFiles([moved], "exports", context)).rejects.toThrow(
    /^a\.csv cannot be read: since it was chosen it has been changed, moved/
  );
  // Its beginning is there, and it is unusual; then it cannot be read as a whole.
  const later = { ...chosen(text("a.csv", "\0")), arrayBuffer: () => Promise.reject(gone) };
  await expect(readFiles([later], "exports", context)).rejects.toThrow(/^a\.csv cannot be read/);
});

test("readFiles refuses a file over 400 MB that is not written as usual, before it is held in memory", async () => {
  let held = 0;
  const arrayBuffer = () => Promise.resolve(new ArrayBuffer(held++));
  const huge = { ...chosen(text("a.csv", "\0")), size: 400_000_001, arrayBuffer };
  const zh: ReadContext = { ...context, language: "zh" };
  await expect(readFiles([huge], "exports", context)).rejects.toThrow(
    /^a\.csv is larger than 400 MB/
  );
  await expect(readFiles([huge], "exports", zh)).rejects.toThrow("a.csv 超过 400 MB");
  expect(held).toBe(0);
});

test("readFiles says by a sentence also that it broke down itself", async () => {
  const broken: FileSource = {
    ...kindOf("yellow"),
    read: () => Promise.reject(new TypeError("x is not a function")),
  };
  const reading = readFiles([chosen(text("a.csv", "yellow"))], "exports", context, [broken]);
  await expect(reading).rejects.toThrow(SourceRefusal);
  await expect(reading).rejects.toThrow(/by a fault of this add-in \(x is not a function\)/);
});

test("readFiles tells its progress in bytes over all files, up to the last", async () => {
  const told: [number, number][] = [];
  const onProgress = (done: number, total: number) => told.push([done, total]);
  const files = filesOf("month-files-of-the-whole-heading").map((file) => chosen(file, 64));
  const [first, second] = files.map(({ size }) => size);
  await readFiles(files, "exports", { ...context, onProgress });
  expect(told.filter(([done]) => done === first || done === first + second)).toHaveLength(2);
  expect(told.at(-1)).toEqual([first + second, first + second]);
});

test.each([
  ["out of its bytes", ROWS],
  // A row of nothing is not usual.
  ["as text", `"","","","","",""\n${ROWS}`],
])(
  "readFiles stops at the next piece after Cancel while a large file is read %s",
  async (_, rows) => {
    const stop = new AbortController();
    const file = chosen(text("a.csv", HEADER + rows), 65_536);
    let told = 0;
    const onProgress = (done: number, total: number) => {
      told++;
      expect(done).toBeLessThan(total);
      stop.abort();
    };
    const reading = readFiles([file], "exports", { ...context, signal: stop.signal, onProgress });
    await expect(reading).rejects.toThrow("Reading was cancelled; nothing was changed.");
    // Not one piece more was told of.
    expect(told).toBe(1);
  }
);

test("readFiles stops at once where a file does not come at all", async () => {
  const stop = new AbortController();
  const letGo = jest.fn();
  const silent: ChosenFile = {
    ...chosen(customs),
    stream: () => new ReadableStream({ pull: () => new Promise(() => undefined), cancel: letGo }),
  };
  const reading = readFiles([silent], "exports", { ...context, signal: stop.signal });
  setTimeout(() => stop.abort(), 5);
  await expect(reading).rejects.toThrow("Reading was cancelled; nothing was changed.");
  expect(letGo).toHaveBeenCalledTimes(1);
});
