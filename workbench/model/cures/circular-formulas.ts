import type { Injector, IUnitRange } from "@univerjs/core";
import { IFormulaDependencyGenerator, type FormulaDependencyTree } from "@univerjs/engine-formula";
import { nodeKind, type FormulaNode } from "./formula-node";

interface Searchable {
  searchDependency(ranges: IUnitRange[]): Set<number>;
}

/** What the engine keeps to itself when it finds out which formulas depend on which. */
interface Generator {
  _dependencyManagerService: Searchable;
  _dependencyRTreeCacheForAddressFunction: { bulkSearch(ranges: IUnitRange[]): Set<number> };
  _getTreeById(id: number): FormulaDependencyTree | undefined;
  _checkIsCycleDependency(trees: FormulaDependencyTree[]): boolean;
  _nodeTraversalRef(node: FormulaNode, result: FormulaNode[]): void;
}

/**
 * Formulas that depend on themselves show 0, as in Excel, which says so in a dialog. The engine would calculate with what
 * their cells held before: another number each time, and for a custom function another call, without end.
 */
export function cureCircularFormulas(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  generator._checkIsCycleDependency = (trees) => {
    for (const id of circular(trees, (tree) => dependentsOf(generator, tree))) {
      const tree = generator._getTreeById(id);
      if (tree) Object.defineProperty(tree, "formula", { value: "=0" });
    }
    return false;
  };
  dependOnValues(generator);
}

function dependentsOf(generator: Generator, tree: FormulaDependencyTree): FormulaDependencyTree[] {
  const cell = tree.toRTreeItem();
  const ids = new Set(generator._dependencyManagerService.searchDependency(cell));
  for (const id of generator._dependencyRTreeCacheForAddressFunction.bulkSearch(cell)) ids.add(id);
  return [...ids].flatMap((id) => generator._getTreeById(id) ?? []);
}

/** The formulas that can be reached from themselves: Tarjan's strongly connected components, without recursion. */
function circular(
  trees: readonly FormulaDependencyTree[],
  next: (tree: FormulaDependencyTree) => FormulaDependencyTree[]
): Set<number> {
  const found = new Set<number>();
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const lower = (id: number, value: number) =>
    lowest.set(id, Math.min(lowest.get(id) ?? value, value));
  const enter = (tree: FormulaDependencyTree) => {
    const id = tree.treeId;
    order.set(id, order.size);
    lower(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, left: next(tree) };
  };
  for (const start of trees) {
    if (order.has(start.treeId)) continue;
    const path = [enter(start)];
    while (path.length > 0) {
      const { id, left } = path[path.length - 1];
      const tree = left.pop();
      if (tree) {
        if (tree.treeId === id) found.add(id);
        if (!order.has(tree.treeId)) path.push(enter(tree));
        else if (isOpen.has(tree.treeId)) lower(id, order.get(tree.treeId) ?? 0);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above) lower(above.id, lowest.get(id) ?? 0);
      if (lowest.get(id) !== order.get(id)) continue;
      const ring = open.splice(open.lastIndexOf(id));
      for (const member of ring) {
        isOpen.delete(member);
        if (ring.length > 1) found.add(member);
      }
    }
  }
  return found;
}

/** Functions that ask where a cell is and not what it holds. */
const askForPlaces: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS", "AREAS"]);

/**
 * The references that a formula depends on. =ROW(A1) in A1 is no circle, nor =SUM(A1:OFFSET(A9,-1,0)) in A9. Behind `@`
 * stands a reference, whose one cell counts, or a function, whose references count.
 */
function dependOnValues(generator: Generator): void {
  generator._nodeTraversalRef = (node, result) => {
    const left = [node];
    for (let at = left.pop(); at; at = left.pop()) {
      for (const [i, child] of at.getChildren().entries()) {
        if (isReference(child) && asksForPlace(at, i)) continue;
        if (isReference(child) || isFoundBefore(child)) result.push(child);
        // Between the ends of a range there may be functions that find them.
        if (child.nodeType === nodeKind.union) left.push(...child.getChildren().filter(isAddress));
        else if (!isFoundBefore(child)) left.push(child);
      }
    }
  };
}

const isReference = ({ nodeType }: FormulaNode) =>
  nodeType === nodeKind.reference || nodeType === nodeKind.union;

const isAddress = (node: FormulaNode) => node.nodeType === nodeKind.function && node.isAddress();

/** What is calculated beforehand to know the cells. */
function isFoundBefore(node: FormulaNode): boolean {
  if (node.nodeType === nodeKind.suffix) return node.getToken() === "#";
  const [only] = node.getChildren();
  return node.nodeType === nodeKind.prefix && node.getToken() === "@" && only && isReference(only);
}

function asksForPlace(node: FormulaNode, argument: number): boolean {
  if (node.nodeType !== nodeKind.function) return false;
  const name = node.getToken().toUpperCase();
  return askForPlaces.has(name) || (name === "OFFSET" && argument === 0);
}
