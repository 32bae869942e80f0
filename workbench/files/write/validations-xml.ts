import { boxAddress } from "../../model/address";
import type { ValidationState } from "../../model/sheet-states";
import { storedFormula, type FormulaSetting } from "../formulas/stored-formula";
import { validationComparisons, validationTypes } from "../xml/rule-words";
import { cellTextXml, element, type Xml } from "../xml/xml-text";

/** Excel calls a file damaged in which these are longer. */
const limits = { title: 32, message: 255, items: 255 };

/** The rules about what may be typed. */
export function validationsXml(
  validations: readonly ValidationState[],
  formulas: FormulaSetting
): Xml | null {
  const known = validations.filter(
    ({ type, source }) =>
      type in validationTypes && (source.startsWith("=") || source.length <= limits.items)
  );
  if (known.length === 0) return null;
  const rules = known.map((validation) => validationXml(validation, formulas));
  return element("dataValidations", { count: rules.length }, ...rules);
}

function validationXml(validation: ValidationState, formulas: FormulaSetting): Xml {
  const { type, operator, error, prompt, inCellDropDown } = validation;
  const isList = type === "List";
  const first = isList ? listSource(validation.source, formulas) : validation.formula1;
  const comparison = operator === null ? null : validationComparisons[operator];
  return element(
    "dataValidation",
    {
      type: validationTypes[type],
      errorStyle: error.style === "Stop" ? null : lowered(error.style),
      operator: comparison === "between" ? null : comparison,
      allowBlank: validation.ignoreBlanks || null,
      // The format's own name for the opposite.
      showDropDown: isList && !inCellDropDown ? true : null,
      showInputMessage: prompt.show || null,
      showErrorMessage: error.show || null,
      errorTitle: error.title.slice(0, limits.title) || null,
      error: error.message.slice(0, limits.message) || null,
      promptTitle: prompt.title.slice(0, limits.title) || null,
      prompt: prompt.message.slice(0, limits.message) || null,
      sqref: validation.ranges.map((box) => boxAddress(box)).join(" "),
    },
    formulaXml("formula1", first, formulas),
    formulaXml("formula2", validation.formula2, formulas)
  );
}

/** Items stand in quotes, a reference does not. */
const listSource = (source: string, formulas: FormulaSetting) =>
  source.startsWith("=") ? storedFormula(source, formulas) : `"${source.replace(/"/g, '""')}"`;

const formulaXml = (name: string, formula: string | null, formulas: FormulaSetting) =>
  formula === null || formula === ""
    ? null
    : element(
        name,
        {},
        cellTextXml(formula.startsWith("=") ? storedFormula(formula, formulas) : formula)
      );

const lowered = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
