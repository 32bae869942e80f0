import type { Flow } from "../source";

/**
 * Which way the goods of a text went, be it a file's name, a title above the header, a name of a column or a cell of
 * the import/export column: imports where it says 进口 or "import", exports where it says 出口 or "export"; undefined
 * where it says neither or both (进出口, "import-export").
 */
export function flowNamed(text: string): Flow | undefined {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("进出口", "");
  const imports = /进口|(^|[^a-z])imports?([^a-z]|$)/.test(plain);
  const exports = /出口|(^|[^a-z])exports?([^a-z]|$)/.test(plain);
  if (imports === exports) return undefined;
  return imports ? "imports" : "exports";
}
