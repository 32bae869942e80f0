import { MessageChannel, type MessagePort } from "node:worker_threads";
import { Catalogue } from "../../src/dataset/catalogue";
import { catalogue } from "../../src/sources/catalogue";
import { type FileSource, type ReadContext, SourceRefusal } from "../../src/sources/source";
import { answerReadings } from "../../src/sources/worker/answer-readings";
import { readerInWorker, type ReadingWorker } from "../../src/sources/worker/reader-in-worker";
import type { Line, ReadRequest, WorkerAnswer } from "../../src/sources/worker/reading-protocol";
import { filesOf, readCustoms, written } from "./customs-cases";
import { chosen } from "./cut-files";

const context: ReadContext = { catalogue, language: "en" };
const CANCELLED = "Reading was cancelled; nothing was changed.";
/** Files of a case as a browser has them. */
const browserFiles = (name: string) =>
  filesOf(name).map((file) => new File([new Uint8Array(file.bytes)], file.name));

/** A worker that is none: what it is told is cloned as between threads, and it runs in this one. */
class PretendWorker implements ReadingWorker {
  onmessage: ReadingWorker["onmessage"] = null;
  onerror: ReadingWorker["onerror"] = null;
  isEnded = false;
  readonly requests: ReadRequest[] = [];
  /** Memory that was handed over by its thread, for each answer. */
  readonly handed: Transferable[][] = [];
  private readonly inside: MessagePort;
  private readonly outside: MessagePort;

  constructor(run: (line: Line<WorkerAnswer, ReadRequest>) => void) {
    const { port1, port2 } = new MessageChannel();
    [this.inside, this.outside] = [port1, port2];
    port2.on("message", (data: WorkerAnswer) => {
      if (!this.isEnded) this.onmessage?.({ data } as MessageEvent<WorkerAnswer>);
    });
    const line: Line<WorkerAnswer, ReadRequest> = {
      onmessage: null,
      postMessage: (said, transfer) => {
        this.handed.push(transfer);
        port1.postMessage(said, transfer as ArrayBuffer[]);
      },
    };
    port1.on("message", (data: ReadRequest) => {
      this.requests.push(data);
      line.onmessage?.({ data } as MessageEvent<ReadRequest>);
    });
    run(line);
  }

  postMessage(said: ReadRequest): void {
    this.outside.postMessage(said);
  }

  fail(message: string): void {
    this.onerror?.({ message } as ErrorEvent);
  }

  terminate(): void {
    this.isEnded = true;
    this.inside.close();
    this.outside.close();
  }
}

const workers: PretendWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

/** A reader in a pretended worker; each time one is started it is noted. */
function readerIn(
  run: (line: Line<WorkerAnswer, ReadRequest>) => void,
  kinds: readonly FileSource[] = [],
  patience = 5000
) {
  const start = () => {
    workers.push(new PretendWorker(run));
    return Promise.resolve(workers.at(-1)!);
  };
  return readerInWorker(start, () => kinds, patience);
}

const reading = (line: Line<WorkerAnswer, ReadRequest>) => answerReadings(line, () => []);
/** A worker that has started and says nothing more: it is busy, or lost. */
const busy = (line: Line<WorkerAnswer, ReadRequest>) => line.postMessage({ kind: "started" }, []);

test("readerInWorker gives what reading in place gives, and one worker stays for all files", async () => {
  const read = readerIn(reading);
  for (const name of ["zh-gb18030", "zip-of-several", "workbook-of-text", "title-and-total"]) {
    const there = await read(browserFiles(name), "exports", context);
    expect(written(there)).toEqual(written(await readCustoms(filesOf(name))));
  }
  expect(workers).toHaveLength(1);
  expect(workers[0].requests).toHaveLength(4);
});

test("answerReadings hands the memory of the columns over, and it is gone where it was", async () => {
  const read = readerIn(reading);
  const { columns } = await read(browserFiles("zh-gb18030"), "exports", context);
  const handed = workers[0].handed.at(-1) as ArrayBuffer[];
  expect(handed).toHaveLength(6);
  expect(handed.map((buffer) => buffer.byteLength)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(columns!.amount).toContain(6_606_900);
});

test("readerInWorker passes refusals on as they are, in the analyst's language, and goes on", async () => {
  const read = readerIn(reading);
  for (const language of ["en", "zh"] as const) {
    const files = browserFiles("bad-month-13");
    const refusal: unknown = await read(files, "exports", { catalogue, language }).catch((e) => e);
    expect(refusal).toBeInstanceOf(SourceRefusal);
    const inPlace: unknown = await readCustoms(filesOf("bad-month-13"), language).catch((e) => e);
    expect((refusal as Error).message).toBe((inPlace as Error).message);
  }
  await expect(read([], "exports", context)).rejects.toThrow(/^No file was chosen/);
  expect((await read(browserFiles("zh-utf8"), "exports", context)).flow).toBe("exports");
  // The file does not say which way its goods went.
  expect((await read(browserFiles("zh-utf8"), "imports", context)).flow).toBe("imports");
  expect(workers).toHaveLength(1);
});

test("readerInWorker tells progress, of its own files only", async () => {
  const read = readerIn(reading);
  const told: number[][] = [[], []];
  const files = [browserFiles("zh-utf8"), browserFiles("same-file-twice")];
  await Promise.all(
    files.map((some, i) =>
      read(some, "exports", { ...context, onProgress: (done) => told[i].push(done) })
    )
  );
  const [[only], [first, second]] = files.map((some) => some.map(({ size }) => size));
  // On a busy machine also amid a file.
  const distinct = told.map((some) => [...new Set(some)]);
  for (const some of distinct) expect(some).toEqual([...some].sort((a, b) => a - b));
  expect(distinct.map((some) => some.at(-1))).toEqual([only, first + second]);
  expect(distinct[1]).toContain(first);
});

test("readerInWorker takes the names of the analyst's catalogue along", async () => {
  const own = new Catalogue(
    catalogue.products,
    [...catalogue.partners, { id: "XXX", en: "Somewhere", zh: "某地", gacc: "888" }],
    catalogue.groups
  );
  const read = readerIn(reading);
  const files = browserFiles("unknown-partner-counts-in-world");
  const partnersIn = async (named: Catalogue) =>
    (await read(files, "exports", { ...context, catalogue: named })).columns!.partners;
  expect(await partnersIn(catalogue)).not.toContain("XXX");
  expect(workers[0].requests[0].names).toEqual({ products: [], partners: [], groups: [] });
  await partnersIn(own);
  expect(workers[0].requests[1].names.partners.map(({ id }) => id)).toEqual(["XXX"]);
});

test("readerInWorker ends a worker at once on Cancel, however busy it is, and starts anew", async () => {
  let isBusy = true;
  const read = readerIn((line) => (isBusy ? busy(line) : reading(line)));
  const stop = new AbortController();
  const files = browserFiles("zh-utf8");
  const lost = read(files, "exports", { ...context, signal: stop.signal });
  await new Promise((later) => setTimeout(later, 20));
  const pressed = performance.now();
  stop.abort();
  await expect(lost).rejects.toThrow(new SourceRefusal(CANCELLED));
  expect(performance.now() - pressed).toBeLessThan(50);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
  isBusy = false;
  expect((await read(files, "exports", context)).family).toBe("customs-file");
  expect(workers).toHaveLength(2);
});

test("readerInWorker stops at once also while a worker starts, or other files are read", async () => {
  const read = readerIn(() => undefined, [], 100);
  const stop = new AbortController();
  const stopped = { ...context, signal: stop.signal };
  const both = [1, 2].map(() => read(browserFiles("zh-utf8"), "exports", stopped));
  setTimeout(() => stop.abort(), 5);
  for (const reading of both) await expect(reading).rejects.toThrow(CANCELLED);
  expect(workers).toHaveLength(1);
});

test("readerInWorker starts no worker where reading was cancelled before", async () => {
  const read = readerIn(reading);
  const signal = AbortSignal.abort();
  const cancelled = read(browserFiles("zh-utf8"), "exports", { ...context, signal });
  await expect(cancelled).rejects.toThrow(CANCELLED);
  expect(workers).toHaveLength(0);
});

test("readerInWorker says by a sentence that its worker broke, and starts anew", async () => {
  let isBusy = true;
  const read = readerIn((line) => (isBusy ? busy(line) : reading(line)));
  const lost = read(browserFiles("zh-utf8"), "exports", context);
  await new Promise((later) => setTimeout(later, 20));
  workers[0].fail("out of memory");
  await expect(lost).rejects.toThrow(SourceRefusal);
  await expect(lost).rejects.toThrow(
    /^Reading broke down by a fault of this add-in \(out of memory\)/
  );
  expect(workers[0].isEnded).toBe(true);
  isBusy = false;
  expect((await read(browserFiles("zh-utf8"), "exports", context)).family).toBe("customs-file");
});

test("answerReadings says by a sentence that a reader broke, or that a reading cannot be handed over", async () => {
  const breaking = (read: FileSource["read"]): FileSource => ({
    id: "broken",
    recognises: () => true,
    read,
  });
  const files = browserFiles("zh-utf8");
  for (const read of [
    () => Promise.reject(new TypeError("nothing there")),
    () => Promise.resolve({ observations: [], odd: () => undefined } as never),
  ]) {
    const there = readerIn((line) => answerReadings(line, () => [breaking(read)]));
    await expect(there(files, "exports", context)).rejects.toThrow(
      /^Reading broke down by a fault of this add-in \((nothing there|.*could not be cloned)/
    );
  }
});

test.each([
  ["cannot be started", () => Promise.reject(new Error("SecurityError"))],
  [
    "fails before it has started",
    () => {
      const worker = new PretendWorker(() => undefined);
      workers.push(worker);
      setTimeout(() => worker.fail("no script"), 5);
      return Promise.resolve(worker);
    },
  ],
  [
    "never says that it has started",
    () => {
      workers.push(new PretendWorker(() => undefined));
      return Promise.resolve(workers.at(-1)!);
    },
  ],
])("readerInWorker reads in place where a worker %s, and does not try again", async (_, start) => {
  let starts = 0;
  const counted = (): Promise<ReadingWorker> => {
    starts++;
    return start();
  };
  const read = readerInWorker(counted, () => [], 50);
  for (let time = 0; time < 2; time++) {
    const there = await read(browserFiles("zh-gb18030"), "exports", context);
    expect(written(there)).toEqual(written(await readCustoms(filesOf("zh-gb18030"))));
  }
  expect(starts).toBe(1);
  for (const worker of workers) expect(worker.isEnded).toBe(true);
});

test("readerInWorker reads in place where there are no workers, and what is no file of the browser's", async () => {
  const [file] = filesOf("zh-gb18030");
  const expected = written(await readCustoms([file]));
  const without = readerInWorker(undefined, () => []);
  expect(written(await without([chosen(file, 64)], "exports", context))).toEqual(expected);
  const read = readerIn(reading);
  expect(written(await read([chosen(file, 64)], "exports", context))).toEqual(expected);
  expect(workers).toHaveLength(0);
});

test("readInWorker is that reader: here, where there are no workers, it reads in place", async () => {
  const { readInWorker } = await import("../../src/sources/worker/read-in-worker");
  const there = await readInWorker(browserFiles("zh-utf8"), "exports", context);
  expect(written(there)).toEqual(written(await readCustoms(filesOf("zh-utf8"))));
});
