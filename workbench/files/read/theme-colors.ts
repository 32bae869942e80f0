import { first, type XmlElement } from "../../server/read-xml";

/** The colours of Office's own theme, in the order in which cells count them. */
const office = [
  ..."FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(
    " "
  ),
];
/** Light and dark are counted the other way round than the theme lists them. */
const order =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The palette of old files, of which the first eight are there twice. */
const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const indexed = [
  ...`${basic} ${basic} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC
  CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF
  CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699
  969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/),
];

/** Reads colours of cells: as they are, from the theme or from the old palette. */
export class ThemeColors {
  private readonly theme: readonly string[];

  constructor(part: XmlElement | null) {
    const scheme = first(part ?? undefined, "themeElements/clrScheme");
    this.theme = order.map((name, i) => {
      const color = first(scheme, name)?.children[0]?.attributes;
      const found = color?.lastClr ?? color?.val ?? "";
      return /^[\da-f]{6}$/i.test(found) ? found : office[i];
    });
  }

  /** `#RRGGBB`; null where nothing is said, or "automatic". */
  read(color: XmlElement | undefined): string | null {
    if (!color) return null;
    const { rgb, theme, tint, indexed: index } = color.attributes;
    const base =
      rgb !== undefined
        ? /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(rgb)?.[1]
        : theme !== undefined
          ? this.theme[Number(theme)]
          : indexed[Number(index ?? NaN)];
    return base ? `#${tinted(base, Number(tint ?? 0)).toUpperCase()}` : null;
  }

  /** Whether a colour is the theme's own for texts, which is as good as none. */
  isUsualText(color: XmlElement | undefined): boolean {
    return color?.attributes.theme === "1" && color.attributes.tint === undefined;
  }
}

/** A colour made lighter by a part of the way to white, or darker by a part of the way to black. */
function tinted(color: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = (value: number) => 1 - Math.abs(2 * value - 1);
  const scale = spread(lightness) === 0 ? 0 : spread(wanted) / spread(lightness);
  return parts
    .map((part) => Math.round(clamped(wanted + (part - lightness) * scale) * 255))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}

const clamped = (part: number) => Math.min(1, Math.max(0, part));
