import { HostObject, RichApiError, invalidArgument } from "../protocol/host-object";
import { evaluated } from "./evaluated-formula";
import { isErrorText, type Scalar } from "./cell-reading";
import { Range } from "./range";
import type { Workbook } from "./workbook";

/** What a function of the workbook has yielded: a value, or the text of an error ("Excel.FunctionResult"). */
class FunctionResult extends HostObject {
  readonly officeType = "FunctionResult";

  constructor(private readonly result: Scalar) {
    super();
  }

  get value(): Scalar | null {
    return this.error === null ? this.result : null;
  }

  get error(): string | null {
    return isErrorText(this.result) ? this.result : null;
  }

  /** As it stands in the formula of another function. */
  get literal(): string {
    return isErrorText(this.result) ? this.result : literalOf(this.result);
  }
}

/** `workbook.functions`: the functions of cells, called at once ("Excel.Functions"). */
export class WorksheetFunctions extends HostObject {
  readonly officeType = "Functions";

  constructor(private readonly book: Workbook) {
    super();
    // Its members are some 370 functions, which the engine knows by their names in formulas.
    return new Proxy(this, {
      get: (own, name, receiver): unknown => {
        const known = typeof name !== "string" || name.startsWith("_") || name in own;
        if (known) return Reflect.get(own, name, receiver);
        return (...args: unknown[]) => own.call(name, args);
      },
    });
  }

  private call(member: string, args: readonly unknown[]): FunctionResult {
    const { functions } = this.book.engine;
    // The names of Office.js have no dots: beta_Dist is BETA.DIST.
    const name = member.replace(/_/g, ".").toUpperCase();
    if (!functions.getExecutor(name)) {
      const location = `Functions.${member}`;
      throw new RichApiError(
        "NotImplemented",
        `The workbench does not implement ${location}.`,
        location
      );
    }
    const given = args.flat();
    while (given.length > 0 && given.at(-1) === undefined) given.pop();
    return new FunctionResult(evaluated(this.book, `=${name}(${given.map(literalOf).join(",")})`));
  }
}

/** An argument as it is written in a formula; one that was left out is empty. */
function literalOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (value instanceof Range) return value.address;
  if (value instanceof FunctionResult) return value.literal;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  throw invalidArgument();
}
