import type { ReviewOptions } from "./review-options";

/** The setting under which the workbook keeps how its review was built last. It holds nothing but that. */
export const REVIEW_SETTING = "MG.Review";

/** The options as the workbook keeps them. */
export function writeOptions(options: ReviewOptions): string {
  return JSON.stringify(options);
}

/** The options of the last build, or undefined where there are none that can be read. */
export function readOptions(text: string | undefined): ReviewOptions | undefined {
  if (text === undefined) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    return isOptions(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isOptions(read: unknown): read is ReviewOptions {
  if (typeof read !== "object" || read === null) return false;
  const { month, products, destinations, language, unit, values, paper } = read as Record<
    keyof ReviewOptions,
    unknown
  >;
  return (
    Number.isInteger(month) &&
    Array.isArray(products) &&
    products.every((p) => typeof p === "string") &&
    Number.isInteger(destinations) &&
    (language === "en" || language === "zh") &&
    (unit === "t" || unit === "kt") &&
    typeof values === "boolean" &&
    (paper === "A4" || paper === "Letter")
  );
}
