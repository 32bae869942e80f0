import { Dataset } from "../dataset/dataset";
import { monthOf, today } from "../dataset/month";
import { dueOf, overdueMonth } from "../dataset/publication-calendar";
import { COMTRADE_BASE } from "../sources/comtrade/comtrade-request";
import type { ChosenFile } from "../sources/files/chosen-file";
import { otherTables, readPlace, readSelection } from "../workbook/read-cells";
import { showOwnNames } from "../workbook/show-own-names";
import { launchedFiles } from "./launched-files";
import type { RefreshActs, Secrets } from "./refresh-acts";
import type { RememberedSource } from "./remembered-source";
import { type Refresher, type RefreshManner, type Repeated } from "./refresher";
import type { SourceRequest } from "./source-request";
import { upToNow } from "./up-to-now";

/** What the acts need besides the refresher. */
export interface ActsHost {
  readonly language: RefreshActs["language"];
  dataset(): Promise<Dataset>;
  /** The latest month of the open figures. */
  latest(): number | undefined;
  /** Opens what the workbook's tables say now. */
  reopen(): Promise<void>;
}

/** The acts of the pane and the button of the ribbon, over one refresher. */
export class Acts implements RefreshActs {
  readonly secrets: Secrets = new SessionSecrets();
  private lastRepeated: Repeated | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly refresher: Refresher,
    private readonly host: ActsHost
  ) {}

  get language() {
    return this.host.language;
  }

  get canUndo() {
    return this.refresher.canUndo;
  }

  remembered() {
    return this.refresher.remembered();
  }

  preview: RefreshActs["preview"] = (request, manner) => this.refresher.preview(request, manner);

  again: RefreshActs["again"] = (preview, isAlone, manner) =>
    this.refresher.again(preview, isAlone, manner);

  apply: RefreshActs["apply"] = (preview, accepted, manner) =>
    this.refresher.apply(preview, accepted, manner);

  undo: RefreshActs["undo"] = (manner) => this.refresher.undo(manner);

  reorder: RefreshActs["reorder"] = (ids, manner) => this.refresher.reorder(ids, manner);

  /** Loads the last source once more, as the button of the ribbon does, and keeps what became of it for the pane. */
  async repeat(manner: RefreshManner = {}): Promise<Repeated> {
    const complete = (source: RememberedSource) =>
      this.completed(upToNow(source, this.host.latest(), monthOf(today().year, today().month)));
    const repeated = await this.refresher.repeat(complete, manner);
    this.lastRepeated = repeated;
    for (const listener of this.listeners) listener();
    return repeated;
  }

  /** Answers from the files that this page was opened with. */
  async openLaunchedFiles(): Promise<readonly string[]> {
    return this.openFiles(await launchedFiles());
  }

  /** Answers from files without writing anything; what the analyst should know of them, a sentence each. */
  async openFiles(files: readonly ChosenFile[]): Promise<readonly string[]> {
    const { filesByKind } = await import(/* webpackChunkName: "files" */ "../sources/read-files");
    const { fileKinds } = await import(
      /* webpackChunkName: "files" */ "../sources/worker/file-kinds"
    );
    const groups = await filesByKind(files, this.language, fileKinds("exports"));
    const noticed: string[] = [];
    // One kind after the other: each stands beside those before it.
    for (const group of groups)
      noticed.push(
        ...(await this.refresher.open({ kind: "files", files: group, flow: "exports" }))
      );
    return noticed;
  }

  repeated() {
    return this.lastRepeated;
  }

  dismissRepeated() {
    this.lastRepeated = undefined;
  }

  onRepeated(listener: () => void) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  selection() {
    return readSelection(this.language);
  }

  tables() {
    return otherTables(this.language);
  }

  grid(place: string) {
    return readPlace(place, this.language);
  }

  testConnection: RefreshActs["testConnection"] = async (ask, signal) => {
    const { testConnection } = await import(
      /* webpackChunkName: "warehouse" */ "../sources/warehouse/test-connection"
    );
    const { catalogue } = await this.host.dataset();
    return testConnection(ask, { catalogue, language: this.language, signal });
  };

  exportDataset: RefreshActs["exportDataset"] = async (format) => {
    const { writeTidyCsv, writeTidyJson } = await import(
      /* webpackChunkName: "tidy" */ "../sources/tidy/write-tidy"
    );
    const dataset = await this.host.dataset();
    const text = format === "csv" ? writeTidyCsv(dataset) : writeTidyJson(dataset);
    return { name: `mg-exports.${format}`, text };
  };

  async showOwnNames() {
    await showOwnNames(this.language);
    await this.host.reopen();
  }

  overdue() {
    const month = overdueMonth(this.host.latest(), today());
    if (month === undefined) return undefined;
    const due = dueOf(month);
    const two = (part: number) => String(part).padStart(2, "0");
    return { month, since: `${due.year}-${two(due.month)}-${two(due.day)}` };
  }

  /** A request with the secrets of this session; undefined where one is wanted and not there. */
  private completed(source: RememberedSource): SourceRequest | undefined {
    if (source.kind === "files") return undefined;
    if (source.kind === "comtrade") {
      const key = this.secrets.of(hostIn(source.ask.base ?? COMTRADE_BASE));
      return { kind: "comtrade", ask: { ...source.ask, ...(key !== undefined && { key }) } };
    }
    if (source.kind === "warehouse") {
      const password = this.secrets.of(hostIn(source.ask.address));
      return password === undefined
        ? undefined
        : { kind: "warehouse", ask: { ...source.ask, password } };
    }
    return source;
  }
}

/** Secrets in memory: gone when Excel is closed. */
class SessionSecrets implements Secrets {
  private readonly known = new Map<string, string>();

  of(host: string) {
    return this.known.get(host);
  }

  keep(host: string, secret: string) {
    if (secret === "") this.known.delete(host);
    else this.known.set(host, secret);
  }
}

/** The host of an address, under which its secret is kept; the text itself where it is no address. */
function hostIn(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
