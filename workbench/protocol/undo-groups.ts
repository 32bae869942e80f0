import type { Action } from "./batch-format";
import { ActionType } from "./batch-format";
import { RichApiError, type HostObject } from "./host-object";

/** The flag of a request that belongs to a merged undo group; above it stands the number of the group. Ours alone. */
const grouped = 1 << 24;
const mostGroups = 64;

/**
 * Put behind the library from npm, which does not know `mergeUndoGroup` (ExcelApi 1.20) and drops it: tells the host to
 * which group a request belongs. How Microsoft's own later library tells it is not known.
 */
export const tellUndoGroups = `
;(function (run) {
  var groups = 0;
  Excel.run = function (options, batch) {
    if (!options || options.mergeUndoGroup !== true) return run.apply(Excel, arguments);
    var flags = ${grouped} | (++groups % ${mostGroups}) << 25;
    return run.call(Excel, { delayForCellEdit: options.delayForCellEdit === true }, function (context) {
      context._requestFlagModifier |= flags;
      return batch(context);
    });
  };
})(Excel.run);
`;

/** The files of the library in which Excel.run stands. */
export const holdsExcelRun = (name: string): boolean =>
  /(^|\/)excel-(win32|web)-16\.0\d(\.debug)?\.js$/i.test(name);

/** From how many formulas on a group is refused (office-js #6491: a square of 40 cells). */
const mostGroupedFormulas = 1600;
/** How many groups of a session are taken (office-js #6255: "more than 2 times"). */
const mostUndoGroups = 2;

/** What Excel on the web cannot undo, of what the workbench has: learn.microsoft.com, "excel-add-ins-undo-capabilities". */
const notUndone =
  /^(DocumentProperties\.\w+|NamedItem\.comment|Style\.(?!font|fill|borders)\w+|Workbook\.(close|save)|Worksheet\.(copy|delete|standardWidth)|WorksheetProtection\.\w+)$/;

/** Called before each step of a batch; throws where the step is refused. */
export type StepGuard = (object: HostObject, member: string, action: Action) => void;

/** The merged undo groups of a session, as Excel on the web takes them. */
export class UndoGroups {
  private readonly formulas = new Map<number, number>();

  /** What watches over a request, by its flags; nothing where it belongs to no group. */
  guard(flags = 0): StepGuard | undefined {
    if ((flags & grouped) === 0) return undefined;
    const group = flags >>> 25;
    if (!this.formulas.has(group)) this.formulas.set(group, 0);
    if ([...this.formulas.keys()].indexOf(group) >= mostUndoGroups) return refuseAll;
    return (_, member, action) => {
      const isChange =
        action.ActionType === ActionType.SetProperty || action.ActionType === ActionType.Method;
      if (isChange && notUndone.test(member)) throw undoNotSupported(member);
      const formulas = (this.formulas.get(group) ?? 0) + formulasIn(member, action);
      this.formulas.set(group, formulas);
      if (formulas >= mostGroupedFormulas) throw undoNotSupported(member);
    };
  }
}

const undoNotSupported = (member: string) =>
  new RichApiError("UndoNotSupported", "Undo is not supported for this operation.", member);

const refuseAll: StepGuard = (_, member) => {
  throw new RichApiError("InternalError", "An internal error has occurred.", member);
};

function formulasIn(member: string, { ActionType: type, ArgumentInfo }: Action): number {
  if (type !== ActionType.SetProperty || !/^Range\.(values|formulas\w*)$/.test(member)) return 0;
  const cells = [ArgumentInfo?.Arguments ?? []].flat(4);
  return cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
}
