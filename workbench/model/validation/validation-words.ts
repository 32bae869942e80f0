import { RichApiError } from "../../protocol/host-object";

/** The keys of Excel.DataValidationRule by the types of Excel.DataValidationType. */
export const ruleKeys: Readonly<Record<string, string>> = {
  List: "list",
  WholeNumber: "wholeNumber",
  Decimal: "decimal",
  Date: "date",
  TextLength: "textLength",
  Custom: "custom",
};

/** Excel.DataValidationOperator. */
export const validationOperators: readonly string[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

export const alertStyles: readonly string[] = ["Stop", "Warning", "Information"];

export const noSuchRule = (rule: string) =>
  new RichApiError(
    "NotImplemented",
    `The workbench does not implement data validation by "${rule}".`,
    "DataValidation.rule"
  );
