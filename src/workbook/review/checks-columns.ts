import type { Language } from "../../dataset/catalogue";

/** A column of MG.CHECKS as the sheet heads it. */
export interface ChecksColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly isText?: boolean;
  readonly isVerdict?: boolean;
}

const COLUMNS: readonly (Omit<ChecksColumn, "header"> & { en: string; zh: string })[] = [
  { en: "Claim", zh: "公布内容", width: 80, isText: true },
  { en: "Printed", zh: "公布值", width: 11 },
  { en: "Recomputed", zh: "重算值", width: 13 },
  { en: "At least", zh: "下限", width: 11 },
  { en: "At most", zh: "上限", width: 11 },
  { en: "Difference", zh: "差异", width: 11 },
  { en: "Verdict", zh: "结论", width: 22, isText: true, isVerdict: true },
  { en: "Why", zh: "说明", width: 130, isText: true },
];

/** The columns of MG.CHECKS, in its order. */
export function checksColumns(language: Language): readonly ChecksColumn[] {
  return COLUMNS.map(({ en, zh, ...column }) => ({
    ...column,
    header: language === "zh" ? zh : en,
  }));
}
