import { breather, inSlices } from "../../../src/dataset/comparison/breathe";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("breather() lets work go on for 11 ms, gives way after 12, and begins to count again", async () => {
  const breathe = breather();
  jest.advanceTimersByTime(11);
  expect(breathe()).toBeUndefined();
  jest.advanceTimersByTime(1);
  const turn = breathe();
  expect(turn).toBeDefined();
  jest.advanceTimersByTime(0);
  await turn;
  expect(breathe()).toBeUndefined();
});

test.each([
  [255, 0],
  [256, 1],
  [511, 1],
  [512, 2],
])("inSlices(%d items) asks %d times whether to give way", async (count, times) => {
  let asked = 0;
  let visited = 0;
  const ask = () => void asked++;
  await inSlices(new Array<number>(count).fill(0), ask, () => visited++);
  expect([visited, asked]).toEqual([count, times]);
});
