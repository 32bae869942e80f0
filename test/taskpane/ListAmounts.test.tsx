import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { monthOf } from "../../src/dataset/month";
import { ListAmounts } from "../../src/taskpane/preview-changes/ListAmounts";
import type { PreviewNames } from "../../src/taskpane/preview-changes/preview-names";
import { showPart } from "./show-part";
import { change } from "./small-preview";

const names = { partner: (id: string) => id, currency: "USD" } as unknown as PreviewNames;
/** So many amounts of one change. */
const show = (count: number) => {
  const partners = Array.from({ length: count }, (_, i) => ({ partner: `P${i}`, to: 1000 }));
  const { changes } = change("Ingot", monthOf(2025, 12), partners);
  return showPart(() => <ListAmounts changes={changes} names={names} label="Ingot" />);
};
const rows = () => screen.getAllByRole("rowheader").length;

test("ListAmounts draws sixty amounts at once", async () => {
  await show(60);
  expect(rows()).toBe(60);
  expect(screen.queryByRole("button")).toBeNull();
});

test("ListAmounts draws sixty of 121 amounts, then sixty more, then the last", async () => {
  const { user } = await show(121);
  expect(rows()).toBe(60);
  await user.click(screen.getByRole("button", { name: "Show 60 more (61 left)" }));
  expect(rows()).toBe(120);
  await user.click(screen.getByRole("button", { name: "Show 1 more (1 left)" }));
  expect(rows()).toBe(121);
});
