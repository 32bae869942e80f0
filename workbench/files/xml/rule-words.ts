/** The words of .xlsx for those of Office.js in rules about cells. */
export const comparisons: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** Excel.DataValidationOperator is written a little differently. */
export const validationComparisons: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

export const validationTypes: Readonly<Record<string, string>> = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  TextLength: "textLength",
  Custom: "custom",
};

export const scalePoints: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** Criteria that Excel has ready, by Excel.ConditionalFormatPresetCriterion; in a formula CELL is the first cell. */
export const presetTypes: Readonly<Record<string, { type: string; formula?: string }>> = {
  Blanks: { type: "containsBlanks", formula: "=LEN(TRIM(CELL))=0" },
  NonBlanks: { type: "notContainsBlanks", formula: "=LEN(TRIM(CELL))>0" },
  Errors: { type: "containsErrors", formula: "=ISERROR(CELL)" },
  NonErrors: { type: "notContainsErrors", formula: "=NOT(ISERROR(CELL))" },
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
};

export const timePeriods: Readonly<Record<string, string>> = {
  Yesterday: "yesterday",
  Today: "today",
  Tomorrow: "tomorrow",
  LastSevenDays: "last7Days",
  LastWeek: "lastWeek",
  ThisWeek: "thisWeek",
  NextWeek: "nextWeek",
  LastMonth: "lastMonth",
  ThisMonth: "thisMonth",
  NextMonth: "nextMonth",
};

/** How many standard deviations beside the average. */
export const deviationWords: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };
