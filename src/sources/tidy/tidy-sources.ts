import type { Language } from "../../dataset/catalogue";
import type { Source } from "../../dataset/observation";
import { SourceRefusal } from "../source";
import { tidySentences } from "./tidy-sentences";

/** Where a file is from: the source of figures that name none. */
export interface TidyOrigin {
  readonly source: Source;
  /** Whether it is listed even where no figure is its own: an address is, so that it can be asked again. */
  readonly isListed: boolean;
  /** Whether the file holds all that there is, where it does not say. */
  readonly isWhole: boolean;
}

/** The sources of files, in order of rank: those that are declared or named by rows, then the files themselves. */
export class TidySources {
  private readonly declared = new Map<string, { source: Source; file: string }>();
  private readonly files = new Map<string, Source>();

  constructor(private readonly language: Language) {}

  /**
   * Takes those of a file.
   * @param used Ids that its rows name.
   * @throws SourceRefusal where an earlier file describes one of them differently.
   */
  add(
    file: string,
    declared: readonly Source[],
    used: ReadonlySet<string>,
    { source: own, isListed }: TidyOrigin
  ): void {
    for (const source of declared) {
      const before = this.declared.get(source.id);
      if (before && JSON.stringify(before.source) !== JSON.stringify(source)) {
        const sentence = tidySentences[this.language].sourceDiffers(before.file, file, source.id);
        throw new SourceRefusal(sentence);
      }
      if (!before) this.declared.set(source.id, { source, file });
    }
    for (const id of used)
      if (!this.declared.has(id) && id !== own.id) {
        const source = { id, publisher: id, title: id, date: "", address: "" };
        this.declared.set(id, { source, file });
      }
    const known = this.declared.get(own.id);
    if (!known) {
      if (isListed || used.has(own.id)) this.files.set(own.id, own);
    } else if (isListed) {
      // A dataset that was read from this address and is published there again: the address is as it is now.
      const { address, version } = own;
      this.declared.set(own.id, { source: { ...known.source, address, version }, file });
    }
  }

  get all(): Source[] {
    const own = [...this.files.values()].filter(({ id }) => !this.declared.has(id));
    return [...[...this.declared.values()].map(({ source }) => source), ...own];
  }
}
