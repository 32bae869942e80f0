import { parseAddress, type Box } from "../../model/address";

/** The rectangles of a list of addresses such as `A1:B2 D4`. */
export const boxesIn = (addresses: string | undefined): Box[] =>
  (addresses ?? "").split(/\s+/).flatMap((address) => {
    const found = address === "" ? null : parseAddress(address);
    return found
      ? [{ row: found.row, column: found.column, rows: found.rows, columns: found.columns }]
      : [];
  });
