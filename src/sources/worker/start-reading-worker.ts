/**
 * Starts the worker that reads files. By itself in this file because webpack makes a script of the worker where it reads
 * this expression, and nothing else can read it: whoever reads files elsewhere than in a page gets no worker.
 */
export function startReadingWorker(): Worker {
  return new Worker(
    /* webpackChunkName: "reading-worker" */ new URL("./reading-worker.ts", import.meta.url)
  );
}
