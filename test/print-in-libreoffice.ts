import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The programs of LibreOffice and Poppler that are not installed here. */
const missingPrograms = ["soffice", "pdftotext"].filter(
  (name) => spawnSync(name, ["--version"]).error
);

/** Where the programs are not installed the tests say so in their titles and are left out; in CI they must be there. */
export const printed: jest.It =
  missingPrograms.length === 0 || /^(1|true)$/.test(process.env.CI ?? "") ? test : test.skip;

/** The beginning of a title: why the test is left out, if it is. */
export const unlessMissing =
  missingPrograms.length === 0 ? "" : `needs ${missingPrograms.join(" and ")} (not installed): `;

/** What LibreOffice prints of an .xlsx file, line by line as it lies on the paper. */
export function printInLibreOffice(xlsx: string | Uint8Array): string {
  if (missingPrograms.length > 0)
    throw new Error(`Install ${missingPrograms.join(" and ")} to run this test.`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "libreoffice-"));
  try {
    const file = path.join(folder, "book.xlsx");
    fs.writeFileSync(file, typeof xlsx === "string" ? fs.readFileSync(xlsx) : xlsx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file];
    const { stderr } = spawnSync("soffice", args, { timeout: 90_000, encoding: "utf8" });
    const pdf = path.join(folder, "book.pdf");
    if (!fs.existsSync(pdf)) throw new Error(`LibreOffice has printed nothing. ${stderr}`);
    return spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).stdout;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
