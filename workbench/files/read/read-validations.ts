import type { ValidationState } from "../../model/sheet-states";
import { all, first, type XmlElement } from "../../server/read-xml";
import { typedFormula, type FormulaSetting } from "../formulas/stored-formula";
import { wordFor } from "../xml/page-words";
import { validationComparisons, validationTypes } from "../xml/rule-words";
import { cellTextOf } from "../xml/xml-text";
import { boxesIn } from "./boxes-in";
import { isSet } from "../xml/flag";

/** Reads the rules about what may be typed; those of a kind that the model has not are left out. */
export const readValidations = (sheet: XmlElement, formulas: FormulaSetting): ValidationState[] =>
  all(sheet, "dataValidations/dataValidation").flatMap((rule) => {
    const type = wordFor(validationTypes, rule.attributes.type ?? "");
    const ranges = boxesIn(rule.attributes.sqref);
    return type && ranges.length > 0 ? [{ ranges, type, ...readRule(rule, type, formulas) }] : [];
  });

function readRule(
  rule: XmlElement,
  type: string,
  formulas: FormulaSetting
): Omit<ValidationState, "ranges" | "type"> {
  const { attributes } = rule;
  const formula = (name: string) => {
    const text = cellTextOf(first(rule, name)?.text ?? "");
    return text === "" ? null : typedFormula(text, formulas);
  };
  const isList = type === "List";
  const compares = !isList && type !== "Custom";
  const operator = wordFor(validationComparisons, attributes.operator ?? "between");
  return {
    source: isList ? listSource(formula("formula1")) : "",
    inCellDropDown: !isSet(attributes.showDropDown),
    operator: compares ? operator : null,
    formula1: isList ? null : formula("formula1"),
    formula2: isList ? null : formula("formula2"),
    ignoreBlanks: isSet(attributes.allowBlank),
    error: {
      show: isSet(attributes.showErrorMessage),
      style: capitalised(attributes.errorStyle ?? "stop"),
      title: attributes.errorTitle ?? "",
      message: attributes.error ?? "",
    },
    prompt: {
      show: isSet(attributes.showInputMessage),
      title: attributes.promptTitle ?? "",
      message: attributes.prompt ?? "",
    },
  };
}

/** Items stand in quotes, anything else is a formula. */
function listSource(formula: string | null): string {
  const items = /^="([^]*)"$/.exec(formula ?? "")?.[1];
  return items === undefined ? (formula ?? "") : items.replace(/""/g, '"');
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
