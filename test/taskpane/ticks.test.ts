import { tickedAtFirst, withTicks } from "../../src/taskpane/preview-changes/ticks";
import { groups, manyGroups } from "./small-preview";

const [ingot, powder, revised, gone] = groups.map(({ key }) => key);

test("tickedAtFirst(groups) is everything but what looks wrong", () => {
  expect([...tickedAtFirst(groups)]).toEqual([ingot, revised, gone]);
  expect(tickedAtFirst([groups[1]]).size).toBe(0);
});

describe("withTicks(ticked, keys, isTicked)", () => {
  const ticked = tickedAtFirst(groups);

  test("unticks those, and leaves the rest and what it was given", () => {
    expect([...withTicks(ticked, [ingot, revised], false)]).toEqual([gone]);
    expect([...ticked]).toEqual([ingot, revised, gone]);
  });

  test("ticks those, and leaves the rest", () => {
    expect([...withTicks(new Set([gone]), [powder], true)]).toEqual([gone, powder]);
  });

  test("ticks nothing twice, and unticks what is not ticked", () => {
    expect([...withTicks(ticked, [ingot], true)]).toEqual([ingot, revised, gone]);
    expect([...withTicks(ticked, [powder], false)]).toEqual([ingot, revised, gone]);
  });

  test("takes one of 5,000", () => {
    const many = manyGroups(5000);
    expect(withTicks(tickedAtFirst(many), [many[11].key], false).size).toBe(4999);
  });
});
