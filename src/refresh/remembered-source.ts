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

/** A request without its key, password or signature: they are for the asking alone. */
export function withoutSecret(request: SourceRequest): SourceRequest {
  switch (request.kind) {
    case "comtrade":
      return { kind: "comtrade", ask: { ...request.ask, key: undefined } };
    case "warehouse":
      return { kind: "warehouse", ask: { ...request.ask, password: undefined } };
    case "address":
      return { kind: "address", url: withoutSecrets(request.url) };
    default:
      return request;
  }
}

/** What of a request may be kept. */
function mayBeKept(request: SourceRequest): RememberedSource {
  if (request.kind !== "files") return withoutSecret(request) as RememberedSource;
  return { kind: "files", names: request.files.map(({ name }) => name), flow: request.flow };
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
      ((kind === "comtrade" || kind === "warehouse") &&
        "ask" in read &&
        typeof read.ask === "object" &&
        read.ask !== null) ||
      (kind === "address" && "url" in read && typeof read.url === "string");
    return isKnown ? (read as RememberedSource) : undefined;
  } catch {
    return undefined;
  }
}
