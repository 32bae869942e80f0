import { cell, cells } from "./excel-errors";
import { open, partners, products, row } from "./known-months";
import { rollingMean, value } from "../../src/functions/amounts";
import { rank, top } from "../../src/functions/destinations";
import { period } from "../../src/functions/periods";
import { source, why } from "../../src/functions/provenance";
import { published } from "../../src/functions/published";
import { timeSeries } from "../../src/functions/time-series";
import { formatMonth } from "../../src/dataset/month";
import { catalogue } from "../../src/sources/catalogue";
import { m, observed, span } from "../dataset/observations";
import * as sources from "./several-sources";

/** How much an answer takes and tells: the last that is within a limit, and the first that is not. */

/** Months from one on, `step` apart: with a gap between each of them at 2. */
const months = (first: string, count: number, step = 1) =>
  Array.from({ length: count }, (_, i) => formatMonth(m(first) + i * step));
const ofEach = (list: readonly string[], tonnes = 5) =>
  Object.fromEntries(list.map((month) => [month, tonnes]));
const countries = catalogue.partners.slice(0, 20);
const namesOf = (count: number) => countries.slice(0, count).map(({ en }) => en);
/** The lines of MG.WHY and MG.SOURCE. */
const text = async (answer: Promise<unknown[][]>) => (await cell(answer)) as string;

describe("what a formula takes", () => {
  test("ROLLING(product, 120) is a mean, of one month too; 121 is refused with the limit", async () => {
    open(...products({ Ingot: ofEach(months("2015-11", 121)) }));
    expect(await cell(rollingMean(row("Ingot"), row(120)))).toBe(5);
    expect(await cell(rollingMean(row("Ingot"), row(1)))).toBe(5);
    expect(await cell(rollingMean(row("Ingot"), row(121)))).toBe(
      '#VALUE! Cannot read "121" as a number of months. Write a whole number from 1 to 120.'
    );
  });

  test("SERIES(…, rolling-120) and rolling-1 are read, rolling-121 and rolling-0 are not", async () => {
    open(...products({ Ingot: ofEach(months("2015-11", 121)) }));
    const rolled = (transform: string) => {
      const month = row("2025-11");
      return timeSeries(row("Ingot"), month, month, undefined, undefined, row(transform));
    };
    for (const transform of ["rolling-120", "rolling-1"])
      expect((await cells(rolled(transform)))[0][1]).toBe(5);
    for (const transform of ["rolling-121", "rolling-0"])
      expect(await cell(rolled(transform))).toMatch(/^#VALUE! Cannot read "rolling-/);
  });

  test("SERIES of 1,200 months is spilled, of 1,201 refused with the limit", async () => {
    open(...products({ Ingot: { "2025-11": 5 } }));
    const from = (first: string) => timeSeries(row("Ingot"), row(first), row("2025-11"));
    expect(await cells(from("1925-12"))).toHaveLength(1200);
    expect(await cell(from("1925-11"))).toBe(
      "#VALUE! That is a series of 1201 months; at most 1200 are spilled. Choose a later first month."
    );
  });

  test("SERIES(product) begins eleven months before the latest", async () => {
    open(...products({ Ingot: { "2025-11": 5 } }));
    const answer = await cells(timeSeries(row("Ingot")));
    expect([answer.length, answer[0][0]]).toEqual([12, 45_627]);
  });

  test("PERIOD(month, shift) moves by 1,200 months either way, and not by 1,201", async () => {
    open(...products({ Ingot: { "2025-11": 5 } }));
    const moved = (by: number) => cell(period(row("2025-11"), row(by)));
    expect(await moved(1200)).toBe(82_486);
    expect(await moved(-1200)).toEqual(expect.not.stringContaining("Cannot read"));
    for (const by of [1201, -1201])
      expect(await moved(by)).toMatch(/^#VALUE! Cannot read "-?1201"/);
  });

  test("TOP(product, 300) is spilled, and 301 refused with the limit", async () => {
    open(...partners({ World: { "2025-11": 5 }, NLD: { "2025-11": 5 } }));
    expect((await cells(top(row("Ingot"), row(300))))[0][0]).toBe("Netherlands");
    expect(await cell(top(row("Ingot"), row(301)))).toMatch(/from 1 to 300\.$/);
  });
});

describe("what a refusal repeats and lists", () => {
  const missing = async (known: number) => {
    open(...products({ Ingot: ofEach(months("2023-01", known, 2)) }));
    return text(value(row("Ingot"), row("2020-01")));
  };

  test("VALUE of a missing month lists six runs of known months, of seven the last six", async () => {
    expect(await missing(6)).toMatch(
      /known: 2023-01, 2023-03, 2023-05, 2023-07, 2023-09, 2023-11\.$/
    );
    expect(await missing(7)).toMatch(
      /known: …, 2023-03, 2023-05, 2023-07, 2023-09, 2023-11, 2024-01\.$/
    );
  });

  test("VALUE to an unknown partner lists eight that are known, of nine the first eight", async () => {
    const to = (count: number) => {
      const known = countries.slice(0, count).map(({ id }) => [id, { "2025-11": 5 }]);
      open(...partners(Object.fromEntries(known) as Record<string, Record<string, number>>));
      return text(value(row("Ingot"), row("2025-11"), row("Chile")));
    };
    expect(await to(8)).toContain(`they know ${namesOf(8).join(", ")}.`);
    expect(await to(9)).toContain(`they know ${namesOf(8).join(", ")}, ….`);
  });

  test("RANK where not all are known names five destinations, of six the first five", async () => {
    const of = (count: number) => {
      const known = countries.slice(0, count).map(({ id }, i) => [id, { "2025-11": 50 - i }]);
      const tonnes = Object.fromEntries(known) as Record<string, Record<string, number>>;
      open(...partners({ ...tonnes, World: { "2025-11": 1000 } }));
      return text(rank(row("Ingot"), row("2025-11"), row(countries[0].en)));
    };
    expect(await of(5)).toContain(`Published are 5 (${namesOf(5).join(", ")}), 240 t of 1,000 t.`);
    expect(await of(6)).toContain(`Published are 6 (${namesOf(5).join(", ")}, …), 285 t of`);
  });

  test("PUBLISHED of what nobody printed lists eight periods, of nine the last eight", async () => {
    const printed = async (count: number) => {
      open(...products({ Ingot: ofEach(months("2025-01", count)) }));
      return text(published(row("Ingot"), row("2020-01")));
    };
    expect(await printed(8)).toContain(`printed for: ${months("2025-01", 8).join(", ")}`);
    expect(await printed(9)).toContain(`printed for: …, ${months("2025-02", 8).join(", ")}`);
  });

  test("VALUE(what is no product) repeats sixty characters, of more the first 57", async () => {
    open(...products({ Ingot: { "2025-11": 5 } }));
    const refused = (typed: string) => text(value(row(typed)));
    expect(await refused("z".repeat(60))).toContain(`"${"z".repeat(60)}"`);
    expect(await refused("z".repeat(61))).toContain(`"${"z".repeat(57)}…"`);
  });
});

describe("what MG.SOURCE and MG.WHY list", () => {
  test("SOURCE of a sum lists eight figures one by one, and of nine their number", async () => {
    const sum = async (count: number) => {
      open(...products({ Ingot: ofEach(months("2025-01", count)) }));
      return text(source(row("Ingot"), row(`2025-01:2025-0${count}`)));
    };
    expect((await sum(8)).match(/\+ 5 t 2025-0\d/g)).toHaveLength(8);
    expect(await sum(9)).toContain("from 9 figures: A,");
  });

  test("SOURCE of nine figures or more names three partners and three sources, of four three and one more", async () => {
    const ofGroup = (members: number) => {
      const names = namesOf(members);
      const ids = countries.slice(0, members).map(({ id }) => id);
      const own = catalogue.withOwnNames([{ name: "Some", members: names }]) as {
        catalogue: typeof catalogue;
      };
      const files = ids.map((id) => ({ ...sources.customs, id, title: `To ${id}`, covers: [] }));
      const observations = ids.flatMap((id) =>
        months("2025-01", 3).map((month) =>
          sources.tonnes(month, 2, { partner: id, sources: [id] })
        )
      );
      sources.open({ catalogue: own.catalogue, sources: files, observations });
      return text(source(row("Ingot"), row("2025-01:2025-03"), row("Some")));
    };
    const three = await ofGroup(3);
    expect(three).toContain(`9 figures (${namesOf(3).join(", ")}): `);
    expect(three).toMatch(/“To \w+”, 2025-04-20 \[/);
    const four = await ofGroup(4);
    expect(four).toContain(`12 figures (${namesOf(3).join(", ")} and 1 more): `);
    expect(four).toMatch(/“To \w+”, 2025-04-20 and 1 more \[/);
  });

  test("SOURCE of one figure cites two of its sources, of three two and one more", async () => {
    const cited = (count: number) => {
      const ids = ["a", "b", "c"].slice(0, count);
      const files = ids.map((id) => ({ ...sources.article, id, title: `Page ${id}` }));
      sources.open({
        sources: files,
        observations: [sources.tonnes("2025-02", 9, { sources: ids })],
      });
      return text(source(row("Ingot"), row("2025-02")));
    };
    expect(await cited(2)).toMatch(/: SMM, “Page a”, 2025-04-22; SMM, “Page b”, 2025-04-22 \[/);
    expect(await cited(3)).toMatch(/“Page b”, 2025-04-22 and 1 more \[/);
  });

  test("SOURCE of a sum cites two sources of each figure, of three two and one more", async () => {
    const cited = (count: number) => {
      const ids = ["a", "b", "c"].slice(0, count);
      const files = ids.map((id) => ({ ...sources.article, id }));
      const observations = [1, 2].map((n) =>
        sources.tonnes(`2025-0${n}`, 9, { sources: n === 1 ? ids : ["a"] })
      );
      sources.open({ sources: files, observations });
      return text(source(row("Ingot"), row("2025-01:2025-02")));
    };
    expect(await cited(2)).toContain("+ 9 t 2025-01 (SMM, 2025-04-22; SMM, 2025-04-22) +");
    expect(await cited(3)).toContain("(SMM, 2025-04-22; SMM, 2025-04-22 and 1 more) +");
  });

  test("SOURCE writes a band as ± where its halves differ by 2 % at most, else by its ends", async () => {
    const band = (low: number, high: number) => {
      open(observed(span("2025-11"), 10_000_000, { band: { low, high } }));
      return text(source(row("Ingot"), row("2025-11")));
    };
    expect(await band(9_902_000, 10_100_000)).toContain("10,000 t (± 99 t)");
    expect(await band(9_902_100, 10_100_000)).toContain("(between 9,902.1 t and 10,100 t)");
  });

  test("WHY of a group that was summed names twelve members, of thirteen twelve and one more", async () => {
    const members = (count: number) => {
      const own = catalogue.withOwnNames([{ name: "Some", members: namesOf(count) }]) as {
        catalogue: typeof catalogue;
      };
      const observations = [sources.tonnes("2025-02", 9, { partner: countries[0].id })];
      sources.open({ catalogue: own.catalogue, observations });
      return text(why(row("Ingot"), row("2025-02"), row("Some")));
    };
    expect(await members(12)).toMatch(new RegExp(`Some is ${namesOf(12).join(", ")}$`));
    expect(await members(13)).toMatch(new RegExp(`Some is ${namesOf(12).join(", ")} and 1 more$`));
  });

  test("WHY lists three revisions, and of four the newest three and one earlier", async () => {
    const revised = async (count: number) => {
      const log = Array.from({ length: count }, (_, i) =>
        sources.revised(`2025-06-0${i + 1}`, "2025-02", 100 + i, 101 + i)
      );
      sources.open({ observations: [sources.tonnes("2025-02", 100 + count)], revisions: log });
      const lines = (await text(why(row("Ingot"), row("2025-02")))).split("\n");
      return lines.filter((line) => line.includes("revis")).map((line) => line.slice(-40, -1));
    };
    expect(await revised(3)).toHaveLength(3);
    expect((await revised(4)).at(-1)).toBe("and 1 earlier revisio");
    expect(await revised(4)).toHaveLength(4);
  });

  test("WHY of a streak lists thirteen figures: all of twelve months and the one that ended them, no more", async () => {
    const streak = async (above: number) => {
      const run = months("2024-01", above + 1);
      open(...products({ Ingot: { ...ofEach(run, 9), [run[0]]: 5 } }));
      const answer = why(row("Ingot"), row(run.at(-1)), undefined, row("streak-above:8"));
      return (await text(answer))
        .split("\n")
        .slice(1)
        .map((line) => line.slice(0, 7));
    };
    expect(await streak(12)).toEqual(months("2024-01", 13).reverse());
    expect(await streak(13)).toEqual(months("2024-02", 13).reverse());
  });
});
