/** Endings of files that can be read, as a file dialogue takes them. */
export const FILE_ENDINGS = [".csv", ".txt", ".tsv", ".zip", ".xlsx", ".json"] as const;

/** Files parted by whether their names end as those of files that can be read; what they hold is looked at when they are. */
export function sortFiles(files: readonly File[]): {
  readonly right: readonly File[];
  readonly wrong: readonly File[];
} {
  const isRight = ({ name }: File) =>
    FILE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
  return { right: files.filter(isRight), wrong: files.filter((file) => !isRight(file)) };
}

/** Files with others added; of two of one name the later one stays. */
export function withFiles(known: readonly File[], added: readonly File[]): readonly File[] {
  const names = new Set(added.map(({ name }) => name));
  const latest = new Map(added.map((file) => [file.name, file]));
  return [...known.filter(({ name }) => !names.has(name)), ...latest.values()];
}
