/** The colours of Office around the pane, as `Office.context.officeTheme` gives them. */
export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

/** Colours near those of Excel for Windows: colourful, black, and Windows' high contrast. */
export const officeThemes: Readonly<Record<"light" | "dark" | "contrast", OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#f5f5f5",
    controlForegroundColor: "#242424",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#ffffff",
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#ffff00",
  },
};

/** The theme as desktop Excel hands it to the library: a JSON object of colours as whole numbers. */
export function nativeTheme(theme: OfficeTheme): string {
  const colors = Object.entries(theme) as [keyof OfficeTheme, string][];
  return JSON.stringify(
    Object.fromEntries(colors.map(([name, css]) => [name, Number.parseInt(css.slice(1), 16)]))
  );
}
