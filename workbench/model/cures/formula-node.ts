import type { FunctionVariantType } from "@univerjs/engine-formula";

/** A part of a parsed formula; the engine's own class of it is not exported. */
export interface FormulaNode {
  readonly nodeType: number;
  getToken(): string;
  isAddress(): boolean;
  getChildren(): FormulaNode[];
  getParent(): FormulaNode | null | undefined;
  setParent(node: FormulaNode): void;
  _handlerAT?: (value: FunctionVariantType) => FunctionVariantType;
  _handlerPound?: (value: FunctionVariantType) => FunctionVariantType;
}

/** The kinds of nodes that are told apart here, as the engine numbers them. */
export const nodeKind = { reference: 1, function: 4, union: 10, prefix: 11, suffix: 12 } as const;
