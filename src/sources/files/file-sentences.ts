import type { Language } from "../../dataset/catalogue";

/** What is said of a file before anything of its content is known. */
interface FileSentences {
  readonly empty: (file: string) => string;
  readonly noText: (file: string) => string;
  readonly webPage: (file: string) => string;
  readonly oldExcel: (file: string) => string;
  readonly brokenQuotes: (file: string, row: number) => string;
  readonly longCell: (file: string, row: number, characters: number) => string;
  readonly brokenZip: (file: string) => string;
  readonly zipBomb: (file: string, megabytes: number, ratio: number) => string;
  readonly manyFiles: (file: string, limit: number) => string;
  readonly emptyZip: (file: string) => string;
  readonly brokenWorkbook: (file: string) => string;
  readonly hugeSheet: (file: string, millions: number) => string;
  readonly notATable: (file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly tooLarge: (file: string, megabytes: number) => string;
  readonly mixedKinds: (one: string, other: string) => string;
  readonly brokeDown: (reason: string) => string;
  readonly cancelled: () => string;
}

const en: FileSentences = {
  empty: (file) => `${file} is empty. Download it again, then choose the new file.`,
  noText: (file) =>
    `${file} is not a text file, a zip or an .xlsx workbook. Choose the file as it was downloaded, or save it as CSV UTF-8.`,
  webPage: (file) =>
    `${file} is a web page, perhaps a log-in page saved in place of the data. Open the query again, sign in if asked, and download the file.`,
  oldExcel: (file) =>
    `${file} is an old Excel workbook (.xls). Open it in Excel, save it as .xlsx or CSV UTF-8, and choose that file.`,
  brokenQuotes: (file, row) =>
    `${file}, row ${row}: a quotation mark is never closed or stands amid a cell, so the file is probably cut short or was edited. Download it again.`,
  longCell: (file, row, characters) =>
    `${file}, row ${row}: a cell is longer than ${characters.toLocaleString("en")} characters, so this is not a table of figures, or a quotation mark was left open. Download it again.`,
  brokenZip: (file) =>
    `${file} is damaged, cut short or locked with a password. Download it again, or unpack it and choose the files in it.`,
  zipBomb: (file, megabytes, ratio) =>
    `${file} unpacks to far more than it should (the limit is ${megabytes} MB, and ${ratio} times its size). If you trust it, unpack it and choose the files in it.`,
  manyFiles: (file, limit) =>
    `${file} holds more than ${limit} files. Unpack it and choose the ones you need.`,
  emptyZip: (file) =>
    `${file} holds no .csv, .txt or .xlsx file. Choose the files as they were downloaded.`,
  brokenWorkbook: (file) =>
    `${file} cannot be read as a workbook. Open it in Excel, save it as CSV UTF-8, and choose that file.`,
  hugeSheet: (file, millions) =>
    `${file} has a sheet that spans more than ${millions} million cells. Delete the empty rows and columns after the table, or save it as CSV UTF-8.`,
  notATable: (file) => `${file} holds no table. Choose the file as it was downloaded.`,
  unreadable: (file) =>
    `${file} cannot be read: since it was chosen it has been changed, moved or opened by another program, or it may not be read at all. Close it elsewhere, then choose it again.`,
  tooLarge: (file, megabytes) =>
    `${file} is larger than ${megabytes} MB and not written as customs writes its files, so it cannot be read in one go. Choose the files as they were downloaded, or cut it into one file for each year.`,
  mixedKinds: (one, other) =>
    `${one} and ${other} are files of different kinds, whose figures are never mixed. Choose the files of one kind first, then those of the other.`,
  brokeDown: (reason) =>
    `Reading broke down by a fault of this add-in (${reason}); nothing was changed. Choose fewer files at a time, or save them as CSV UTF-8 and choose those.`,
  cancelled: () => `Reading was cancelled; nothing was changed.`,
};

const zh: FileSentences = {
  empty: (file) => `${file} 是空文件。请重新下载后再选择。`,
  noText: (file) =>
    `${file} 不是文本文件、zip 或 .xlsx 工作簿。请选择下载的原文件，或另存为 CSV UTF-8。`,
  webPage: (file) =>
    `${file} 是网页，可能把登录页当作数据保存了。请重新打开查询，按提示登录后再下载。`,
  oldExcel: (file) =>
    `${file} 是旧版 Excel 工作簿（.xls）。请在 Excel 中打开，另存为 .xlsx 或 CSV UTF-8 后再选择。`,
  brokenQuotes: (file, row) =>
    `${file} 第 ${row} 行：引号未闭合或出现在单元格中间，文件可能不完整或被改动。请重新下载。`,
  longCell: (file, row, characters) =>
    `${file} 第 ${row} 行：单元格超过 ${characters.toLocaleString("en")} 个字符，不是数据表，或引号未闭合。请重新下载。`,
  brokenZip: (file) => `${file} 已损坏、不完整或有密码。请重新下载，或解压后选择其中的文件。`,
  zipBomb: (file, megabytes, ratio) =>
    `${file} 解压后过大（上限 ${megabytes} MB，且不超过自身的 ${ratio} 倍）。若可信，请解压后选择其中的文件。`,
  manyFiles: (file, limit) => `${file} 内超过 ${limit} 个文件。请解压后选择需要的文件。`,
  emptyZip: (file) => `${file} 内没有 .csv、.txt 或 .xlsx 文件。请选择下载的原文件。`,
  brokenWorkbook: (file) =>
    `${file} 无法作为工作簿读取。请在 Excel 中打开，另存为 CSV UTF-8 后再选择。`,
  hugeSheet: (file, millions) =>
    `${file} 有工作表超过 ${millions * 100} 万个单元格。请删除表后的空行空列，或另存为 CSV UTF-8。`,
  notATable: (file) => `${file} 内没有数据表。请选择下载的原文件。`,
  unreadable: (file) =>
    `${file} 无法读取：选择之后该文件已被更改、移动或被其他程序打开，或没有读取权限。请在其他程序中关闭后重新选择。`,
  tooLarge: (file, megabytes) =>
    `${file} 超过 ${megabytes} MB，且不是海关下载的原格式，无法一次读取。请选择下载的原文件，或按年份拆分。`,
  mixedKinds: (one, other) =>
    `${one} 与 ${other} 是不同种类的文件，数据不能混用。请先选择同一种类的文件，再选择另一种。`,
  brokeDown: (reason) =>
    `读取因本加载项的错误而中断（${reason}）；没有任何改动。请减少一次选择的文件，或另存为 CSV UTF-8 后再选择。`,
  cancelled: () => `已取消读取；没有任何改动。`,
};

/** What a reader of files says, in both languages. */
export const fileSentences: Record<Language, FileSentences> = { en, zh };
