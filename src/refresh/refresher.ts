import { acceptChanges, clashOf, compare } from "../dataset/comparison";
import { Dataset } from "../dataset/dataset";
import type { LoggedRevision } from "../dataset/logged-revision";
import { stampNow } from "../dataset/month";
import type { Family } from "../dataset/coverage";
import { type Reading, SourceRefusal } from "../sources/source";
import { withoutSecrets } from "../sources/tidy/without-secrets";
import {
  readSource,
  type RememberedSource,
  SOURCE_SETTING,
  withoutSecret,
  writeSource,
} from "./remembered-source";
import { clashSentence, refreshSentences } from "./refresh-sentences";
import type {
  Preview,
  RefreshHost,
  RefreshManner,
  RefreshOutcome,
  Repeated,
} from "./refresh-contract";
import { sheetSized } from "./sheet-sized";
import type { SourceRequest } from "./source-request";

export type * from "./refresh-contract";

/** What is needed to take the last refresh back. */
interface Undo {
  readonly before: Dataset;
  readonly after: Dataset;
  readonly log: readonly LoggedRevision[];
  readonly source: string | undefined;
}

/**
 * Refreshes of the open workbook: read, compare, apply what was accepted, undo, repeat. One at a time: a second one is
 * refused with a sentence while the first is writing. Nothing is written before it was compared with the figures as they
 * are; what fails leaves the sheets as they were.
 */
export class Refresher {
  private isBusy = false;
  private last: Undo | undefined;

  constructor(private readonly host: RefreshHost) {}

  /** Whether the last refresh can be taken back. */
  get canUndo(): boolean {
    return this.last !== undefined;
  }

  /**
   * Reads a source and compares it with the open figures. Where it cannot stand beside them, it is compared as standing
   * alone, and `clash` says why.
   * @throws SourceRefusal where it cannot be read, or reading was cancelled.
   */
  async preview(
    request: SourceRequest,
    { isAlone = false, signal, onProgress }: RefreshManner & { readonly isAlone?: boolean } = {}
  ): Promise<Preview> {
    const { host } = this;
    const open = await host.dataset();
    const reading = await host.read(request, {
      version: isAlone ? undefined : openVersion(request, open),
      catalogue: host.catalogue(),
      ownNames: host.ownNames(),
      language: host.language,
      signal,
      onProgress: (done, total) => onProgress?.({ done, total, step: "fetch" }),
    });
    const read = reading === "unchanged" ? asOpen(open, "address") : reading;
    return this.comparePreview(request, read, isAlone, { signal, onProgress });
  }

  /** Compares what was read once more: as standing alone, or with figures that have changed since. */
  again(preview: Preview, isAlone: boolean, manner: RefreshManner = {}): Promise<Preview> {
    return this.comparePreview(preview.request, preview.reading, isAlone, manner);
  }

  /**
   * Writes the accepted groups of a preview, all or nothing.
   * @param accepted Keys of groups.
   */
  async apply(
    preview: Preview,
    accepted: ReadonlySet<string>,
    { signal, onProgress, beside }: RefreshManner & { readonly beside?: boolean } = {}
  ): Promise<RefreshOutcome> {
    return this.alone(() => this.write(preview, accepted, { signal, onProgress, beside }));
  }

  /**
   * Takes the last refresh back: the figures as they were before, and its lines out of the log.
   * @throws Error with a sentence where there is none, or the tables were changed since.
   */
  async undo({ signal, onProgress }: RefreshManner = {}): Promise<RefreshOutcome> {
    return this.alone(async () => {
      const say = refreshSentences[this.host.language];
      const { last } = this;
      if (!last) throw new SourceRefusal(say.nothingToUndo());
      if ((await this.host.dataset()) !== last.after) throw new SourceRefusal(say.changedSince());
      const loaded = await this.host.load(last.before, {
        language: this.host.language,
        stamp: stampNow(),
        signal,
        onProgress,
        log: { dropped: last.log },
        setting: { key: SOURCE_SETTING, value: last.source ?? "" },
      });
      if (loaded.kind === "cancelled" || loaded.kind === "nameTaken") return loaded;
      this.last = undefined;
      return { kind: "applied", revisions: [], written: 0, left: 0, loaded, isPart: false };
    });
  }

  /**
   * Answers from a source without writing anything: beside the open figures, or alone where it cannot stand beside them.
   * Gives what the analyst should know of it, a sentence each.
   */
  async open(request: SourceRequest, manner: RefreshManner = {}): Promise<readonly string[]> {
    const { host } = this;
    const { reading, comparison, clash } = await this.preview(request, manner);
    const accepted = new Set(comparison.groups.map(({ key }) => key));
    const contents = acceptChanges(comparison, { accepted, when: stampNow() }, host.catalogue());
    // Nothing was revised that anybody has seen.
    await host.openWhole(new Dataset({ ...contents, revisions: [] }), undefined);
    return [
      refreshSentences[host.language].opened(
        reading.sources.map(({ title }) => title).join("; "),
        comparison.now.length
      ),
      ...(clash ? [clash.sentence] : []),
      ...reading.notices.map(({ sentence }) => sentence),
    ];
  }

  /**
   * Puts the sources in another order of trust: of two that contradict each other the earlier counts.
   * @param ids The ids of all sources, best first; those that are missing keep their place after them.
   */
  async reorder(
    ids: readonly string[],
    { signal, onProgress }: RefreshManner = {}
  ): Promise<RefreshOutcome> {
    return this.alone(async () => {
      const { host } = this;
      const before = await host.dataset();
      const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
      const sources = [...before.sources].sort((a, b) => place(a.id) - place(b.id));
      const dataset = new Dataset({ ...before.contents, sources });
      const how = { language: host.language, stamp: stampNow(), signal, onProgress };
      const loaded = await host.load(dataset, how);
      if (loaded.kind === "cancelled" || loaded.kind === "nameTaken") return loaded;
      if (loaded.kind === "unchanged")
        return { kind: "upToDate", unchanged: before.observations.length };
      return { kind: "applied", revisions: [], written: 0, left: 0, loaded, isPart: false };
    });
  }

  /** What was loaded last, as the workbook remembers it. */
  async remembered(): Promise<RememberedSource | undefined> {
    return readSource(await this.host.setting(SOURCE_SETTING));
  }

  /**
   * Loads the last source once more and writes all that does not look wrong: what the button of the ribbon does.
   * @param complete Makes a request of what is remembered, with the secrets of this session; undefined where one is missing.
   * @throws Error with a sentence where it cannot be repeated without the analyst.
   */
  async repeat(
    complete: (remembered: RememberedSource) => SourceRequest | undefined,
    manner: RefreshManner = {}
  ): Promise<Repeated> {
    const say = refreshSentences[this.host.language];
    const remembered = (await this.remembered()) ?? { kind: "published" as const };
    if (remembered.kind === "files")
      throw new SourceRefusal(say.chooseFiles(remembered.names.join(", ")));
    const request = complete(remembered);
    if (!request) throw new SourceRefusal(say.needsSecret(hostOf(remembered)));
    return this.alone(async () => {
      const preview = await this.preview(request, manner);
      if (preview.clash) throw new SourceRefusal(preview.clash.sentence);
      const { groups } = preview.comparison;
      const accepted = groups.filter(({ suspicions }) => suspicions.length === 0);
      const outcome = await this.write(preview, new Set(accepted.map(({ key }) => key)), manner);
      return { request: remembered, preview, outcome, heldBack: groups.length - accepted.length };
    });
  }

  private async comparePreview(
    request: SourceRequest,
    reading: Reading,
    isAlone: boolean,
    { signal, onProgress }: RefreshManner
  ): Promise<Preview> {
    const open = await this.host.dataset();
    onProgress?.({ done: 0, total: 0, step: "compare" });
    const found = isAlone ? undefined : clashOf(open, reading);
    const sentence = found && clashSentence(found, this.host.language);
    const options = { isAlone: isAlone || found !== undefined, signal };
    const comparison = await compare(open, reading, options);
    return {
      request: withoutSecret(request),
      reading,
      comparison,
      ...(found && { clash: { ...found, sentence: sentence! } }),
    };
  }

  private async write(
    preview: Preview,
    accepted: ReadonlySet<string>,
    { signal, onProgress, beside }: RefreshManner & { readonly beside?: boolean }
  ): Promise<RefreshOutcome> {
    const { host } = this;
    const say = refreshSentences[host.language];
    const { comparison, request } = preview;
    const before = await host.dataset();
    if (comparison.open !== before) throw new SourceRefusal(say.changedMeanwhile());
    if (signal?.aborted) return { kind: "cancelled" };
    const when = stampNow();
    const whole = new Dataset(acceptChanges(comparison, { accepted, when }, host.catalogue()));
    const added = whole.revisions.slice(before.revisions.length);
    const inSheets = sheetSized(whole, before, host.language, host.mostRows);
    const source = await host.setting(SOURCE_SETTING);
    const loaded = await host.load(inSheets, {
      language: host.language,
      stamp: when,
      signal,
      beside,
      onProgress,
      log: { added },
      setting: { key: SOURCE_SETTING, value: writeSource(request), before: source },
    });
    if (loaded.kind === "cancelled" || loaded.kind === "nameTaken") return loaded;
    if (inSheets !== whole) await host.openWhole(whole, when);
    if (loaded.kind === "unchanged") return { kind: "upToDate", unchanged: comparison.unchanged };
    this.last = { before, after: await host.dataset(), log: added, source };
    const written = comparison.groups.filter(({ key }) => accepted.has(key)).length;
    const left = comparison.groups.length - written;
    return { kind: "applied", revisions: added, written, left, loaded, isPart: inSheets !== whole };
  }

  /** Runs an act that writes, unless another one is at it. */
  private async alone<T extends RefreshOutcome | Repeated>(act: () => Promise<T>): Promise<T> {
    if (this.isBusy) throw new SourceRefusal(refreshSentences[this.host.language].busy());
    this.isBusy = true;
    try {
      return await act();
    } finally {
      this.isBusy = false;
    }
  }
}

/** The version of an address whose figures are open. */
function openVersion(request: SourceRequest, open: Dataset): string | undefined {
  if (request.kind !== "address") return undefined;
  const kept = withoutSecrets(request.url.trim());
  return open.sources.find((s) => s.family === "address" && s.address === kept)?.version;
}

/** What a source that has not changed would say: what is open of its family. */
function asOpen(open: Dataset, family: Family): Reading {
  const sources = open.sources.filter((source) => source.family === family);
  const own = new Set(sources.map(({ id }) => id));
  return {
    ...open.trade,
    family,
    title: open.title,
    sources,
    observations: open.observations.filter((o) => o.sources.every((id) => own.has(id))),
    isWhole: false,
    notices: [],
  };
}

/** The host to be named for a missing secret. */
function hostOf(remembered: RememberedSource): string {
  try {
    if (remembered.kind === "comtrade" && remembered.ask.base)
      return new URL(remembered.ask.base).host;
    if (remembered.kind === "warehouse") return new URL(remembered.ask.address).host;
  } catch {
    // An address that cannot be read is refused when it is asked.
  }
  return remembered.kind;
}
