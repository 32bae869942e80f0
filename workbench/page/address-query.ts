import { conditionsNamed, type HostConditions } from "../conditions";
import { setsUnder } from "../declared-sets";
import type { BookOptions } from "../model/workbook";
import type { RequirementSets } from "../protocol/requirement-sets";
import { themeNamed, type ThemeName } from "./theme";

/** What the page's address asks for: `?host=strict,slow&theme=dark&pane=open`. */
export interface AddressQuery {
  conditions: HostConditions;
  /** The names of the conditions, to be shown; null for a healthy host. */
  conditionName: string | null;
  transport: "external" | "web";
  locale: string;
  theme: ThemeName;
  paneOpen: boolean;
  requirements: RequirementSets;
  /** In what the workbook is of a rarer kind: `?dates=1904`, `?functions=async`. */
  variant: BookOptions;
  /** The kept workbook to open again. */
  book: string | null;
}

/** Reads the part of an address behind the question mark; an unknown value is an error in a sentence. */
export function readAddressQuery(search: string): AddressQuery {
  const query = new URLSearchParams(search);
  const conditionName = query.get("host");
  const transport = query.get("transport") ?? "external";
  const conditions = conditionsNamed(conditionName ?? "");
  if (transport !== "external" && transport !== "web") {
    throw new Error(`There is no transport "${transport}": choose external or web.`);
  }
  return {
    conditions,
    conditionName,
    transport,
    locale: query.get("locale") ?? "en-US",
    theme: themeNamed(query.get("theme") ?? "light"),
    paneOpen: query.get("pane") === "open",
    requirements: { ...setsUnder(conditions), ...readSets(query.get("sets") ?? "") },
    variant: {
      ...(query.get("dates") === "1904" && { date1904: true }),
      ...(query.get("functions") === "async" && { syncFunctions: false }),
    },
    book: query.get("book"),
  };
}

/** "ExcelApi:1.12,RibbonApi:" declares an older ExcelApi, and no RibbonApi at all. */
function readSets(text: string): RequirementSets {
  const sets = text.split(",").filter(Boolean);
  return Object.fromEntries(
    sets.map((set) => {
      const [name, version = ""] = set.split(":");
      return [name, version === "" ? "0.0" : version];
    })
  );
}

/** Writes one choice into the address, so that a reload keeps it. */
export function keepInAddress(name: string, value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, "", address);
}
