import { printed, printInLibreOffice, unlessMissing } from "../print-in-libreoffice";
import { reviewFolder } from "./review-folder";

const reviews = reviewFolder();
afterAll(reviews.remove);

printed(
  `${unlessMissing}a review for somebody without the add-in is printed by LibreOffice with the same figures, tables and charts`,
  () => {
    const text = printInLibreOffice(reviews.made("values.xlsx", "--as-values"));
    expect(text).not.toContain("#NAME?");
    expect(text).toMatch(/Total +38,900 +\+30\.7% +#N\/A +408,800 +-2\.8%/);
    expect(text).toMatch(/Ingot +22,218 +\+61\.2% +-1\.4% +229,750 +-5\.1% +21,239 +20,886/);
    expect(text).toMatch(/Netherlands +6,607 +29\.7%/);
    expect(text).toContain("SMM prints a year-to-date average of 20,800 t for ingot");
    // Of the charts: titles, units and the ends of an axis.
    for (const part of ["Exports by product, t", "45,000", "percentage points", "3-month average"])
      expect(text).toContain(part);
    // Of the checks: a verdict.
    expect(text).toMatch(/Ingot, World, 2025-11, year-to-date average.* differs/);
  }
);
