/** The width of a digit in the font of a new workbook, in pixels: the unit of columns in a file. */
const digit = 7;
/** English Metric Units: 914,400 to the inch. */
const emuPerPoint = 12_700;
export const emuPerPixel = 9525;

const rounded = (value: number, places: number) => Number(value.toFixed(places));

/** Pixels are 1/96 inch, points 1/72. */
export const pointsOf = (pixels: number): number => rounded(pixels * 0.75, 6);
export const pixelsOf = (points: number): number => rounded(points / 0.75, 6);

/** The width of a column in characters, for pixels, and back. */
export const charactersOf = (pixels: number): number => rounded(pixels / digit, 8);
export const columnPixelsOf = (characters: number): number => rounded(characters * digit, 6);

export const inchesOf = (points: number): number => rounded(points / 72, 8);
export const inchPoints = (inches: number): number => rounded(inches * 72, 4);

export const emuOf = (points: number): number => Math.round(points * emuPerPoint);
export const emuPoints = (emu: number): number => rounded(emu / emuPerPoint, 3);
