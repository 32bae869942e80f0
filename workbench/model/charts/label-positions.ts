/** Excel.ChartDataLabelPosition. */
export const labelPositions: readonly string[] =
  "None Center InsideEnd InsideBase OutsideEnd Left Right Top Bottom BestFit".split(" ");
