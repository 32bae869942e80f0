import type { RefreshProgress } from "../../src/refresh/refresher";
import { coarsely } from "../../src/taskpane/coarsely";

/** What of some progress is passed on. */
function passedOn(told: readonly RefreshProgress[]): RefreshProgress[] {
  const heard: unknown[] = [];
  const { signal } = new AbortController();
  const { onProgress } = coarsely({ signal, onProgress: (progress) => heard.push(progress) });
  for (const progress of told) onProgress?.(progress);
  return heard as RefreshProgress[];
}
const fetched = (done: number, total = 10_000_000) => ({ done, total, step: "fetch" }) as const;

describe("coarsely(manner)", () => {
  test("tells once of every whole per cent, however often it is told", () => {
    const told = [fetched(100_000), fetched(100_001), fetched(199_999), fetched(200_000)];
    expect(passedOn(told)).toEqual([told[0], told[3]]);
  });

  test("tells of another step with the same per cent", () => {
    const told = [fetched(10_000, 10_000), { ...fetched(100, 100), step: "compare" as const }];
    expect(passedOn(told)).toEqual(told);
  });

  test("tells of the end as often as it is told", () => {
    const told = [fetched(9_999, 10_000), fetched(10_000, 10_000), fetched(10_000, 10_000)];
    expect(passedOn(told)).toEqual(told);
  });

  test("tells every time as long as nobody knows the total, and when it is known", () => {
    const told = [fetched(0, 0), fetched(5000, 0), fetched(0, 10_000)];
    expect(passedOn(told)).toEqual(told);
  });

  test("tells of thousands of pieces a hundred times and one", () => {
    const told = Array.from({ length: 10_001 }, (_, done) => fetched(done, 10_000));
    expect(passedOn(told)).toHaveLength(101);
  });

  test("passes the signal on", () => {
    const { signal } = new AbortController();
    expect(coarsely({ signal, onProgress: () => undefined }).signal).toBe(signal);
  });
});
