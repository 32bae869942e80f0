import type { Language } from "../dataset/catalogue";
import type { Grid } from "../sources/grid/grid";
import type { ConnectionFound } from "../sources/warehouse/test-connection";
import type { WarehouseRequest } from "../sources/warehouse/warehouse-request";
import type { RememberedSource } from "./remembered-source";
import type { Preview, RefreshManner, RefreshOutcome, Repeated } from "./refresher";
import type { SourceRequest } from "./source-request";

/** What the pane can do about sources and refreshes; addin.ts makes it of the refresher, the workbook and the session. */
export interface RefreshActs {
  /** What was loaded last, without secrets and without files. */
  remembered(): Promise<RememberedSource | undefined>;
  preview(
    request: SourceRequest,
    manner: RefreshManner & { readonly isAlone?: boolean }
  ): Promise<Preview>;
  /** Compares what was read once more: as standing alone or not, or because the figures have changed since. */
  again(preview: Preview, isAlone: boolean, manner: RefreshManner): Promise<Preview>;
  /** @param accepted Keys of the groups to write. */
  apply(
    preview: Preview,
    accepted: ReadonlySet<string>,
    manner: RefreshManner & { readonly beside?: boolean }
  ): Promise<RefreshOutcome>;
  undo(manner: RefreshManner): Promise<RefreshOutcome>;
  readonly canUndo: boolean;
  /** What the ribbon's button did last, until it is dismissed. */
  repeated(): Repeated | undefined;
  dismissRepeated(): void;
  onRepeated(listener: () => void): () => void;
  /** Puts the sources in another order of trust, by their ids, best first. */
  reorder(ids: readonly string[], manner: RefreshManner): Promise<RefreshOutcome>;
  /** The cells that are selected, whole tables where the selection lies in one. */
  selection(): Promise<Grid>;
  /** The tables of the workbook that are not ours. */
  tables(): Promise<readonly string[]>;
  /** The cells of a table, or of a range such as `Sheet1!A1:F20`. */
  grid(place: string): Promise<Grid>;
  testConnection(ask: WarehouseRequest, signal: AbortSignal): Promise<ConnectionFound>;
  /** Keys and passwords, kept in memory until Excel is closed and nowhere else. */
  readonly secrets: Secrets;
  /** The open dataset in our own format: the name of a file, and its text. */
  exportDataset(format: "csv" | "json"): Promise<{ readonly name: string; readonly text: string }>;
  /** Adds the sheet and table of the analyst's own names, or shows them where they are there already. */
  showOwnNames(): Promise<void>;
  /** The month that the publication calendar says should be known by now; undefined where the open figures have it. */
  overdue(): { readonly month: number; readonly since: string } | undefined;
  readonly language: Language;
}

/** Secrets of this session, by host. */
export interface Secrets {
  of(host: string): string | undefined;
  keep(host: string, secret: string): void;
}
