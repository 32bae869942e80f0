import type { Dataset } from "../../dataset/dataset";

/**
 * Our own format: a team publishes its dataset once, and everybody points at one address. It holds a whole dataset
 * without loss, and a table of four columns that was typed or written by pandas is a file of it too.
 *
 * **The least of it** is a CSV in UTF-8 (commas, tabs or semicolons; decimal points, never commas):
 *
 *     month,product,partner,tonnes,usd
 *     2025-11,Ingot,,22218.345,53600000
 *     2025-11,Ingot,NLD,6606.9,15900000
 *
 * | column | means |
 * |---|---|
 * | `month` | `2025-11`; also `202511`, `Nov 2025`, `2025年11月`, any day of it (`2025-11-01`). The last month of the span |
 * | `months` | length of the span in months; 1 where it is empty or there is no such column. 11 beside 2025-11: January to November |
 * | `product` | any name that the catalogue knows: `Ingot`, `镁锭`, `81041100`. Rows of other products are left out, counted and listed |
 * | `partner` | any name or code that it knows: `Netherlands`, `NLD`, `荷兰`, `EU27`. **Empty is World.** A partner that is not known is left out and listed, never counted in World |
 * | `tonnes` or `kg` | net weight. Three decimals of a tonne are exact kg |
 * | `usd` or `cny` | fob value; or `value`, with `# currency: USD` above. Never two currencies in one file |
 *
 * An empty cell, `NaN`, `n/a` and `-` are not known; 0 is zero. Amounts without `low` and `high` are exact, and are taken
 * to whole kg and whole currency units. Columns of other names are left out and listed; header names in Chinese are
 * understood (月份, 产品, 目的地, 吨, 美元). Rows that begin with `#` are remarks.
 *
 * **The rest of it** are further columns, each of which may be missing or empty:
 *
 * | column | means |
 * |---|---|
 * | `usd_per_t`, `cny_per_t` | a printed unit value |
 * | `low`, `high` | what the publisher's rounding allows, in the unit of the row's one amount; the amount is then taken as it stands |
 * | `rounding` | `rounded` (where nothing is said) or `truncated` |
 * | `basis` | `reported` (where nothing is said) or `derived` |
 * | `source` | ids of sources with `; ` between them. Nothing: the one source that is declared, else the file itself |
 * | `note` | how a derived amount was made |
 * | `claim` | makes the row a printed claim: `mom`, `yoy`, `ytdYoy`, `share`, `average`, `rolling3Average`, `ytdAverage`, `totalLessIngot` |
 * | `printed` | its figure: a fraction for rates and shares (0.6121); tonnes, or currency, for the others |
 * | `measure` | what the claim is about: `quantity` (where nothing is said), `value`, `unitValue` |
 *
 * and lines of metadata above the header, in any order, each of which may be missing:
 *
 *     # format: mg-exports 1
 *     # title: Exports of magnesium, our own book
 *     # flow: exports                  (or imports)
 *     # reporter: CHN                  (ISO 3166-1 alpha-3)
 *     # currency: USD                  (or CNY)
 *     # world: sum                     World is the sum of the partners in the file, wherever it has no row of its own
 *     # whole: yes                     what is not in the file has been withdrawn; without the line: yes at an address,
 *                                      no for a file that was chosen
 *     # rows: 336                      rows below the header; a file with fewer is cut, and refused
 *     # source: smm-2025-11            begins a source; sources stand in order of rank, best first
 *     # source.publisher: SMM          and so source.title, .date, .address, .note, .licence, .family, .version
 *     # source.covers: Ingot 2024, 2025-01:2025-11; Alloy 2024      there, no row means no trade
 *
 * **Text that could be taken for something else.** A cell that would begin with `=`, `+`, `-` or `@` has an apostrophe
 * before it, so that no spreadsheet takes it for a formula; the reader takes it off again. A text with line breaks, tabs,
 * blanks at an end, a leading quotation mark or something like a formula after a semicolon is a JSON string:
 * `"two\nlines"`. Lists of ids that a semicolon cannot separate are JSON arrays of strings. All else is as it reads.
 *
 * **JSON** carries the same under the same names: `{"format": "mg-exports 1", "title": …, "flow": …, "reporter": …,
 * "currency": …, "world": …, "whole": …, "sources": [{"id": …, "publisher": …, "covers": "Ingot 2024"}],
 * "observations": [{"month": "2025-11", "product": "Ingot", "tonnes": 22218.345}], "claims": [{"claim": "mom", …}]}`.
 * A bare array of such observations is enough. A number of which JSON would lose a digit is written as a string.
 *
 * Addresses lose what is a secret in them (`withoutSecrets`); nothing else is left out.
 */
export const TIDY_FORMAT = "mg-exports";

/** The version that is written, and the latest one that is read. */
export const TIDY_VERSION = 1;

/** What the format carries of a dataset: all but the log of revisions, which belongs to a workbook. */
export type TidyContents = Pick<Dataset, "title" | "trade" | "sources" | "observations" | "claims">;

/** Names of columns as they are written. */
export type TidyColumn =
  | "month"
  | "months"
  | "product"
  | "partner"
  | "tonnes"
  | "kg"
  | "value"
  | "usd"
  | "cny"
  | "usd_per_t"
  | "cny_per_t"
  | "low"
  | "high"
  | "rounding"
  | "basis"
  | "source"
  | "note"
  | "claim"
  | "measure"
  | "printed";
