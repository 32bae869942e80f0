import { withoutSecrets } from "../sources/tidy/without-secrets";
import type { SourceRequest } from "./source-request";

/** The setting in which the workbook keeps what was loaded last, so that a refresh can repeat it. */
export const SOURCE_SETTING = "MG.Source";

/**
 * A request as the workbook may keep it: without files, whose bytes are not ours to keep, and without secrets. Whoever
 * opens the workbook can read it.
 */
export type RememberedSource =
  | Exclude<SourceRequest, { kind: "files" }>
  | {
      readonly kind: "files";
      readonly names: readonly string[];
      readonly flow: "exports" | "imports";
    };

/** What of a request may be kept. */
export function mayBeKept(request: SourceRequest): RememberedSource {
  switch (request.kind) {
    case "files":
      return { kind: "files", names: request.files.map(({ name }) => name), flow: request.flow };
    case "comtrade": {
      const { key, ...ask } = request.ask;
      void key;
      return { kind: "comtrade", ask };
    }
    case "warehouse": {
      const { password, ...ask } = request.ask;
      void password;
      return { kind: "warehouse", ask };
    }
    case "address":
      return { kind: "address", url: withoutSecrets(request.url) };
    default:
      return request;
  }
}

/** The request as text. */
export function writeSource(request: SourceRequest): string {
  return JSON.stringify(mayBeKept(request));
}

/** The request that a workbook keeps; undefined where there is none that can be read. It is checked again when asked. */
export function readSource(text: string | undefined): RememberedSource | undefined {
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null || !("kind" in read)) return undefined;
    const { kind } = read;
    const isKnown =
      kind === "published" ||
      (kind === "files" && "names" in read && Array.isArray(read.names)) ||
      (kind === "range" && "place" in read && "mapping" in read) ||
      ((kind === "comtrade" || kind === "warehouse") && "ask" in read) ||
      (kind === "address" && "url" in read && typeof read.url === "string");
    return isKnown ? (read as RememberedSource) : undefined;
  } catch {
    return undefined;
  }
}
