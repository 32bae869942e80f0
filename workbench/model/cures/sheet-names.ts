import type { FormulaDataModel } from "@univerjs/engine-formula";

type Names = Record<string, string | undefined>;

/** Sheets are found in formulas without regard to case, as in Excel. */
export function cureSheetNames(formulas: FormulaDataModel): void {
  const read = formulas.getCalculateData.bind(formulas);
  formulas.getCalculateData = () => {
    const data = read();
    for (const [unitId, names] of Object.entries(data.unitSheetNameMap)) {
      if (names) data.unitSheetNameMap[unitId] = withoutCase(names) as typeof names;
    }
    return data;
  };
}

function withoutCase(names: Names): Names {
  return new Proxy(names, {
    get(target, name) {
      if (typeof name !== "string" || name in target) return Reflect.get(target, name) as unknown;
      const wanted = name.toLowerCase();
      const known = Object.keys(target).find((key) => key.toLowerCase() === wanted);
      return known === undefined ? undefined : target[known];
    },
  });
}
