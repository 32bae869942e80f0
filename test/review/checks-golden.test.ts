import { checksOf, wordsOf } from "../../src/review";
import { bundled } from "../../src/sources/bundled";
import { expectGolden } from "../golden";

/** Every check of the bundled figures as an analyst reads it. A new line, or another verdict, is to be looked at. */
test.each(["en", "zh"] as const)("the checks of the bundled figures, in %s", (language) => {
  const dataset = bundled();
  const checks = checksOf(dataset).map((check) => {
    const { claim, verdict, why } = wordsOf(check, dataset, language);
    return `${verdict} | ${claim}\n    ${why}`;
  });
  const name = language === "en" ? "checks-bundled.txt" : "checks-bundled-zh.txt";
  expectGolden(`review/golden/${name}`, `${checks.join("\n")}\n`);
});
