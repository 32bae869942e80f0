import { rgbOf } from "../xml/argb-color";
import { element, textXml, valued, type Xml } from "../xml/xml-text";

interface Font {
  /** Points. */
  size?: number | null;
  bold?: boolean | null;
  color?: string | null;
}

export const solidFill = (color: string): Xml =>
  element("a:solidFill", {}, element("a:srgbClr", { val: rgbOf(color) }));

const fontAttributes = ({ size, bold }: Font) => ({
  sz: size ? Math.round(size * 100) : null,
  b: bold ?? null,
});

const colorXml = ({ color }: Font) => (color ? solidFill(color) : null);

/** A title, said in the chart itself. */
export function titleXml(text: string, font: Font, overlay = false): Xml {
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: "en-US", ...fontAttributes(font) }, colorXml(font)),
    element("a:t", {}, textXml(text))
  );
  const defaults = element("a:defRPr", fontAttributes(font), colorXml(font));
  const paragraph = element("a:p", {}, element("a:pPr", {}, defaults), run);
  const rich = element("c:rich", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph);
  // Without a text the chart finds one itself, in the name of its only series.
  const said = text === "" ? null : element("c:tx", {}, rich);
  return element("c:title", {}, said, valued("c:overlay", overlay));
}

/** The font of labels; nothing where it is the usual one. */
export function textPropertiesXml(font: Font): Xml | null {
  if (!font.size && !font.color) return null;
  const defaults = element("a:defRPr", fontAttributes(font), colorXml(font));
  return element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, element("a:pPr", {}, defaults), element("a:endParaRPr", { lang: "en-US" }))
  );
}
