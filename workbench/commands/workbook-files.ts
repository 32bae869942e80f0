import fs from "node:fs";
import path from "node:path";
import { describeWorkbook } from "../files/describe-workbook";
import { openWorkbookFile } from "../files/open-workbook-file";
import { readXlsx } from "../files/read/read-xlsx";
import { writeXlsx, type WriteOptions } from "../files/write/write-xlsx";
import type { HeadlessDocument, HostedAddin } from "./host-headless";

/** Reads an .xlsx file as the document of an add-in. What cannot be read is refused in a sentence. */
export async function readDocument(file: string, namespace: string): Promise<HeadlessDocument> {
  if (!fs.existsSync(file)) throw new Error(`There is no file ${file}.`);
  try {
    const read = await readXlsx(fs.readFileSync(file), { namespace });
    const workbook = openWorkbookFile(read, path.basename(file, ".xlsx"));
    return { workbook, settings: read.documentSettings };
  } catch (error) {
    throw new Error(`${file} cannot be opened. ${(error as Error).message}`);
  }
}

/** Writes the workbook of an add-in as an .xlsx file. */
export async function saveDocument(
  { workbook, host, namespace }: HostedAddin,
  file: string,
  options: Pick<WriteOptions, "customFunctions"> = {}
): Promise<void> {
  const described = describeWorkbook(workbook, Object.fromEntries(host.settings.entries()));
  fs.writeFileSync(file, await writeXlsx(described, { namespace, ...options }));
}
