import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { ExportDataset } from "../../src/taskpane/ExportDataset";
import { violations } from "./axe-violations";
import { FakeHost } from "./fake-host";
import { showPart } from "./show-part";

/** jsdom has no addresses of Blobs, and goes nowhere when a link is pressed. */
const blobs: Blob[] = [];
const revoked: string[] = [];
let pressed: string[] = [];
let press: jest.SpyInstance;

beforeEach(() => {
  blobs.length = 0;
  revoked.length = 0;
  pressed = [];
  URL.createObjectURL = (blob) => `blob:https://addin/${blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = (address) => void revoked.push(address);
  press = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    pressed.push(`${this.download} ${this.href}`);
  });
});
afterEach(() => press.mockRestore());

const show = (language: "en" | "zh" = "en") =>
  showPart(() => <ExportDataset />, new FakeHost({ language }));
const csv = { name: "mg-exports.csv", text: "month,product\n2025-11,镁锭\n" };

describe("Passing the figures on", () => {
  test("says how a team uses the file", async () => {
    await show();
    expect(screen.getByRole("region", { name: "Pass the figures on" })).toHaveTextContent(
      "A team puts it at an https address; everybody else loads from there (source “Address”)."
    );
  });

  test("hands a CSV to the browser, and offers it as a link and as text", async () => {
    const { user, refresh } = await show();
    await user.click(screen.getByRole("button", { name: "Save as CSV" }));
    expect(refresh.exports.last.about).toBe("csv");
    await refresh.exports.last.end(csv);
    expect(pressed).toEqual(["mg-exports.csv blob:https://addin/1"]);
    expect([blobs[0].type, blobs[0].size]).toEqual(["text/csv;charset=utf-8", 29]);
    const message = screen.getByRole("group", { name: "mg-exports.csv (29 B) is ready" });
    expect(message).toHaveFocus();
    const link = screen.getByRole("link", { name: "Download mg-exports.csv" });
    expect(link).toHaveAttribute("href", "blob:https://addin/1");
    expect(link).toHaveAttribute("download", "mg-exports.csv");
    await user.click(screen.getByRole("button", { name: "Copy the text" }));
    expect(await navigator.clipboard.readText()).toBe(csv.text);
    expect(message).toHaveTextContent("The text is copied.");
    expect(await violations()).toEqual([]);
  });

  test("makes JSON, and lets the file before it go", async () => {
    const { user, refresh, unmount } = await show();
    await user.click(screen.getByRole("button", { name: "Save as CSV" }));
    await refresh.exports.last.end(csv);
    await user.click(screen.getByRole("button", { name: "Save as JSON" }));
    expect(refresh.exports.last.about).toBe("json");
    await refresh.exports.last.end({ name: "mg-exports.json", text: "{}" });
    expect(blobs[1].type).toBe("application/json;charset=utf-8");
    expect(revoked).toEqual(["blob:https://addin/1"]);
    unmount();
    expect(revoked).toEqual(["blob:https://addin/1", "blob:https://addin/2"]);
  });

  test("says where neither saving nor copying is allowed", async () => {
    const { user, refresh } = await show();
    await user.click(screen.getByRole("button", { name: "Save as CSV" }));
    await refresh.exports.last.end(csv);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    document.execCommand = () => false;
    await user.click(screen.getByRole("button", { name: "Copy the text" }));
    const message = screen.getByRole("group", { name: /is ready$/ });
    expect(message).toHaveTextContent("This window may not use the clipboard either.");
  });

  test("says why the file was not made", async () => {
    const { user, refresh } = await show();
    await user.click(screen.getByRole("button", { name: "Save as JSON" }));
    await refresh.exports.last.fail("The figures are being read.");
    expect(screen.getByRole("group", { name: "The file was not made" })).toHaveTextContent(
      "The figures are being read."
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(refresh.exports.last.about).toBe("json");
    expect(pressed).toEqual([]);
  });

  test("is in Chinese where Office is", async () => {
    await show("zh");
    expect(screen.getByRole("button", { name: "保存为 CSV" })).toBeEnabled();
  });
});
