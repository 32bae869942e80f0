import { cell } from "./excel-errors";
import { row } from "./known-months";
import { source, why } from "../../src/functions/provenance";
import { session } from "../../src/session";
import { catalogue } from "../../src/sources/catalogue";
import { article, comtrade, customs, open, tonnes } from "./several-sources";

/** MG.SOURCE and MG.WHY where figures come from several sources, from sums, and from silence. */

const by = (id: string) => ({ sources: [id] });
const line = async (product: string, period: string, partner?: string) =>
  (await cell(
    source(row(product), row(period), partner === undefined ? undefined : row(partner))
  )) as string;

describe("MG.SOURCE of a month that is zero because a source covers it", () => {
  beforeEach(() => open({ observations: [tonnes("2025-02", 12, { partner: "JPN" })] }));

  test("SOURCE says which source has no row, what it covers, and that there was no trade", async () => {
    expect(await line("Ingot", "2025-01", "Japan")).toBe(
      "0 t (exact): no row in “Exports by country”, which covers Ingot 2025-Q1: no trade [this workbook]"
    );
  });

  test("SOURCE of a partner of whom there is no row at all says the same", async () => {
    expect(await line("Ingot", "2025-03", "Fiji")).toMatch(/^0 t \(exact\): no row in “Exports by/);
  });

  test("SOURCE of a zero that was printed cites the print", async () => {
    open({ observations: [tonnes("2025-01", 0, { partner: "JPN" })] });
    expect(await line("Ingot", "2025-01", "Japan")).toBe(
      "0 t (exact), reported: China Customs, “Exports by country”, 2025-04-20 [this workbook]"
    );
  });

  test("SOURCE tells silence from print also where another source contradicts other months", async () => {
    const observations = [
      tonnes("2025-02", 12, { partner: "JPN", sources: ["comtrade"] }),
      tonnes("2025-03", 0, { partner: "JPN" }),
    ];
    open({ sources: [customs, { ...comtrade, covers: [] }], observations });
    expect(await line("Ingot", "2025-02", "Japan")).toMatch(
      /^0 t \(exact\): no row in “Exports by/
    );
    expect(await line("Ingot", "2025-03", "Japan")).toMatch(/^0 t \(exact\), reported: China Cust/);
  });

  test("SOURCE of a month that is not covered is #N/A, never zero", async () => {
    expect(await line("Ingot", "2025-04", "Japan")).toMatch(/^#N\/A No figure for Ingot, Japan/);
    expect(await line("Alloy", "2025-01", "Japan")).toMatch(/^#N\/A The data hold no quantity/);
  });

  test("SOURCE says it in Chinese", async () => {
    session.language = "zh";
    expect(await line("镁锭", "2025-01", "日本")).toBe(
      "0 吨 (精确值): “Exports by country”涵盖镁锭 2025-Q1，其中没有该行：无贸易 [本工作簿]"
    );
  });
});

describe("MG.SOURCE of figures of several sources", () => {
  test("SOURCE names the kind of source where there are several kinds, in both languages", async () => {
    open({
      sources: [customs, article],
      observations: [tonnes("2025-02", 12), tonnes("2024-02", 9, by("article"))],
    });
    expect(await line("Ingot", "2025-02")).toBe(
      "12 t (exact), reported: China Customs, “Exports by country”, 2025-04-20 (customs file) [this workbook]"
    );
    expect(await line("Ingot", "2024-02")).toMatch(/2025-04-22 \(published\) \[this workbook\]$/);
    session.language = "zh";
    expect(await line("镁锭", "2025-02")).toMatch(/2025-04-20 \(海关文件\) \[本工作簿\]$/);
  });

  test("SOURCE of a sum of several lines names each with its source", async () => {
    const { catalogue: own } = catalogue.withOwnNames([
      { name: "Primary", members: ["Ingot", "Powder"] },
    ]) as { catalogue: typeof catalogue };
    open({
      catalogue: own,
      sources: [{ ...customs, covers: [] }, comtrade],
      observations: [
        tonnes("2025-02", 12),
        tonnes("2025-02", 3, { product: "Powder", ...by("comtrade") }),
      ],
    });
    expect(await line("Primary", "2025-02")).toMatch(
      /^15 t \(exact\), reported: from \+ 12 t Ingot 2025-02 \(China Customs, 2025-04-20 \(customs file\)\) \+ 3 t Powder/
    );
  });

  test("SOURCE of a sum of many figures counts them and cites all sources, the first three by name", async () => {
    const files = [1, 2, 3, 4, 5].map((n) => ({
      ...customs,
      id: `f${n}`,
      title: `File ${n}`,
      covers: [],
    }));
    open({
      sources: files,
      observations: catalogue
        .membersOf("EU27")
        .map((partner, i) => tonnes("2025-02", 2, { partner, ...by(`f${(i % 5) + 1}`) })),
    });
    expect(await line("Ingot", "2025-02", "EU27")).toBe(
      "54 t (exact), reported: from 27 figures (Cyprus, Belgium, Denmark and 24 more): China Customs, “File 1”, 2025-04-20; " +
        "China Customs, “File 2”, 2025-04-20; China Customs, “File 3”, 2025-04-20 and 2 more [this workbook]"
    );
    session.language = "zh";
    expect(await line("镁锭", "2025-02", "欧盟")).toMatch(
      /依据 27 个数据（塞浦路斯、比利时、丹麦等另外 24 个）: .* 等另外 2 个来源 \[/
    );
  });

  test("SOURCE of a year of one series cites its source once", async () => {
    const months = Array.from({ length: 9 }, (_, i) => tonnes(`2024-0${i + 1}`, 5));
    open({ observations: months });
    expect(await line("Ingot", "2024-01:2024-09")).toBe(
      "45 t (exact), reported: from 9 figures: China Customs, “Exports by country”, 2025-04-20 [this workbook]"
    );
  });

  test("SOURCE of a sum says of which parts there was no row", async () => {
    const { catalogue: own } = catalogue.withOwnNames([
      { name: "Two", members: ["Japan", "Fiji"] },
    ]) as { catalogue: typeof catalogue };
    open({ catalogue: own, observations: [tonnes("2025-02", 12, { partner: "JPN" })] });
    expect(await line("Ingot", "2025-02", "Two")).toBe(
      "12 t (exact), reported: from + 12 t Japan 2025-02 (China Customs, 2025-04-20) " +
        "+ 0 t Fiji 2025-02 (China Customs, 2025-04-20, no row: no trade) [this workbook]"
    );
  });
});

describe("MG.WHY of sums", () => {
  test("WHY names the members of a group that was summed, the first twelve", async () => {
    open({ observations: [tonnes("2025-02", 12, { partner: "NLD" })] });
    const text = (await cell(why(row("Ingot"), row("2025-02"), row("EU27")))) as string;
    expect(text.split("\n").at(-1)).toBe(
      "European Union is Cyprus, Belgium, Denmark, Germany, France, Ireland, Italy, Luxembourg, Netherlands, Greece, " +
        "Portugal, Spain and 15 more"
    );
  });

  test("WHY of a group that was printed, and of a single series, names no parts", async () => {
    open({ observations: [tonnes("2025-02", 12, { partner: "EU27" })] });
    const text = (await cell(why(row("Ingot"), row("2025-02"), row("EU27")))) as string;
    expect(text.split("\n")).toHaveLength(2);
  });
});
