import { serveInFront, type Proxy } from "../warehouse/in-front";
import { describeWithClickHouse, unlessMissing } from "../warehouse/needs-clickhouse";
import { USERS } from "../warehouse/clickhouse-users";
import { startTwoShards, type TwoShards } from "../warehouse/two-shards";
import { closeWorkbenches, openWorkbench, type OpenWorkbench } from "./open-workbench";

/** A house's warehouse through the pane: two real servers, a Distributed table over both, and one that dies. */

describeWithClickHouse(`${unlessMissing}a warehouse of two servers`, () => {
  const RECORDS = 200_000;
  let shards: TwoShards;
  let proxy: Proxy;
  let opened: OpenWorkbench;

  beforeAll(async () => {
    shards = await startTwoShards();
    await shards.fill(RECORDS);
    proxy = await serveInFront(shards.first.address);
    opened = await openWorkbench({ pane: "open", allowed: [proxy.address] });
  });
  afterAll(async () => {
    await opened?.close();
    await closeWorkbenches();
    await proxy?.close();
    await shards?.stop();
  });

  const field = (label: string) => opened.pane.getByLabel(label, { exact: true });
  const button = (name: RegExp | string) => opened.pane.getByRole("button", { name }).first();
  const text = (said: RegExp | string) => opened.pane.getByText(said).first();

  test("Test connection says what it found, in the pane", async () => {
    await field("Source").selectOption({ label: "Warehouse (ClickHouse)" });
    await field("Address").fill(proxy.address);
    await field("Database").fill("house");
    await field("Table").fill("records");
    await field("User").fill(USERS.analyst.name);
    await field("Password").fill(USERS.analyst.password);
    await field("From month").fill("2024-01");
    await field("To month").fill("2025-12");
    await button("Test connection").click();
    await text(/ClickHouse 18\.16|ClickHouse \d/).waitFor();
    await text(/Distributed/).waitFor();
  });

  test("the sums of both servers are previewed and written, equal to the engine's own", async () => {
    await button("Preview changes").click();
    await button(/^Apply/).waitFor();
    // Made-up unit values are far from the published ones: what looks wrong is not ticked by itself.
    await button(/^Tick all/).click();
    await button(/^Apply/).click();
    await opened.pane.getByText("The figures are in your workbook", { exact: true }).waitFor();
    await opened.workbench.idle();
    await opened.workbench.write("Sheet1!A1", [['=MG.VALUE("Ingot","2025-06")']]);
    await opened.workbench.idle();
    const kg = await shards.first.ask(
      "SELECT sum(weight_kg) FROM house.records WHERE hs8 = 81041100 AND toYYYYMM(month) = 202506"
    );
    expect((await opened.workbench.read("Sheet1!A1"))[0][0]).toBeCloseTo(Number(kg) / 1000, 6);
  });

  test("with one server killed the pane says so, and the sheets keep what they had", async () => {
    const before = await opened.workbench.read("MG_Loaded");
    shards.second.kill();
    await button(/^(Refresh|Preview changes)$/).click();
    await text(/server|shard|connect/i).waitFor();
    await opened.pane.getByText("The source was not read", { exact: true }).waitFor();
    expect(await opened.workbench.read("MG_Loaded")).toEqual(before);
  });

  test("the password is in no part of the workbook, and in no address that was asked", async () => {
    const kept = JSON.stringify(await opened.workbench.save());
    expect(kept).not.toContain(USERS.analyst.password);
    expect(proxy.log.join()).not.toContain(USERS.analyst.password);
  });
});
