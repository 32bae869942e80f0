import type { Language } from "../../dataset/catalogue";
import type { Dataset } from "../../dataset/dataset";
import { formatMonth, parseMonth } from "../../dataset/month";
import { WorkbookRefusal } from "../host-errors";
import { monthsToChoose } from "./choice-of-months";
import { MOST_DESTINATIONS, type ReviewOptions } from "./review-options";

/**
 * The setting in which whoever calls the command without the pane says what is wanted: a JSON object with any of month
 * ("2025-11"), products ("Ingot, Powder"), destinations, language, unit, values and paper, each a text.
 */
export const REQUEST_SETTING = "MG.ReviewRequest";

/**
 * Options as requested, over those that would be taken otherwise.
 * @throws WorkbookRefusal with a sentence where one of them cannot be read.
 */
export function requestedOptions(
  request: string,
  usual: ReviewOptions,
  dataset: Dataset
): ReviewOptions {
  const asked = textsOf(request);
  const options: Writable = { ...usual };
  if (asked.month !== undefined) options.month = readMonth(asked.month, dataset);
  if (asked.products !== undefined) options.products = readProducts(asked.products, dataset);
  if (asked.destinations !== undefined) options.destinations = readCount(asked.destinations);
  if (asked.language !== undefined) options.language = one(asked.language, LANGUAGES);
  if (asked.unit !== undefined) options.unit = one(asked.unit, ["t", "kt"]);
  if (asked.values !== undefined) options.values = one(asked.values, ["yes", "no"]) === "yes";
  if (asked.paper !== undefined) options.paper = one(asked.paper, ["A4", "Letter"]);
  return options;
}

type Writable = { -readonly [K in keyof ReviewOptions]: ReviewOptions[K] };
const LANGUAGES: readonly Language[] = ["en", "zh"];

function textsOf(request: string): Partial<Record<keyof Writable, string>> {
  try {
    const read: unknown = JSON.parse(request);
    if (typeof read !== "object" || read === null) throw new TypeError();
    return Object.fromEntries(Object.entries(read).map(([key, value]) => [key, String(value)]));
  } catch {
    throw new WorkbookRefusal(`Cannot read the request for a review: ${request.slice(0, 80)}`);
  }
}

function readMonth(text: string, dataset: Dataset) {
  const month = parseMonth(text);
  const known = monthsToChoose(dataset);
  if (month !== undefined && known.includes(month)) return month;
  const [last, first] = [known[0], known.at(-1)];
  const covered =
    last === undefined || first === undefined
      ? "no month"
      : `months from ${formatMonth(first)} to ${formatMonth(last)}`;
  throw new WorkbookRefusal(
    month === undefined
      ? `Cannot read the month "${text}". Write it as 2025-11.`
      : `The data have no figure for ${text}. They know ${covered}.`
  );
}

function readProducts(text: string, { catalogue }: Dataset): string[] {
  return text
    .split(/[,;，；]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => {
      const id = catalogue.productNamed(name);
      if (id) return id;
      const names = catalogue.products.map((p) => p.en).join(", ");
      throw new WorkbookRefusal(`Unknown product "${name}". Products are ${names}.`);
    });
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_DESTINATIONS) return count;
  throw new WorkbookRefusal(
    `Cannot read "${text}" as a number of destinations. Write 1 to ${MOST_DESTINATIONS}.`
  );
}

function one<T extends string>(text: string, known: readonly T[]): T {
  const found = known.find((k) => k.toLowerCase() === text.trim().toLowerCase());
  if (found) return found;
  throw new WorkbookRefusal(`Cannot read "${text}". Write one of ${known.join(", ")}.`);
}
