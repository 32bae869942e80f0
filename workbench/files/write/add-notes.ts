import { cellName } from "../../model/address";
import type { NoteState } from "../../model/sheet-states";
import { contentType } from "../xml/content-types";
import { namespaces } from "../xml/namespaces";
import { element, textXml, type Xml } from "../xml/xml-text";
import { Interned } from "./interned";
import { textElement } from "./strings-xml";
import type { WriteSetting } from "./write-setting";

const vml = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
};

/** Adds the notes of a sheet and their boxes; a comment becomes a note. Yields what the sheet says of them. */
export function addNotes(
  { parts, counts }: WriteSetting,
  notes: readonly NoteState[],
  sheetPath: string
): Xml | null {
  if (notes.length === 0) return null;
  const number = ++counts.comments;
  const path = `xl/comments${number}.xml`;
  const boxes = `xl/drawings/vmlDrawing${number}.vml`;
  // A file reads notes from left to right and down.
  const ordered = [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
  parts.relate(sheetPath, "comments", path);
  parts.add(path, contentType("comments"), commentsXml(ordered));
  parts.add(boxes, contentType("vmlDrawing"), boxesXml(ordered));
  return element("legacyDrawing", { "r:id": parts.relate(sheetPath, "vmlDrawing", boxes) });
}

function commentsXml(notes: readonly NoteState[]): Xml {
  const authors = new Interned<string>();
  const list = notes.map(({ row, column, text, author }) => {
    const attributes = { ref: cellName(row, column), authorId: authors.index(author) };
    const run = element("r", {}, textElement("t", text));
    return element("comment", attributes, element("text", {}, run));
  });
  return element(
    "comments",
    { xmlns: namespaces.main },
    element("authors", {}, ...authors.items.map((name) => element("author", {}, textXml(name)))),
    element("commentList", {}, ...list)
  );
}

/** Where the box of a note is drawn while it is shown. */
function boxesXml(notes: readonly NoteState[]): Xml {
  const shapeType = element(
    "v:shapetype",
    {
      id: "_x0000_t202",
      coordsize: "21600,21600",
      "o:spt": 202,
      path: "m,l,21600r21600,l21600,xe",
    },
    element("v:stroke", { joinstyle: "miter" }),
    element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" })
  );
  return element("xml", vml, shapeType, ...notes.map(boxXml));
}

function boxXml({ row, column, text }: NoteState, index: number): Xml {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 28), 0);
  const top = Math.max(row - 1, 0);
  const anchor = [column + 1, 15, top, 10, column + 3, 31, top + Math.max(lines, 3) + 1, 9];
  const data = element(
    "x:ClientData",
    { ObjectType: "Note" },
    element("x:MoveWithCells"),
    element("x:SizeWithCells"),
    element("x:Anchor", {}, anchor.join(", ")),
    element("x:AutoFill", {}, "False"),
    element("x:Row", {}, String(row)),
    element("x:Column", {}, String(column))
  );
  return element(
    "v:shape",
    {
      id: `_x0000_s${1025 + index}`,
      type: "#_x0000_t202",
      style: "position:absolute;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    element("v:fill", { color2: "#ffffe1" }),
    element("v:shadow", { on: "t", color: "black", obscured: "t" }),
    element("v:path", { "o:connecttype": "none" }),
    element("v:textbox", { style: "mso-direction-alt:auto" }),
    data
  );
}
