import { customsFile } from "../customs/customs-file";
import { decodeText, peekText } from "../files/decode-text";
import { shownName } from "../files/shown-name";
import { isZip } from "../files/unzip-files";
import { readAddress } from "../http";
import { httpSentences } from "../http-sentences";
import { statusRefusal } from "../status-refusal";
import {
  type NamedBytes,
  type NetworkSource,
  type ReadContext,
  type Reading,
  SourceRefusal,
} from "../source";
import { readTidy, tidyFile } from "../tidy/tidy-file";
import { isJson } from "../tidy/tidy-json";
import type { TidyOrigin } from "../tidy/tidy-sources";
import { withoutSecrets } from "../tidy/without-secrets";
import { addressSentences } from "./address-sentences";
import { isSameVersion, versionOf } from "./address-version";
import { bytesOf, isBlank, isWebPage } from "./answered-bytes";
import { askIfChanged } from "./ask-if-changed";

/** What is asked of an address. */
export interface AddressRequest {
  readonly url: string;
  /** The state of it that was read before, as `Source.version` keeps it: an entity tag, or when it was changed. */
  readonly version?: string;
}

/**
 * A file at an https address: a team publishes its dataset once, in our own format (tidy-format.ts), and everybody
 * points at it; a file of China customs may lie there too. Its family is `address` (that of a customs file is
 * `customs-file`). The address is a source of its own, with the version that was read; sources that the file declares
 * stand before it. Keys and signatures in an address are sent, and kept nowhere.
 */
export const address: NetworkSource<AddressRequest> = {
  id: "address",
  read: async ({ url }, context) => (await ask({ url }, context)) as Reading,
};

/**
 * Asks an address whether its file is still of the version that was read, and reads it where it is not: "unchanged"
 * where it is. Without a version it is always read.
 * @param stallMs Silence after which the server is given up; 30 seconds where nothing is said.
 * @throws SourceRefusal where the figures cannot be had; nothing else is ever thrown, whatever the server answers.
 */
export function readAddressRelease(
  request: AddressRequest,
  context: ReadContext,
  stallMs?: number
): Promise<Reading | "unchanged"> {
  return ask(request, context, stallMs);
}

async function ask(
  { url, version }: AddressRequest,
  context: ReadContext,
  stallMs?: number
): Promise<Reading | "unchanged"> {
  const { language } = context;
  const answer = await askIfChanged(url, version, context, stallMs);
  if (answer.status === 304 && version !== undefined) {
    answer.leave();
    return "unchanged";
  }
  const refusal = statusRefusal(answer, language);
  if (refusal) {
    answer.leave();
    throw refusal;
  }
  const found = versionOf(answer);
  if (isSameVersion(version, found)) {
    answer.leave();
    return "unchanged";
  }
  const { host, pathname } = new URL(answer.url);
  const bytes = await bytesOf(answer, host, context);
  const place = shownName(host + (pathname === "/" ? "" : pathname));
  if (isBlank(bytes)) throw new SourceRefusal(addressSentences[language].empty(host));
  if (isWebPage(answer, bytes)) throw new SourceRefusal(httpSentences[language].webPage(host));
  return readFile({ name: place, bytes }, url, found, context);
}

async function readFile(
  file: NamedBytes,
  url: string,
  version: string | undefined,
  context: ReadContext
): Promise<Reading> {
  const { language } = context;
  const shown = withoutSecrets(readAddress(url, language).href);
  if (tidyFile.recognises(file) || isJson(peekText(file.bytes))) {
    const origin: TidyOrigin = {
      source: {
        id: `address ${shown.replace(/^https?:\/\//, "")}`,
        publisher: new URL(shown).host,
        title: file.name,
        date: "",
        address: shown,
        family: "address",
        ...(version !== undefined && { version }),
      },
      isListed: true,
      isWhole: true,
    };
    return readTidy([file], () => origin, context);
  }
  if (customsFile.recognises(file) || isZip(file.bytes)) {
    const reading = await customsFile.read([file], context);
    return {
      ...reading,
      sources: reading.sources.map((source) => ({ ...source, address: shown, version })),
    };
  }
  // An old workbook, or bytes that are no text, are told from a table of another kind.
  decodeText(file, language);
  throw new SourceRefusal(addressSentences[language].notFigures(file.name));
}
