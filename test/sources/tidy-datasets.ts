import fc from "fast-check";
import { monthOf } from "../../src/dataset/month";
import type { Claim, ClaimKind, Observation, Source } from "../../src/dataset/observation";
import { FAMILIES } from "../../src/dataset/coverage";
import type { Trade } from "../../src/dataset/trade";
import { spanOf } from "../../src/dataset/span";
import { catalogue } from "../../src/sources/catalogue";
import type { TidyContents } from "../../src/sources/tidy/tidy-format";
import { withoutSecrets } from "../../src/sources/tidy/without-secrets";

const PRODUCTS = catalogue.products.map((p) => p.id);
const PARTNERS = [...catalogue.partners, ...catalogue.groups].map((p) => p.id);
const CLAIMS: ClaimKind[] = [
  "mom",
  "yoy",
  "ytdYoy",
  "share",
  "average",
  "rolling3Average",
  "ytdAverage",
  "totalLessIngot",
];

/** Texts that programs trip over, besides any text there is. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      "'",
      "=",
      "+",
      "-",
      "@",
      '"',
      ";",
      ",",
      "\t",
      "\n",
      "\r",
      " ",
      "#",
      "[",
      "\\",
      "a",
      "镁",
      "\uFEFF",
      "\ud800",
      "＝"
    ),
    maxLength: 8,
  }),
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "'=1",
    "''=1",
    '"quoted"',
    '"',
    " blank ",
    "a;=1",
    "# title: no",
    '["a"]',
    "1e5",
    "NaN",
    "a\u0000b"
  )
);
const span = fc
  .tuple(
    fc.integer({ min: monthOf(1980, 1), max: monthOf(2100, 12) }),
    fc.oneof(fc.constant(1), fc.nat(36))
  )
  .map(([last, months]) => spanOf(Math.max(last - months + 1, monthOf(1980, 1)), last))
  .map(({ first, last }) => spanOf(Math.min(first, last), last));
/** Whole kg mostly, else anything down to a hair. */
const amount = fc
  .oneof(
    fc.nat(900_000_000),
    fc.double({ min: 0, max: 9e8, noNaN: true }),
    fc.double({ min: 0, max: 1e-6, noNaN: true })
  )
  .map(plainZero);
const part = fc.double({ min: 0, max: 1e6, noNaN: true });

function plainZero(n: number): number {
  return n === 0 ? 0 : n;
}

const sources: fc.Arbitrary<Source[]> = fc.uniqueArray(
  fc.record(
    {
      id: text.filter((id) => id !== ""),
      publisher: text,
      title: text,
      date: text,
      address: text.filter((address) => withoutSecrets(address) === address),
      note: text,
      licence: text,
      version: text,
      family: fc.constantFrom(...FAMILIES),
      covers: fc.uniqueArray(fc.constantFrom(...PRODUCTS), { maxLength: 3 }).chain((products) =>
        fc
          .tuple(
            ...products.map((product) =>
              fc.array(
                span.map((s) => ({ product, span: s })),
                { minLength: 1, maxLength: 3 }
              )
            )
          )
          .map((all) => all.flat())
      ),
    },
    { requiredKeys: ["id", "publisher", "title", "date", "address"] }
  ),
  { minLength: 1, maxLength: 5, selector: ({ id }) => id }
);

const trade: fc.Arbitrary<Trade> = fc.record({
  flow: fc.constantFrom("exports", "imports"),
  reporter: fc.constantFrom("CHN", "USA", "ZZZ"),
  currency: fc.constantFrom("USD", "CNY", undefined),
});

const about = (ids: readonly string[]) => ({
  product: fc.constantFrom(...PRODUCTS),
  partner: fc.oneof(fc.constant("World"), fc.constantFrom(...PARTNERS)),
  span,
  rounding: fc.constantFrom("rounded" as const, "truncated" as const),
  sources: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
});

function observations(ids: readonly string[], currency: unknown): fc.Arbitrary<Observation[]> {
  const one = fc
    .record(
      {
        ...about(ids),
        measure: currency
          ? fc.constantFrom("quantity" as const, "value" as const, "unitValue" as const)
          : fc.constant("quantity" as const),
        amount,
        basis: fc.constantFrom("reported" as const, "derived" as const),
        note: text.filter((note) => note !== ""),
        ends: fc.option(fc.tuple(part, part)),
      },
      {
        requiredKeys: [
          "product",
          "partner",
          "span",
          "rounding",
          "sources",
          "measure",
          "amount",
          "basis",
          "ends",
        ],
      }
    )
    .map(({ ends, ...o }) => ({
      ...o,
      band: ends
        ? { low: plainZero(o.amount - ends[0]), high: plainZero(o.amount + ends[1]) }
        : { low: o.amount, high: o.amount },
    }));
  return fc.uniqueArray(one, {
    maxLength: 30,
    selector: (o) => JSON.stringify([o.product, o.partner, o.measure, o.span, o.sources, o.basis]),
  });
}

function claims(ids: readonly string[]): fc.Arbitrary<Claim[]> {
  const printed = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map(plainZero);
  const one = fc
    .record({
      ...about(ids),
      measure: fc.constantFrom("quantity" as const, "value" as const, "unitValue" as const),
      kind: fc.constantFrom(...CLAIMS),
      printed,
      ends: fc.option(fc.tuple(part, part)),
    })
    .map(({ ends, ...c }) => ({
      ...c,
      band: ends
        ? { low: plainZero(c.printed - ends[0]), high: plainZero(c.printed + ends[1]) }
        : { low: c.printed, high: c.printed },
    }));
  return fc.array(one, { maxLength: 8 });
}

/** Any dataset of the add-in's catalogue: every field, every kind of text, amounts down to the last bit. */
export const datasets: fc.Arbitrary<TidyContents> = fc
  .tuple(text, trade, sources)
  .chain(([title, of, all]) => {
    const ids = all.map(({ id }) => id);
    return fc
      .tuple(observations(ids, of.currency), claims(ids))
      .filter(([printed, said]) => printed.length + said.length > 0)
      .map(([printed, said]) => ({
        title,
        trade: of,
        sources: all,
        observations: printed,
        claims: said,
      }));
  });
