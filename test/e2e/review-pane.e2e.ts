import { monthOf, serialOf } from "../../src/dataset/month";
import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

afterAll(closeWorkbenches);

type Cells = (string | number | boolean | null)[][];
const read = async (open: OpenWorkbench, address: string) =>
  (await open.workbench.read(address)) as Cells;

async function buildInPane(open: OpenWorkbench): Promise<void> {
  const { pane, workbench } = open;
  await pane.getByRole("button", { name: /^(Build|Update) review$/ }).click();
  await pane
    .getByText(/live formulas \(/)
    .first()
    .waitFor({ timeout: 60_000 });
  await workbench.idle();
}

describe("the pane's part in the review", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench({ pane: "open", viewport: { width: 1700, height: 1000 } });
  });
  afterAll(() => open.close());

  test("Build review builds the month that is chosen, with its data", async () => {
    const month = open.pane.getByRole("combobox", { name: "Review month" });
    await month.selectOption({ label: "2025-11" });
    await buildInPane(open);
    expect(await read(open, "'MG Review'!C3")).toEqual([[serialOf(monthOf(2025, 11))]]);
    expect(await read(open, "'MG Review'!C10")).toEqual([[38_900]]);
    expect(await open.workbench.sheets()).toContain("MG Data");
  });

  test("then it says Update review, and leaves what she wrote beside it alone", async () => {
    await open.workbench.write("'MG Review'!W5", "mine");
    await buildInPane(open);
    await open.pane
      .getByText(/column widths were left alone/)
      .first()
      .waitFor();
    expect(await read(open, "'MG Review'!W5")).toEqual([["mine"]]);
  });

  test("Prepare a copy asks, turns formulas into the values shown, with a comment each, and takes it back", async () => {
    const { pane, workbench } = open;
    const [before, brief] = [await read(open, "'MG Review'!B9:L14"), "'MG Review'!B17"];
    const words = await read(open, brief);
    await pane.getByRole("button", { name: "Prepare a copy…" }).click();
    await pane.getByRole("button", { name: "Turn into values" }).click();
    await pane.getByText("Ready to send").first().waitFor({ timeout: 60_000 });
    await workbench.idle();
    expect(await read(open, "'MG Review'!B9:L14")).toEqual(before);
    expect(await read(open, brief)).toEqual(words);
    // The month cell no longer leads anywhere: what stands there are values.
    await workbench.write("'MG Review'!C3", serialOf(monthOf(2025, 10)));
    await workbench.idle();
    expect(await read(open, "'MG Review'!C10")).toEqual([[38_900]]);
    await workbench.write("'MG Review'!C3", serialOf(monthOf(2025, 11)));
    const snapshot = await workbench.save();
    const comments = Object.values(snapshot.workbook.sheets ?? {}).flatMap((s) => s.notes ?? []);
    expect(comments.map((c) => c.text)).toContainEqual(
      expect.stringMatching(/^Formula: =MG\.MOM\(\$B\$10:\$B\$14,MG_ReviewMonth\)\nSource: /)
    );
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText("The formulas are back").first().waitFor({ timeout: 60_000 });
    await workbench.write("'MG Review'!C3", serialOf(monthOf(2025, 10)));
    await workbench.idle();
    expect((await read(open, "'MG Review'!C10"))[0][0]).toBeCloseTo(29_760, 0);
  });

  test("Repair formulas asks, enters stored names again, and takes it back", async () => {
    const { pane, workbench } = open;
    await workbench.write("Sheet1!A1", '=_xldudf_MG_MOM("Ingot","2025-11")');
    await workbench.idle();
    expect(await read(open, "Sheet1!A1")).toEqual([["#NAME?"]]);
    await pane.getByRole("button", { name: "Repair formulas…" }).click();
    await pane.getByRole("button", { name: "Enter again" }).click();
    await pane.getByText("Formulas entered again").first().waitFor();
    await workbench.idle();
    expect((await read(open, "Sheet1!A1"))[0][0]).toBeCloseTo(0.6121, 4);
  });

  test("nothing went wrong on the way", () => expect(open.errors).toEqual([]));
});

test("a ribbon command that fails opens the pane and says why", async () => {
  const open = await openWorkbench({ host: "busy" });
  await open.workbench.runCommand("MG.BuildReview");
  await open.pane
    .getByText(/a cell is being edited/)
    .first()
    .waitFor({ timeout: 20_000 });
  await open.close();
});
