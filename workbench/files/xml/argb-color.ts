/** `#RRGGBB` as .xlsx has it, with its opacity before it. */
export const argbOf = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** `#RRGGBB` as drawings have it. */
export const rgbOf = (color: string): string => color.replace("#", "").toUpperCase();
