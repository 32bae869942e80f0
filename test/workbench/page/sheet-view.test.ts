import {
  paneBox,
  paneOf,
  screenBox,
  type SheetView,
} from "../../../workbench/page/overlay/sheet-view";

const view: SheetView = {
  sheetId: "s",
  scale: 2,
  headers: { width: 40, height: 20 },
  scroll: { x: 100, y: 50 },
  frozen: { left: 0, right: 0, top: 0, bottom: 60 },
};
const place = (left: number, top: number) => ({ left, top, width: 75, height: 30 });

test("what lies below frozen rows moves with its pane and is enlarged with the sheet", () => {
  const at = place(150, 75);
  const pane = paneOf(view, at);
  expect(pane).toEqual({ rows: false, columns: false });
  expect(paneBox(view, pane)).toEqual({ left: 80, top: 160, width: null, height: null });
  // 150 points are 200 pixels of the sheet, 75 are 100.
  expect(screenBox(view, pane, at)).toEqual({ left: 280, top: 140, width: 200, height: 80 });
});

test("what begins in frozen rows stays where it is, but moves sideways", () => {
  const at = place(150, 15);
  const pane = paneOf(view, at);
  expect(pane).toEqual({ rows: true, columns: false });
  expect(paneBox(view, pane)).toEqual({ left: 80, top: 40, width: null, height: 120 });
  expect(screenBox(view, pane, at)).toMatchObject({ left: 280, top: 80 });
});
