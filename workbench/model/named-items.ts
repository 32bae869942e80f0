import { generateRandomId } from "@univerjs/core";
import {
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import {
  HostCollection,
  HostObject,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from "../protocol/host-object";
import { boxAddress, parseAddress, quotedSheet } from "./address";
import { Range } from "./range";
import { isErrorText, type Scalar } from "./cell-reading";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const wellFormed = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;

/** A name for a range, a constant or a formula. What it stands for lies in the engine, which keeps it up to date. */
class NamedItem extends HostObject {
  readonly officeType = "NamedItem";

  constructor(
    private readonly owner: NamedItemCollection,
    private readonly id: string
  ) {
    super();
  }

  private get definition() {
    const { engine } = this.owner.book;
    const definition = engine.names.getValueById(engine.unitId, this.id);
    if (!definition) throw itemNotFound("NamedItem");
    return definition;
  }

  get name(): string {
    return this.definition.name;
  }

  get comment(): string {
    return this.definition.comment ?? "";
  }

  set comment(comment: string) {
    this.owner.define({ ...this.definition, comment });
  }

  get visible(): boolean {
    return this.definition.hidden !== true;
  }

  set visible(visible: unknown) {
    if (typeof visible !== "boolean") throw invalidArgument();
    this.owner.define({ ...this.definition, hidden: !visible });
  }

  /** The sheet that a name of a sheet belongs to. */
  get worksheetOrNullObject(): Worksheet | null {
    return this.owner.sheet;
  }

  get worksheet(): Worksheet {
    if (!this.owner.sheet) throw itemNotFound("NamedItem.worksheet");
    return this.owner.sheet;
  }

  get scope(): string {
    return this.owner.sheet ? "Worksheet" : "Workbook";
  }

  get formula(): string {
    const { formulaOrRefString: text } = this.definition;
    return text.startsWith("=") ? text : `=${text}`;
  }

  set formula(formula: string) {
    this.owner.define({ ...this.definition, formulaOrRefString: definitionOf(formula) });
  }

  get type(): string {
    if (this.getRangeOrNullObject()) return "Range";
    const { value } = this;
    if (isErrorText(value)) return "Error";
    if (typeof value === "number") return "Double";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  /** The address of a range, or a constant; of any other formula its text, as the engine does not calculate names alone. */
  get value(): Scalar {
    const text = this.formula.slice(1);
    if (/^"[^]*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
    if (text !== "" && Number.isFinite(Number(text))) return Number(text);
    return this.getRangeOrNullObject() || isErrorText(text) ? text : this.formula;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound("NamedItem.getRange");
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const address = parseAddress(this.formula.slice(1));
    if (!address) return null;
    const { sheet, ...box } = address;
    const { worksheets } = this.owner.book;
    const at = sheet === undefined ? this.owner.sheet : worksheets.find(sheet);
    return at ? at.rangeAt(box) : null;
  }

  delete(): void {
    const { engine } = this.owner.book;
    this.owner.deleted.add(this.name.toLowerCase());
    engine.run(RemoveDefinedNameMutation.id, { unitId: engine.unitId, ...this.definition });
  }
}

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly officeType = "NamedItemCollection";
  private readonly known = new Map<string, NamedItem>();
  /** Names that were there once, in lower case. */
  readonly deleted = new Set<string>();

  constructor(
    readonly book: Workbook,
    readonly sheet: Worksheet | null
  ) {
    super();
  }

  get items(): readonly NamedItem[] {
    const { engine } = this.book;
    const scope = this.sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    return Object.values(engine.names.getDefinedNameMap(engine.unitId) ?? {})
      .filter((name) => (name.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope)
      .map(({ id }) => this.byId(id));
  }

  private byId(id: string): NamedItem {
    let item = this.known.get(id);
    if (!item) this.known.set(id, (item = new NamedItem(this, id)));
    return item;
  }

  /** Names a range, or what a formula or constant yields. */
  add(name: string, reference: Range | string, comment = ""): NamedItem {
    if (typeof name !== "string" || !wellFormed.test(name) || parseAddress(name)) {
      throw invalidArgument("NamedItemCollection.add");
    }
    if (this.find(name) || this.book.tables.find(name)) throw itemAlreadyExists();
    const id = generateRandomId();
    const formulaOrRefString = definitionOf(
      reference instanceof Range
        ? `${quotedSheet(reference.worksheet.name)}!${boxAddress(reference.box, true)}`
        : reference
    );
    this.define({ id, name, formulaOrRefString, comment });
    if (this.deleted.has(name.toLowerCase())) this.book.strict.nameReturned(name);
    return this.byId(id);
  }

  addFormulaLocal(name: string, formula: string, comment = ""): NamedItem {
    return this.add(name, formula, comment);
  }

  define(definition: Omit<ISetDefinedNameMutationParam, "unitId">): void {
    const { engine } = this.book;
    engine.run(SetDefinedNameMutation.id, {
      ...definition,
      unitId: engine.unitId,
      localSheetId: this.sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }
}

/** The engine writes a reference plainly and everything else with its "=". */
function definitionOf(reference: unknown): string {
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  const text = reference.replace(/^=/, "");
  return parseAddress(text) ? text : `=${text}`;
}
