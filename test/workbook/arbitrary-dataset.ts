import fc from "fast-check";
import { bandOf, type Rounding } from "../../src/dataset/band";
import { WORLD } from "../../src/dataset/catalogue";
import { Dataset } from "../../src/dataset/dataset";
import { monthOf } from "../../src/dataset/month";
import type { Claim, ClaimKind, Measure, Observation } from "../../src/dataset/observation";
import { spanOf } from "../../src/dataset/span";
import { catalogue } from "./november";

/** Words as they stand in titles and notes, those that a sheet would misread above all. */
const words = fc.oneof(
  fc.constantFrom("=1+1", "+5", "-", "@home", "'quoted", "2025-12-22", "TRUE", "Nov 2025", "#N/A"),
  fc.constantFrom("镁锭", "a; b", "1e5", '"', "\\", "line\nbreak", "0012"),
  fc.string({ unit: "binary", maxLength: 20 }).map((s) => s.replace(/\0/g, "").trim())
);

const months = fc.integer({ min: monthOf(2010, 1), max: monthOf(2030, 12) });
const spans = fc
  .tuple(months, fc.integer({ min: 1, max: 12 }))
  .map(([last, length]) => spanOf(last - length + 1, last));
const ids = ["smm-2025-11", "customs", "un comtrade"];
const abouts = fc.record({
  product: fc.constantFrom(...catalogue.products.map((p) => p.id)),
  partner: fc.constantFrom(WORLD, "Europe", "NLD", "CAN", "CIV", "XCA"),
  span: spans,
  sources: fc.subarray(ids),
});

const roundings = fc.constantFrom<Rounding>("rounded", "truncated");
/** Whole amounts; bands to the half unit, around the amount or not. */
const amounts = fc
  .tuple(fc.integer({ min: 0, max: 1e10 }), fc.nat(1e6), fc.nat(1e6), roundings, fc.boolean())
  .map(([amount, below, above, rounding, isPlain]) => ({
    amount,
    rounding,
    band: isPlain
      ? bandOf(amount, below, rounding)
      : { low: amount - below / 2, high: amount + above / 2 },
  }));

const observations: fc.Arbitrary<Observation> = fc
  .tuple(
    abouts,
    fc.constantFrom<Measure>("quantity", "value", "unitValue"),
    amounts,
    fc.constantFrom("reported" as const, "derived" as const),
    words
  )
  .map(([about, measure, amount, basis, note]) => ({
    ...about,
    ...amount,
    measure,
    basis,
    ...(note === "" ? {} : { note }),
  }));

const claims: fc.Arbitrary<Claim> = fc
  .tuple(
    abouts,
    fc.constantFrom<ClaimKind>("mom", "share", "average", "ytdAverage", "totalLessIngot"),
    fc.constantFrom<Measure>("quantity", "value"),
    amounts
  )
  .map(([about, kind, measure, { amount, band, rounding }]) => ({
    ...about,
    kind,
    measure,
    rounding,
    printed: amount,
    band,
  }));

/** Datasets of any content, as far as a source may give it. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    title: words,
    sources: fc.subarray(ids).chain((known) =>
      fc.tuple(
        ...known.map((id) =>
          fc.record({
            id: fc.constant(id),
            publisher: words,
            title: words,
            date: fc.constantFrom("2025-12-22", "2025-12", "2025"),
            address: words,
          })
        )
      )
    ),
    observations: fc.array(observations, { maxLength: 30 }),
    claims: fc.array(claims, { maxLength: 10 }),
  })
  .map((contents) => new Dataset({ ...contents, catalogue }));
