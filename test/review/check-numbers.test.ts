import { amountText, distanceText } from "../../src/review/check-numbers";

const units = { quantity: "t", value: "USD", unitValue: "USD/t" };
const words = { language: "en", units } as const;

test.each([
  [9_999_900, "9,999.9 t"],
  [-9_999_900, "−9,999.9 t"],
  [10_000_400, "10,000 t"],
])("amountText(%d kg) is %s: tenths of a tonne only below 10,000", (kg, text) => {
  expect(amountText(kg, "quantity", words)).toBe(text);
});

test.each([
  [0.00004, "0.004 percentage points"],
  [0.00094, "0.09 percentage points"],
  [0.00096, "0.10 percentage points"],
  [0.0124, "1.24 percentage points"],
])("distanceText(%d) is %s: two decimals, or the one digit that there is", (distance, text) => {
  expect(distanceText(distance, "mom", "quantity", words)).toBe(text);
});
