import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

/** Every sentence a formula can refuse with, read from the cell that shows the error, in both languages. */

afterAll(closeWorkbenches);

const CASES: readonly [formula: string, error: string, english: RegExp, chinese: RegExp][] = [
  [
    '=MG.MOM("Ingt")',
    "#VALUE!",
    /^Unknown product "Ingt"\. Did you mean "Ingot"\? Products are Total, Ingot, Powder, Alloy/,
    /^没有名为“Ingt”的产品。是否指“Ingot”？可用产品：/,
  ],
  [
    '=MG.VALUE("Ingot","2025-11","Nethrlands")',
    "#VALUE!",
    /^Unknown partner "Nethrlands"\. Did you mean "Netherlands"\?/,
    /^没有名为“Nethrlands”的贸易伙伴。是否指“Netherlands”？/,
  ],
  [
    '=MG.VALUE("Ingot","2025-11",,"weigth")',
    "#VALUE!",
    /^Unknown measure "weigth"\. Did you mean "weight"\?/,
    /^没有名为“weigth”的指标。是否指“weight”？/,
  ],
  [
    '=MG.MOM("Ingot","2025-13")',
    "#VALUE!",
    /^Cannot read the period "2025-13"\..* Write 2025-11, Nov 2025/,
    /^无法识别期间“2025-13”。/,
  ],
  [
    '=MG.MOM("Ingot","2025-H1")',
    "#VALUE!",
    /^MG\.MOM wants one month; 2025-H1 is 6 months\. Write its last month, 2025-06/,
    /^MG\.MOM 只能用于单个月份；2025-H1 共 6 个月。/,
  ],
  [
    '=MG.MOM("Powder","2025-09")',
    "#N/A",
    /^No month on month for Powder, World, 2025-09: missing 2025-08 – 2025-09\. Months known: .*2025-10 – 2025-12\.$/,
    /^没有镁粉、全球、2025-09 的环比：缺少 2025-08 – 2025-09。已知月份：.*2025-10 – 2025-12。$/,
  ],
  [
    '=MG.VALUE("Powder","2025-11","Japan")',
    "#N/A",
    /^The data hold no quantity of Powder to Japan\. For Powder they know World/,
    /^数据中没有镁粉对日本的数量。镁粉已有：/,
  ],
  [
    '=MG.ROLLING("Ingot",1.5)',
    "#VALUE!",
    /^Cannot read "1\.5" as a number of months\. Write a whole number from 1 to 120\./,
    /^“1\.5”不是有效的月数。/,
  ],
  [
    '=MG.PERIOD("2025-11","soon")',
    "#VALUE!",
    /^Cannot read "soon" as a number of months to move\./,
    /^“soon”不是有效的移动月数。/,
  ],
  [
    '=MG.VALUE({"Ingot";"Powder"},{"2025-10";"2025-11";"2025-12"})',
    "#VALUE!",
    /^The ranges do not fit together: 2 × 1, 3 × 1\./,
    /^各区域大小不匹配：2 × 1, 3 × 1。/,
  ],
  [
    '=MG.SERIES("Ingot","2025-11","2025-10")',
    "#VALUE!",
    /^The series would begin in 2025-11, after it ends in 2025-10\./,
    /^序列的起始月 2025-11 晚于结束月 2025-10。/,
  ],
  [
    '=MG.SERIES("Ingot",,,,,"momm")',
    "#VALUE!",
    /^Cannot read "momm"\. Did you mean "mom"\? Write one of level, mom/,
    /^无法识别“momm”。是否指“mom”？/,
  ],
  [
    '=MG.SERIES("Ingot",,,{"World","Japan"})',
    "#VALUE!",
    /^MG\.SERIES takes one value for partner, not a range\./,
    /^MG\.SERIES 的 partner 只能是一个值/,
  ],
  [
    '=MG.SERIES("Ingot","1900-01")',
    "#VALUE!",
    /^That is a series of 1512 months; at most 1200 are spilled\./,
    /^该序列有 1512 个月；最多返回 1200 个月。/,
  ],
  [
    '=MG.LATEST("Scrap","Canada")',
    "#N/A",
    /^The data hold no single month of Scrap to Canada\. MG\.LATEST\(\) gives/,
    /^数据中没有镁废碎料对加拿大的单月数据。/,
  ],
  [
    '=MG.WHY("Ingot",,,"momm")',
    "#VALUE!",
    /^Cannot read "momm"\. Did you mean "mom"\?/,
    /^无法识别“momm”。是否指“mom”？/,
  ],
];

describe.each([
  ["en-US", 2],
  ["zh-CN", 3],
] as const)("refusals in %s", (locale, sentence) => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ locale });
    const { workbench } = opened;
    // Far apart, so that what spills is in nobody's way.
    for (const [i, [formula]] of CASES.entries())
      await workbench.write(`Sheet1!A${i * 3 + 1}`, formula);
    await workbench.idle();
  });
  afterAll(() => opened.close());

  test.each(CASES.map((entry, i) => [entry[0], entry, i] as const))("%s", async (_, entry, i) => {
    const shown = await opened.workbench.errorAt(`Sheet1!A${i * 3 + 1}`);
    expect(shown).toEqual({ error: entry[1], message: expect.stringMatching(entry[sentence]) });
  });
});

test("an Excel error among the arguments is passed on, each in its cell", async () => {
  const opened = await openWorkbench();
  const { workbench } = opened;
  await workbench.write("Sheet1!A1", [["Ingot"], ["=1/0"], ["Powder"]]);
  await workbench.write("Sheet1!B1", '=MG.VALUE(A1:A3,"2025-11")');
  await workbench.idle();
  expect(await workbench.read("Sheet1!B1:B3")).toEqual([[22_218], ["#DIV/0!"], [6_585]]);
  await opened.close();
});

test("a host without formatted numbers gets plain fractions and date serials", async () => {
  const opened = await openWorkbench({ sets: "CustomFunctionsRuntime:1.3" });
  const { workbench } = opened;
  await workbench.write("Sheet1!A1", [['=MG.MOM("Ingot","2025-11")'], ["=MG.LATEST()"]]);
  await workbench.idle();
  const [[mom], [latest]] = await workbench.text("Sheet1!A1:A2");
  expect(mom).toMatch(/^0\.6121/);
  expect(latest).toBe("45992");
  await opened.close();
});

test("pointing at a cell with an error shows its sentence", async () => {
  const opened = await openWorkbench();
  const { workbench, page } = opened;
  await workbench.write("Sheet1!B2", '=MG.MOM("Ingt")');
  await workbench.idle();
  const canvas = page.locator("canvas[id^=univer-sheet-main-canvas]");
  const box = (await canvas.boundingBox())!;
  await page.mouse.move(box.x + 190, box.y + 55);
  await page.mouse.move(box.x + 192, box.y + 57);
  await page
    .getByText(/Did you mean "Ingot"\?/)
    .first()
    .waitFor({ timeout: 5000 });
  await opened.close();
});

test("every function answers with the network gone: Excel waits for it in a conditional format and in Evaluate Formula", async () => {
  const opened = await openWorkbench();
  const { page, workbench } = opened;
  await workbench.write("Sheet1!A1", [['=MG.VALUE("Ingot","2025-11")']]);
  await workbench.idle();
  await page.route("**/*", (route) => route.abort());
  const formulas = [
    '=MG.RANK("Ingot","2024-12","NLD")',
    '=MG.HHI("Ingot","2024-12")',
    '=MG.SHARE("Ingot","2025-11")',
    '=MG.STREAK("Ingot","2025-11")',
    '=MG.RUNRATE("Total","2025-11")',
    '=MG.PUBLISHED("Ingot","2025-11")',
    '=MG.WHY("Ingot","2025-11")',
    '=MG.SOURCE("Ingot","2025-11")',
    '=INDEX(MG.BRIEF("2025-11"),1)',
    '=INDEX(MG.CHECKS("2025-11"),1,1)',
    '=INDEX(MG.SERIES("Ingot",,"2025-11",,,"share"),12,2)',
  ];
  await workbench.write(
    "Sheet1!C1",
    formulas.map((formula) => [formula])
  );
  await workbench.idle();
  const answers = (await workbench.read(`Sheet1!C1:C${formulas.length}`)).flat();
  expect(answers.filter((answer) => String(answer).startsWith("#"))).toEqual([]);
  expect(answers.every((answer) => answer !== "" && answer !== null)).toBe(true);
  await opened.close();
});
