import type { StylePart, StyleState } from "../sheet-states";

/** The aspects of a style by the part that they belong to. */
const aspects: Readonly<Record<StylePart, readonly (keyof StyleState)[]>> = {
  Number: ["numberFormat"],
  Font: ["bold", "italic", "fontName", "fontSize", "fontColor"],
  Alignment: ["horizontalAlignment", "verticalAlignment", "wrapText"],
  Border: ["topBorder", "bottomBorder"],
  Patterns: ["fillColor"],
  Protection: [],
};

/** All parts, as the flags of a style name them. */
const styleParts = Object.keys(aspects) as StylePart[];

/** The parts that a style leaves alone: as it says, or, where it says nothing, as `StyleState.excludes` tells. */
export function excludedParts(state: StyleState): readonly StylePart[] {
  if (state.excludes) return state.excludes;
  if (!state.builtIn || state.name === "Normal") return [];
  return styleParts.filter((part) => aspects[part].every((aspect) => state[aspect] === null));
}

/** Whether a style sets this part of the look of its cells. */
export const includesPart = (state: StyleState, part: StylePart) =>
  !excludedParts(state).includes(part);
