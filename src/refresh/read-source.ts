import { bundledRelease } from "../sources/bundled";
import type { Grid } from "../sources/grid/grid";
import type { Reading } from "../sources/source";
import type { ReadManner } from "./refresher";
import type { SourceRequest } from "./source-request";

/** Reads cells of the workbook. */
export type ReadPlace = (place: string) => Promise<Grid>;

/**
 * Reads a source: each is fetched when it is first asked for. Files are read in a worker, so that the pane stays free.
 * "unchanged" where an address has nothing new.
 * @throws SourceRefusal where nothing can be made of it.
 */
export async function readSource(
  request: SourceRequest,
  how: ReadManner,
  readPlace: ReadPlace
): Promise<Reading | "unchanged"> {
  switch (request.kind) {
    case "published":
      return bundledRelease();
    case "files": {
      const { readInWorker } = await import(
        /* webpackChunkName: "files" */ "../sources/worker/read-in-worker"
      );
      return readInWorker(request.files, request.flow, how);
    }
    case "range": {
      const { readGrid } = await import(/* webpackChunkName: "grid" */ "../sources/grid/read-grid");
      return readGrid(await readPlace(request.place), request.mapping, how);
    }
    case "comtrade": {
      const { comtrade } = await import(
        /* webpackChunkName: "comtrade" */ "../sources/comtrade/comtrade"
      );
      return comtrade.read(request.ask, how);
    }
    case "warehouse": {
      const { warehouse } = await import(
        /* webpackChunkName: "warehouse" */ "../sources/warehouse/warehouse"
      );
      return warehouse.read(request.ask, how);
    }
    case "address": {
      const { readAddressRelease } = await import(
        /* webpackChunkName: "address" */ "../sources/address/address"
      );
      return readAddressRelease({ url: request.url, version: how.version }, how);
    }
  }
}
