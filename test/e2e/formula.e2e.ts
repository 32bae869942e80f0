import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** `npm run formula`: the production bundle and the grid engine without a browser. */

const ROOT = join(__dirname, "../..");

function formula(...args: string[]) {
  const tool = join(ROOT, "workbench/formula.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("formula prints each value, spill, or error with its sentence, and ends with 0", () => {
  const { status, stdout } = formula(
    '=SUM(MG.VALUE({"Ingot","Powder"},"2025-11"))',
    '=MG.VALUE({"Ingot";"Powder"},{"2025-10","2025-11"})',
    '=MG.MOM("Ingt")'
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/^=SUM\(.*\) -> 28803$/m);
  expect(stdout).toMatch(/^ +13782 +22218\n +5018 +6585$/m);
  expect(stdout).toMatch(/-> #VALUE! Unknown product "Ingt"\. Did you mean "Ingot"\?/);
});

test("formula --json prints formula, value, text, error and message, spills as rows", () => {
  const { status, stdout } = formula(
    "--json",
    '=MG.MOM("Ingot","2025-11")',
    '=MG.MOM("Powder","2025-09")',
    '=MG.VALUE({"Ingot","Powder"},"2025-11")'
  );
  expect(status).toBe(0);
  const [rate, missing, spill] = JSON.parse(stdout) as Record<string, unknown>[];
  expect(rate).toMatchObject({ formula: '=MG.MOM("Ingot","2025-11")', text: "61.2%", error: null });
  expect(rate.value).toBeCloseTo(0.6121, 4);
  expect(missing).toMatchObject({
    error: "#N/A",
    message: expect.stringMatching(/missing 2025-08/),
  });
  expect(spill).toMatchObject({ value: [[22_218, 6_585]], text: [["22218", "6585"]] });
});

test.each([[[]], [["--no-such-option", "=1"]], [["--manifest", "nowhere.xml", "=1"]]])(
  "formula %j fails with 1 and a sentence, not with a stack",
  (args) => {
    const { status, stderr } = formula(...args);
    expect(status).toBe(1);
    expect(stderr.trim()).not.toBe("");
    expect(stderr).not.toMatch(/\n +at /);
  }
);

test("formula answers a formula of Excel's own, and one that is none with the engine's error", () => {
  const { stdout } = formula("=1+1", "=NO.SUCH(1)");
  expect(stdout).toMatch(/^=1\+1 -> 2$/m);
  expect(stdout).toMatch(/^=NO\.SUCH\(1\) -> #NAME\?/m);
});
