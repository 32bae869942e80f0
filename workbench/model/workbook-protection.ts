import { HostObject, RichApiError } from "../protocol/host-object";

/** What is kept of a protection: never the password itself. */
export interface WorkbookProtectionState {
  passwordMark: string | null;
}

/** By which a password is known again (the hash FNV-1a); it guards against slips, as Excel's own does, not against theft. */
function markOf(password: string | undefined): string | null {
  if (!password) return null;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(password)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16);
}

/** Protection of the structure: sheets are not added, deleted, renamed, moved, copied, hidden or shown. */
export class WorkbookProtection extends HostObject {
  readonly officeType = "WorkbookProtection";
  state: WorkbookProtectionState | null = null;

  get protected(): boolean {
    return this.state !== null;
  }

  protect(password?: string): void {
    if (this.state)
      throw new RichApiError("InvalidOperation", "The workbook is already protected.");
    this.state = { passwordMark: markOf(password) };
  }

  unprotect(password?: string): void {
    const wanted = this.state?.passwordMark ?? null;
    if (wanted !== null && wanted !== markOf(password)) {
      throw new RichApiError("AccessDenied", "The password you supplied is not correct.");
    }
    this.state = null;
  }

  requireOff(location: string): void {
    if (!this.state) return;
    throw new RichApiError(
      "AccessDenied",
      "The workbook is protected. To change its sheets, unprotect the workbook first.",
      location
    );
  }
}
