import { LRUMap } from "@univerjs/core";
import { FORMULA_REF_TO_ARRAY_CACHE, type IFunctionService } from "@univerjs/engine-formula";

/** As many different formulas are remembered; the engine remembers 5,000, and reads all others anew at every calculation. */
const remembered = 200_000;

interface Cache {
  _hash(text: string): string;
}

/**
 * The engine remembers formulas that it has read, too few of them, and long ones by a number of 32 bits: of 20,000 long
 * formulas two have the same number once in twenty workbooks, and one of them then shows the figure of the other.
 */
export function cureParsedFormulas(functions: IFunctionService): void {
  const known = new Set<LRUMap<string, unknown>>();
  const walk = Object.getOwnPropertyDescriptor(LRUMap.prototype, "forEach");
  if (!walk) return;
  // The memory of the engine is reached by nothing but a request to forget, here of nothing.
  Object.defineProperty(LRUMap.prototype, "forEach", {
    ...walk,
    value(this: LRUMap<string, unknown>) {
      known.add(this);
    },
  });
  try {
    functions.deleteFormulaAstCacheKey("");
  } finally {
    Object.defineProperty(LRUMap.prototype, "forEach", walk);
  }
  for (const map of known) map.limit = remembered;
  const cache = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  cache._hash = (text) => text;
}
