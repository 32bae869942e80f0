import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** `npm run formula -- --data FILE`: the readers of the production bundle, without a browser. */

const ROOT = join(__dirname, "../..");
const CASES = join(ROOT, "test/data");

function formula(...args: string[]) {
  const tool = join(ROOT, "workbench/formula.mjs");
  const all = [tool, "--open-with", "openFiles", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("formula --data answers from a customs file in GB18030, and zero where it covers and has no row", () => {
  const { status, stdout, stderr } = formula(
    "--data",
    join(CASES, "customs-file/zh-gb18030/出口.csv"),
    '=MG.VALUE("镁锭","2024-01","荷兰")',
    '=MG.VALUE("Ingot","2024-01:2024-02")',
    '=MG.VALUE("Powder","2024-01","Canada")',
    '=MG.VALUE("Ingot","2024-03")'
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const answers = stdout.split("\n").map((line) => line.replace(/^.* -> /, ""));
  expect(answers[0]).toBe("6606.9");
  // 6,606,900 + 500 kg
  expect(answers[1]).toBe("6607.4");
  expect(answers[2]).toBe("0");
  expect(stdout).toContain("#N/A");
});

test("formula --data FILE --data FILE puts years together, and --checks says what was noticed", () => {
  const folder = join(CASES, "customs-file/two-years-and-a-gap");
  const { status, stdout } = formula(
    "--checks",
    "--data",
    join(folder, "2023.csv"),
    "--data",
    join(folder, "2024.csv"),
    '=MG.VALUE("Alloy","2023-11:2024-01","USA")'
  );
  expect(status).toBe(0);
  expect(stdout).toContain("2023.csv, 2024.csv (2023-11:2024-02, 2024-04): ");
  // 908 + 1 + 908 kg
  expect(stdout).toContain("-> 1.817");
});

test("formula --data takes files of several kinds: customs' own figures count before those of our format", () => {
  const { status, stdout } = formula(
    "--data",
    join(CASES, "customs-file/us-dollars/a.csv"),
    "--data",
    join(CASES, "tidy/least/a.csv"),
    '=MG.VALUE("Ingot","2024-01","NLD")',
    '=MG.VALUE("Ingot","2025-11")'
  );
  expect(status).toBe(0);
  expect(stdout).toContain("-> 6606.9\n");
  // 22,218.345 t, in our own format; the article's 22,218 stands behind it.
  expect(stdout).toContain("-> 22218.345");
});

test("formula --data never mixes currencies: what clashes stands alone, and --checks says so", () => {
  const { stdout } = formula(
    "--checks",
    "--data",
    join(CASES, "customs-file/zh-gb18030/出口.csv"),
    '=MG.VALUE("Ingot","2025-11")'
  );
  expect(stdout).toContain("The values of the open figures are in USD, these in CNY.");
  expect(stdout).toContain("-> #N/A");
});

test("formula --checks lists codes outside the catalogue", () => {
  const folder = join(CASES, "customs-file/other-codes-are-counted");
  const { status, stdout } = formula("--checks", "--data", join(folder, "a.csv"));
  expect(status).toBe(0);
  expect(stdout).toMatch(/outside 8104/);
});

test("formula --data ends with 2 and the reader's sentence where a file is refused", () => {
  const file = join(CASES, "customs-file/bad-no-month/a.csv");
  const { status, stdout, stderr } = formula("--data", file, '=MG.VALUE("Ingot")');
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(
    'a.csv has no month column (数据年月, "Date of data"): its rows are sums over an unknown span. Query again and tick "split by month" (分月展示), then download.\n'
  );
});

test("formula --data ends with 1 where there is no such file", () => {
  const { status, stderr } = formula("--data", "nowhere.csv", "=1");
  expect(status).toBe(1);
  expect(stderr).toBe("There is no file nowhere.csv.\n");
});
