import { act } from "@testing-library/react";
import type { Language } from "../../src/dataset/catalogue";
import type { RefreshActs } from "../../src/refresh/refresh-acts";
import type {
  Preview,
  RefreshManner,
  RefreshOutcome,
  RefreshProgress,
  Repeated,
} from "../../src/refresh/refresher";
import type { RememberedSource } from "../../src/refresh/remembered-source";
import type { SourceRequest } from "../../src/refresh/source-request";
import type { Grid } from "../../src/sources/grid/grid";
import type { ConnectionFound } from "../../src/sources/warehouse/test-connection";
import type { WarehouseRequest } from "../../src/sources/warehouse/warehouse-request";
import type { ActManner } from "../../src/taskpane/pane-host";
import { Questions } from "./asked";

type Manner = ActManner<RefreshProgress>;

/** Sources and refreshes that the test answers for: what the pane asks is kept in `Questions`. */
export class FakeRefresh implements RefreshActs {
  language: Language = "en";
  canUndo = false;
  /** What the workbook was loaded from last; "later" where the test answers that itself. */
  wasLoadedFrom: RememberedSource | "later" | undefined;
  late: { readonly month: number; readonly since: string } | undefined;
  byRibbon: Repeated | undefined;

  readonly remembering = new Questions<undefined, RememberedSource | undefined>();
  readonly previews = new Questions<
    { readonly request: SourceRequest; readonly isAlone: boolean | undefined },
    Preview,
    RefreshProgress
  >();
  readonly agains = new Questions<
    { readonly preview: Preview; readonly isAlone: boolean },
    Preview,
    RefreshProgress
  >();
  readonly applies = new Questions<
    {
      readonly preview: Preview;
      readonly accepted: readonly string[];
      readonly beside: boolean | undefined;
    },
    RefreshOutcome,
    RefreshProgress
  >();
  readonly undos = new Questions<undefined, RefreshOutcome, RefreshProgress>();
  readonly reorders = new Questions<readonly string[], RefreshOutcome, RefreshProgress>();
  readonly selections = new Questions<undefined, Grid>();
  readonly tableLists = new Questions<undefined, readonly string[]>();
  readonly grids = new Questions<string, Grid>();
  readonly connections = new Questions<
    { readonly ask: WarehouseRequest; readonly signal: AbortSignal },
    ConnectionFound
  >();
  readonly exports = new Questions<"csv" | "json", { name: string; text: string }>();
  readonly ownNames = new Questions<undefined, void>();
  private readonly heard = new Set<() => void>();

  remembered(): Promise<RememberedSource | undefined> {
    return this.wasLoadedFrom === "later"
      ? this.remembering.ask(undefined)
      : Promise.resolve(this.wasLoadedFrom);
  }

  preview(
    request: SourceRequest,
    { isAlone, ...manner }: RefreshManner & { readonly isAlone?: boolean }
  ) {
    return this.previews.ask({ request, isAlone }, manner as Manner);
  }

  again(preview: Preview, isAlone: boolean, manner: RefreshManner) {
    return this.agains.ask({ preview, isAlone }, manner as Manner);
  }

  apply(
    preview: Preview,
    accepted: ReadonlySet<string>,
    { beside, ...manner }: RefreshManner & { readonly beside?: boolean }
  ) {
    return this.applies.ask({ preview, accepted: [...accepted], beside }, manner as Manner);
  }

  undo(manner: RefreshManner) {
    return this.undos.ask(undefined, manner as Manner);
  }

  repeated() {
    return this.byRibbon;
  }

  dismissRepeated() {
    this.byRibbon = undefined;
  }

  onRepeated(listener: () => void) {
    this.heard.add(listener);
    return () => this.heard.delete(listener);
  }

  /** As when the button of the ribbon was pressed while the pane is shown. */
  repeats(repeated: Repeated) {
    act(() => {
      this.byRibbon = repeated;
      this.heard.forEach((listener) => listener());
    });
  }

  reorder(ids: readonly string[], manner: RefreshManner) {
    return this.reorders.ask(ids, manner as Manner);
  }

  selection() {
    return this.selections.ask(undefined);
  }

  tables() {
    return this.tableLists.ask(undefined);
  }

  grid(place: string) {
    return this.grids.ask(place);
  }

  testConnection(ask: WarehouseRequest, signal: AbortSignal) {
    return this.connections.ask({ ask, signal });
  }

  /** What was kept, by host. */
  readonly kept = new Map<string, string>();

  readonly secrets = {
    of: (host: string) => this.kept.get(host),
    keep: (host: string, secret: string) => void this.kept.set(host, secret),
  };

  exportDataset(format: "csv" | "json") {
    return this.exports.ask(format);
  }

  showOwnNames() {
    return this.ownNames.ask(undefined);
  }

  overdue() {
    return this.late;
  }

  get listeners() {
    return this.heard.size;
  }
}
