import type { Catalogue, Language } from "../../dataset/catalogue";
import { type Month, monthNumberOf, monthOf, yearOf } from "../../dataset/month";
import { CHINA } from "../../dataset/trade";
import type { ComtradeCodes } from "./comtrade-codes";
import { comtradeServerSentences } from "./comtrade-server-sentences";
import { readAddress } from "../http";
import { shown } from "./shown";
import { type Flow, SourceRefusal } from "../source";

/** UN Comtrade's own server. Whether it answers pages of other origins is not known: a proxy may stand in for it. */
export const COMTRADE_BASE = "https://comtradeapi.un.org";

/** What is asked of UN Comtrade. All but the key may be remembered. */
export interface ComtradeRequest {
  /** Where `/public/v1/preview/…` and `/data/v1/get/…` are found: UN Comtrade's server where nothing is said, or a proxy. */
  readonly base?: string;
  /**
   * A subscription key, sent in a header and nowhere else. Without one the public preview is asked: one month a call,
   * a call a second, 500 rows. With one: twelve months a call, 100,000 rows, 500 calls a day.
   */
  readonly key?: string;
  /** Who reports: id of the catalogue; China where nothing is said. */
  readonly reporter?: string;
  readonly flow: Flow;
  /** Both included. */
  readonly first: Month;
  readonly last: Month;
}

/** A request that has been checked. */
export interface ComtradeQuestion {
  /** Without a slash at the end. */
  readonly base: string;
  readonly host: string;
  readonly key: string | undefined;
  readonly reporter: string;
  /** UN Comtrade's code of the reporter. */
  readonly reporterCode: string;
  readonly flow: Flow;
  readonly months: readonly Month[];
}

/**
 * What one call may ask and be answered. All codes are asked in one call: a month of China's is some 300 rows, so the
 * preview suffices, and where it does not its answer is asked again in halves.
 */
export const LIMITS = {
  preview: { path: "/public/v1/preview/C/M/HS", months: 1, rows: 500 },
  keyed: { path: "/data/v1/get/C/M/HS", months: 12, rows: 100_000 },
} as const;

/** Twenty years: at a call a second, four minutes. */
const MOST_MONTHS = 240;
const [EARLIEST, LATEST] = [monthOf(1962, 1), monthOf(2100, 12)];
/** How many characters a key may have: neither a word typed by mistake nor a page. */
const KEY_LENGTH = { shortest: 16, longest: 200 };
const KEY = new RegExp(`^[\\x21-\\x7e]{${KEY_LENGTH.shortest},${KEY_LENGTH.longest}}$`);

/**
 * Checks a request before anything is sent. Whether a month lies in the future is not looked at: UN Comtrade has
 * nothing for it, and that is said as of any month that is not published yet.
 * @throws SourceRefusal where its address, key, reporter, flow or months cannot be; its sentence never has the key in it.
 */
export function checkRequest(
  request: ComtradeRequest,
  codes: ComtradeCodes,
  catalogue: Catalogue,
  language: Language
): ComtradeQuestion {
  const say = comtradeServerSentences[language];
  const { flow, first, last, reporter = CHINA } = request;
  const base = (request.base ?? "").trim() || COMTRADE_BASE;
  const key = (request.key ?? "").trim();
  // Characters that no header may have, or no key has, would be refused further on by sentences that know no better.
  if (key !== "" && !KEY.test(key))
    throw new SourceRefusal(say.badKey(KEY_LENGTH.shortest, KEY_LENGTH.longest));
  if (key !== "" && base.toLowerCase().includes(key.toLowerCase()))
    throw new SourceRefusal(say.keyInAddress());
  // Before the address is read: it may hold a secret, and refusals say it again.
  if (/[?#]/.test(base)) throw new SourceRefusal(say.queryInAddress());
  const address = readAddress(base, language);
  if (flow !== "exports" && flow !== "imports") throw new SourceRefusal(say.badFlow());
  const whole = Number.isInteger(first) && Number.isInteger(last);
  if (!whole || first < EARLIEST || last > LATEST || last < first || last - first >= MOST_MONTHS)
    throw new SourceRefusal(say.badMonths(yearOf(EARLIEST), yearOf(LATEST), MOST_MONTHS));
  const reporterCode = catalogue.isGroup(reporter) ? undefined : codes.codeOf(reporter);
  if (reporterCode === undefined) throw new SourceRefusal(say.noReporter(shown(reporter)));
  return {
    base: address.href.replace(/\/+$/, ""),
    host: address.host,
    key: key === "" ? undefined : key,
    reporter,
    reporterCode,
    flow,
    months: Array.from({ length: last - first + 1 }, (_, i) => first + i),
  };
}

/**
 * The address of one call. Always all means of transport, all customs procedures and no second partner: without these
 * three a partner's figure is given several times over, whole and in parts. Partners are not named: then all are given,
 * and World.
 */
export function urlOf(
  { base, key, reporterCode, flow }: ComtradeQuestion,
  months: readonly Month[],
  goods: readonly string[]
): string {
  const { path, rows } = key === undefined ? LIMITS.preview : LIMITS.keyed;
  const query = [
    `reporterCode=${reporterCode}`,
    `period=${months.map(periodOf).join(",")}`,
    `cmdCode=${goods.join(",")}`,
    `flowCode=${flow === "exports" ? "X" : "M"}`,
    "partner2Code=0",
    "motCode=0",
    "customsCode=C00",
    `maxRecords=${rows}`,
    "includeDesc=true",
  ];
  return `${base}${path}?${query.join("&")}`;
}

/** A month as UN Comtrade writes it: 202412. */
function periodOf(month: Month): string {
  return `${yearOf(month)}${String(monthNumberOf(month)).padStart(2, "0")}`;
}
