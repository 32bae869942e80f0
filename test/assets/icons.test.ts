import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PNG } from "pngjs";

const icons = resolve("assets/icons");
const pictures = readdirSync(icons).filter((name) => name.endsWith(".png"));
const pixelsOf = (folder: string, name: string) => PNG.sync.read(readFileSync(join(folder, name)));

test("an icon is as large as its name says", () => {
  expect(pictures).toHaveLength(14);
  for (const name of pictures) {
    const size = Number(/-(\d+)\.png$/.exec(name)![1]);
    expect(pixelsOf(icons, name)).toMatchObject({ width: size, height: size });
  }
});

test("the icons are what draw.mjs draws", () => {
  const drawn = mkdtempSync(join(tmpdir(), "mg-icons-"));
  try {
    execFileSync(process.execPath, [join(icons, "draw.mjs"), drawn]);
    for (const name of pictures)
      expect(pixelsOf(drawn, name).data.equals(pixelsOf(icons, name).data)).toBe(true);
    for (const name of ["icon.svg", "pane.svg", "refresh.svg", "review.svg"])
      expect(readFileSync(join(drawn, name), "utf8")).toBe(readFileSync(join(icons, name), "utf8"));
  } finally {
    rmSync(drawn, { recursive: true });
  }
});
