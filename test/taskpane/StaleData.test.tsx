import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { monthOf } from "../../src/dataset/month";
import { StaleData } from "../../src/taskpane/StaleData";
import { FakeHost } from "./fake-host";
import { showPart } from "./show-part";
import { empty, ofWorkbook } from "./small-dataset";

function show(late: FakeHost["refresh"]["late"], language: "en" | "zh" = "en") {
  const host = new FakeHost({ language });
  host.refresh.late = late;
  return showPart((dataset) => <StaleData dataset={dataset} />, host);
}

const late = { month: monthOf(2026, 1), since: "2026-02-18" };

test("StaleData says nothing while no month is overdue", async () => {
  await show(undefined);
  expect(screen.getByRole("main")).toHaveTextContent(/^MG Exports$/);
});

test("StaleData says with which month the figures end, and which should be known since when", async () => {
  await show(late);
  expect(screen.getByRole("main")).toHaveTextContent(
    "Newer figures should be out The figures end with November 2025; customs should have published January 2026 by about 18 February 2026."
  );
});

test("StaleData says it in Chinese", async () => {
  await show(late, "zh");
  expect(screen.getByRole("main")).toHaveTextContent(
    "数据截至2025年11月；海关应已于2026年2月18日前后公布2026年1月的数据。"
  );
});

test("StaleData goes when figures are opened that have the month", async () => {
  const { host } = await show(late);
  host.refresh.late = undefined;
  host.opens(ofWorkbook, "workbook");
  expect(screen.getByRole("main")).toHaveTextContent(/^MG Exports$/);
});

test("StaleData says nothing of figures that are none", async () => {
  const { host } = await show(late);
  host.opens(empty);
  expect(screen.getByRole("main")).toHaveTextContent(/^MG Exports$/);
});

test("StaleData writes a day that is none as it stands", async () => {
  await show({ month: monthOf(2026, 1), since: "the 18th" });
  expect(screen.getByRole("main")).toHaveTextContent("by about the 18th.");
});
