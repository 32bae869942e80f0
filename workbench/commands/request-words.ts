/** The words of a command line, those meant for the add-in apart. */
export interface RequestWords {
  own: string[];
  request: Record<string, string>;
}

/**
 * Takes the options that are none of ours out of a command line: `--month 2025-11` or `--month=2025-11` becomes
 * `{ month: "2025-11" }`, an option without a value is "yes". Of ours, `flags` stand alone and are written with dashes.
 */
export function requestWords(
  args: readonly string[],
  flags: readonly string[],
  ownOptions: readonly string[]
): RequestWords {
  const own: string[] = [];
  const request: Record<string, string> = {};
  for (let i = 0; i < args.length; i++) {
    const [, name, value] = /^--([^=]+)(?:=([^]*))?$/.exec(args[i]) ?? [];
    const takesNext = value === undefined && i + 1 < args.length && !args[i + 1].startsWith("--");
    if (name === undefined || flags.includes(args[i])) own.push(args[i]);
    else if (ownOptions.includes(name)) own.push(...args.slice(i, takesNext ? ++i + 1 : i + 1));
    else request[name] = value ?? (takesNext ? args[++i] : "yes");
  }
  return { own, request };
}
