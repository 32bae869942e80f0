import { HostObject, RichApiError } from "../protocol/host-object";

const isProtected = () =>
  new RichApiError(
    "AccessDenied",
    "The sheet is protected. To make a change, unprotect the sheet first."
  );

/** Protection as a whole: no cell of a protected sheet is changed. Excel's exceptions for single rights are not imitated. */
export class WorksheetProtection extends HostObject {
  readonly officeType = "WorksheetProtection";
  private password: string | undefined;
  private on = false;

  get protected(): boolean {
    return this.on;
  }

  get canPauseProtection(): boolean {
    return false;
  }

  get isPasswordProtected(): boolean {
    return this.on && this.password !== undefined;
  }

  protect(_options?: object, password?: string): void {
    if (this.on) throw new RichApiError("InvalidOperation", "The sheet is already protected.");
    this.on = true;
    this.password = password || undefined;
  }

  unprotect(password?: string): void {
    if (this.on && this.password !== undefined && this.password !== password) {
      throw new RichApiError("AccessDenied", "The password you supplied is not correct.");
    }
    this.on = false;
    this.password = undefined;
  }

  requireOff(): void {
    if (this.on) throw isProtected();
  }
}
