import { all, first, type XmlElement } from "../../server/read-xml";
import { isSet } from "../xml/flag";

/** The text of a title, its paragraphs below each other. */
export function textOf(title: XmlElement): string {
  const rich = all(title, "tx/rich/p").map((paragraph) =>
    all(paragraph, "r/t")
      .map(({ text }) => text)
      .join("")
  );
  if (rich.length > 0) return rich.join("\n");
  return all(title, "tx/strRef/strCache/pt/v")
    .map(({ text }) => text)
    .join("");
}

interface Font {
  size?: number;
  bold?: boolean;
  color?: string;
}

/** The font of a title or of labels, as far as it is said. */
export function fontOf(from: XmlElement | undefined): Font {
  const said =
    first(from, "tx/rich/p/r/rPr") ??
    first(from, "tx/rich/p/pPr/defRPr") ??
    first(from, "txPr/p/pPr/defRPr");
  const { sz, b } = said?.attributes ?? {};
  const color = colorIn(said);
  return {
    ...(sz !== undefined && { size: Number(sz) / 100 }),
    ...(b !== undefined && { bold: isSet(b) }),
    ...(color !== null && { color }),
  };
}

/** The colour of a solid filling; null where there is none, or where the theme gives it. */
export function colorIn(from: XmlElement | undefined): string | null {
  const rgb = first(from, "solidFill/srgbClr")?.attributes.val;
  return rgb && /^[\da-f]{6}$/i.test(rgb) ? `#${rgb.toUpperCase()}` : null;
}
