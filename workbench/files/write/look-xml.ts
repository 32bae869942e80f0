import { argbOf } from "../xml/argb-color";
import { element, valued, type Xml } from "../xml/xml-text";
import type { BorderLine, CellLook } from "../workbook-file";

/** The font of a new workbook. */
export const usualFont = { name: "Calibri", size: 11 };

/** How the parts of a cell's look are written. */
export function fontXml(look: CellLook): Xml {
  return element(
    "font",
    {},
    look.bold && element("b"),
    look.italic && element("i"),
    look.strikethrough && element("strike"),
    look.underline && element("u"),
    valued("sz", look.fontSize ?? usualFont.size),
    look.fontColor && element("color", { rgb: argbOf(look.fontColor) }),
    valued("name", look.fontName ?? usualFont.name),
    valued("family", 2)
  );
}

export function fillXml({ fillColor }: CellLook): Xml {
  if (!fillColor) return element("fill", {}, element("patternFill", { patternType: "none" }));
  return element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argbOf(fillColor) }),
      element("bgColor", { indexed: 64 })
    )
  );
}

export function borderXml({ borders = {} }: CellLook): Xml {
  const side = (name: string, line?: BorderLine) =>
    line
      ? element(
          name,
          { style: line.style },
          element("color", line.color ? { rgb: argbOf(line.color) } : { auto: true })
        )
      : element(name);
  return element(
    "border",
    {},
    side("left", borders.left),
    side("right", borders.right),
    side("top", borders.top),
    side("bottom", borders.bottom),
    element("diagonal")
  );
}

export function alignmentXml({ horizontal, vertical, wrap, indent }: CellLook): Xml | null {
  if (!horizontal && !vertical && !wrap && !indent) return null;
  return element("alignment", { horizontal, vertical, wrapText: wrap, indent });
}
