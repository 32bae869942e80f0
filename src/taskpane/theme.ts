import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";
import type { OfficeColours, PaneTheme } from "./pane-host";

/** A quiet blue-green; white text on 80 has a contrast of 4.7. */
const brand: BrandVariants = {
  10: "#021014",
  20: "#08232b",
  30: "#0b3742",
  40: "#0c4653",
  50: "#0c5565",
  60: "#0b6477",
  70: "#0a7387",
  80: "#0b7f94",
  90: "#2f8fa3",
  100: "#4b9fb1",
  110: "#64aebf",
  120: "#7dbdcc",
  130: "#96cbd8",
  140: "#afdae4",
  150: "#c9e8ef",
  160: "#e3f6f9",
};

/** The faces of Office; the Chinese ones stand behind the Latin, whose quotation marks they would set too wide. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, " +
  "'Helvetica Neue', Arial, 'Microsoft YaHei UI', 'PingFang SC', sans-serif";

const light: Theme = { ...createLightTheme(brand), fontFamilyBase };
const dark: Theme = { ...createDarkTheme(brand), fontFamilyBase };
const contrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase };

/** The Fluent theme for what Office says of its own. */
export function fluentTheme({ kind, colours }: PaneTheme): Theme {
  if (kind === "contrast") return colours ? inTwoColours(colours) : contrast;
  return kind === "dark" ? dark : light;
}

/**
 * The high-contrast theme in the colours of the analyst's own. Fluent's sets every text against black or is black on a
 * bright ground; with black made the background and each bright colour the foreground every pair keeps its contrast.
 */
function inTwoColours({ bodyBackgroundColor, bodyForegroundColor }: OfficeColours): Theme {
  const recoloured = Object.entries(contrast).map(([token, value]) => {
    if (!/^#[0-9a-f]{6}$/i.test(String(value))) return [token, value];
    return [token, value === "#000000" ? bodyBackgroundColor : bodyForegroundColor];
  });
  return Object.fromEntries(recoloured) as Theme;
}
