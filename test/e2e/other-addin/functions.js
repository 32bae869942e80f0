/* global CustomFunctions */
CustomFunctions.associate("ADD", (a, b) => a + (b ?? 0));
CustomFunctions.associate("LATER", async (text) => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return String(text).toUpperCase();
});
CustomFunctions.associate("ROWS", (count) =>
  Array.from({ length: count }, (_, i) => [i + 1, (i + 1) ** 2])
);
CustomFunctions.associate("REFUSE", (what) => {
  throw new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    `There is no ${what} here.`
  );
});
