import { invalidArgument } from "../protocol/host-object";

/** Excel's rules for the name of a sheet. */
export function checkedSheetName(name: unknown, location: string): string {
  const allowed =
    typeof name === "string" &&
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*:[\]]/.test(name) &&
    !/^'|'$/.test(name);
  if (!allowed) throw invalidArgument(location);
  return name;
}
