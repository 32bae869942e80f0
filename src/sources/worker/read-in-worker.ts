import { type ReadChosen, readerInWorker } from "./reader-in-worker";

/** Loaded where there are workers only: nothing but a page knows what its file says. */
const start = async () => {
  const { startReadingWorker } = await import(
    /* webpackChunkName: "files" */ "./start-reading-worker"
  );
  return startReadingWorker();
};

/**
 * Reads the files that an analyst chose in the worker of this page; in place where there are no workers.
 * @throws SourceRefusal where nothing can be made of them, and at once on Cancel; nothing else is ever thrown.
 */
export const readInWorker: ReadChosen = readerInWorker(
  typeof Worker === "function" ? start : undefined
);
