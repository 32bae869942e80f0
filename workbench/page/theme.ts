import { officeThemes } from "../protocol/office-theme";

export type ThemeName = keyof typeof officeThemes;

/** The themes by the names that the analyst reads. */
export const themeLabels: Readonly<Record<ThemeName, string>> = {
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
};

export function themeNamed(name: string): ThemeName {
  if (name in themeLabels) return name as ThemeName;
  throw new Error(
    `There is no theme "${name}": choose one of ${Object.keys(themeLabels).join(", ")}.`
  );
}

/** Dresses the page itself; the grid and the add-in are told separately. */
export function dressPage(theme: ThemeName): void {
  document.documentElement.dataset.theme = theme;
}
