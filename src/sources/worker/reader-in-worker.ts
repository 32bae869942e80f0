import type { Catalogue } from "../../dataset/catalogue";
import { catalogue as shipped } from "../catalogue";
import type { ChosenFile } from "../files/chosen-file";
import { fileSentences } from "../files/file-sentences";
import { refuseIfCancelled } from "../files/rest";
import { brokenDown, readFiles } from "../read-files";
import { type Flow, type ReadContext, type Reading, SourceRefusal } from "../source";
import { type FileKinds, fileKinds } from "./file-kinds";
import type { HandedFile, Line, MoreNames, ReadRequest, WorkerAnswer } from "./reading-protocol";

/** A worker as its page sees it. */
export interface ReadingWorker extends Line<ReadRequest, WorkerAnswer> {
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** Reads the files that an analyst chose; throws SourceRefusal as `readFiles` does. */
export type ReadChosen = (
  files: readonly ChosenFile[],
  asked: Flow,
  context: ReadContext
) => Promise<Reading>;

/** How long a worker may take to say that it has started, in ms; a slow machine takes a tenth of it. */
const PATIENCE = 5000;

/**
 * Makes a reader of files that works in a worker, so that the pane never waits: the worker is started for the first
 * files and stays for the next. Cancel ends it at once, however busy it is, and the next files start a new one. Files are
 * read one choice after another. Where no worker can be started they are read in place, which gives the same.
 * @param start Starts a worker; not given where there are none. Where it throws there is none either.
 */
export function readerInWorker(
  start: (() => Promise<ReadingWorker>) | undefined,
  kinds: FileKinds = fileKinds,
  patience = PATIENCE
): ReadChosen {
  let canStart = start !== undefined;
  let worker: ReadingWorker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let requests = 0;

  return (files, asked, context) => {
    const { language, signal } = context;
    const reading = last.then(() => {
      refuseIfCancelled(language, signal);
      return read(files, asked, context);
    });
    last = reading.catch(() => undefined);
    return unlessCancelled(reading, context);
  };

  async function read(files: readonly ChosenFile[], asked: Flow, context: ReadContext) {
    const handed = files.flatMap(handedFile);
    // What is no file of the browser's cannot be handed over.
    if (handed.length === files.length && canStart) {
      worker ??= await startedWorker();
      canStart = worker !== undefined;
    }
    if (!worker || handed.length < files.length)
      return readFiles(files, asked, context, kinds(asked));
    const { catalogue, language } = context;
    const names = namesBeyond(catalogue);
    return answerTo(worker, { id: ++requests, files: handed, asked, language, names }, context);
  }

  /** A worker that has said that it has started; undefined where none does. */
  async function startedWorker(): Promise<ReadingWorker | undefined> {
    let starting: ReadingWorker;
    try {
      starting = await start!();
    } catch {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hasStarted = await new Promise<boolean>((resolve) => {
      starting.onmessage = () => resolve(true);
      starting.onerror = () => resolve(false);
      timer = setTimeout(() => resolve(false), patience);
    });
    clearTimeout(timer);
    if (hasStarted) return starting;
    starting.terminate();
    return undefined;
  }

  function end(): void {
    worker?.terminate();
    worker = undefined;
  }

  function answerTo(
    asked: ReadingWorker,
    request: ReadRequest,
    { language, signal, onProgress }: ReadContext
  ): Promise<Reading> {
    return new Promise<Reading>((resolve, reject) => {
      const fail = (refusal: SourceRefusal) => {
        end();
        reject(refusal);
      };
      const cancel = () => fail(new SourceRefusal(fileSentences[language].cancelled()));
      const settle = (done: () => void) => {
        signal?.removeEventListener("abort", cancel);
        done();
      };
      asked.onmessage = ({ data }) => {
        if (data.kind === "started" || data.id !== request.id) return;
        if (data.kind === "progress") onProgress?.(data.done, data.total);
        else if (data.kind === "reading") settle(() => resolve(data.reading));
        else settle(() => reject(new SourceRefusal(data.sentence)));
      };
      asked.onerror = ({ message }) => settle(() => fail(brokenDown(message, language)));
      signal?.addEventListener("abort", cancel, { once: true });
      if (signal?.aborted) cancel();
      else asked.postMessage(request, []);
    });
  }
}

/** The same, but over at once on Cancel, whatever is waited for: the turn of other files, a worker that starts. */
function unlessCancelled<T>(result: Promise<T>, { language, signal }: ReadContext): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new SourceRefusal(fileSentences[language].cancelled()));
    signal?.addEventListener("abort", cancel, { once: true });
    void result.then(resolve, reject).then(() => signal?.removeEventListener("abort", cancel));
  });
}

function handedFile(file: ChosenFile): HandedFile[] {
  return file instanceof Blob ? [{ name: file.name, content: file }] : [];
}

/** What a catalogue has beyond that of the add-in, which the worker has too. */
function namesBeyond({ products, partners, groups }: Catalogue): MoreNames {
  const beyond = <T>(all: readonly T[], own: readonly T[]) => all.filter((n) => !own.includes(n));
  return {
    products: beyond(products, shipped.products),
    partners: beyond(partners, shipped.partners),
    groups: beyond(groups, shipped.groups),
  };
}
