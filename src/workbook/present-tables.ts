import { packReads, READ_CELLS, type ReadRequest } from "./batches";
import type { Cell } from "./entered";
import { hostCode } from "./host-errors";
import { inTurn, type OpenWorkbook } from "./open-workbook";

/** A grid to be read whole, under the name by which it is asked for again. */
export interface GridRequest extends ReadRequest {
  readonly key: string;
}

/** By how much the pieces shrink where Excel finds an answer too large. */
const SHRINK = 8;

/**
 * Reads grids of any size in as few round trips as the limit on answers allows, one for all in an ordinary workbook.
 * If long texts make an answer too large after all, everything is read again in smaller pieces.
 */
export async function readGrids(
  workbook: OpenWorkbook,
  requests: readonly GridRequest[],
  limit: number = READ_CELLS
): Promise<ReadonlyMap<string, readonly (readonly Cell[])[]>> {
  const grids = new Map<string, (readonly Cell[])[]>(requests.map((r) => [r.key, []]));
  const batches = packReads(
    requests.filter((r) => r.at.rows > 0 && r.at.columns > 0),
    limit
  );
  try {
    await inTurn(batches, async (batch) => {
      const answers = await workbook.read(batch);
      batch.forEach((request, i) => {
        const grid = grids.get(request.key)!;
        for (const row of answers[i]!) grid.push(row);
      });
    });
  } catch (error) {
    const isTooLarge = hostCode(error) === "ResponsePayloadSizeLimitExceeded";
    if (!isTooLarge || limit < READ_CELLS) throw error;
    return readGrids(workbook, requests, limit / SHRINK);
  }
  return grids;
}
