import type { Flow } from "../dataset/trade";
import type { ComtradeRequest } from "../sources/comtrade/comtrade";
import type { ChosenFile } from "../sources/files/chosen-file";
import type { GridMapping } from "../sources/grid/grid-mapping";
import type { WarehouseRequest } from "../sources/warehouse/warehouse-request";

/** What is to be read: one of the sources, with all that it needs to be asked. */
export type SourceRequest =
  | { readonly kind: "published" }
  | { readonly kind: "files"; readonly files: readonly ChosenFile[]; readonly flow: Flow }
  | { readonly kind: "range"; readonly place: string; readonly mapping: GridMapping }
  | { readonly kind: "comtrade"; readonly ask: ComtradeRequest }
  | { readonly kind: "warehouse"; readonly ask: WarehouseRequest }
  | { readonly kind: "address"; readonly url: string };

/** The kinds of source, in the order in which the pane offers them. */
export const SOURCE_KINDS = [
  "files",
  "range",
  "comtrade",
  "warehouse",
  "address",
  "published",
] as const satisfies readonly SourceRequest["kind"][];
