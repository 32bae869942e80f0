import { boxAddress } from "../../model/address";
import type { ConditionalFormatState } from "../../model/sheet-states";
import { argbOf } from "../xml/argb-color";
import { element, type Xml } from "../xml/xml-text";

type DataBar = Extract<ConditionalFormatState, { kind: "DataBar" }>;

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const ends = () => [element("cfvo", { type: "min" }), element("cfvo", { type: "max" })];

/** Ties the two halves of a bar together: the format knew no bars below zero, and has them in an extension. */
const barId = (priority: number) =>
  `{DA7ABA51-AAAA-BBBB-${String(priority).padStart(4, "0")}-000000000001}`;

export function dataBarXml(
  { color, negativeColor, showValue }: DataBar,
  common: Record<string, number | boolean | null>
): Xml {
  const bar = element(
    "dataBar",
    { showValue: showValue ? null : false },
    ...ends(),
    element("color", { rgb: argbOf(color) })
  );
  const id = element("x14:id", {}, barId(Number(common.priority)));
  const extension = element(
    "extLst",
    {},
    element("ext", { "xmlns:x14": x14, uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" }, id)
  );
  return element("cfRule", { type: "dataBar", ...common }, bar, negativeColor && extension);
}

/** The half of the data bars that stands at the end of a sheet: those with a colour of their own below zero. */
export function negativeBarsXml(states: readonly ConditionalFormatState[]): Xml | null {
  const formats = states.flatMap((state, i) =>
    state.kind === "DataBar" && state.negativeColor !== null
      ? [negativeBarXml(state, barId(i + 1))]
      : []
  );
  if (formats.length === 0) return null;
  const extension = element(
    "ext",
    { "xmlns:x14": x14, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" },
    element("x14:conditionalFormattings", {}, ...formats)
  );
  return element("extLst", {}, extension);
}

function negativeBarXml({ ranges, color, negativeColor, showValue }: DataBar, id: string): Xml {
  const colored = (name: string, rgb: string) => element(name, { rgb: argbOf(rgb) });
  const limits = ["autoMin", "autoMax"].map((type) => element("x14:cfvo", { type }));
  const bar = element(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, gradient: false, showValue: showValue ? null : false },
    ...limits,
    colored("x14:fillColor", color),
    colored("x14:negativeFillColor", negativeColor ?? color),
    colored("x14:axisColor", "#000000")
  );
  return element(
    "x14:conditionalFormatting",
    { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
    element("x14:cfRule", { type: "dataBar", id }, bar),
    element("xm:sqref", {}, ranges.map((box) => boxAddress(box)).join(" "))
  );
}
