import { strToU8, Zip, ZipDeflate } from "fflate";
import { element, xmlDocument, type Xml } from "../xml/xml-text";
import { namespaces, relationshipType } from "../xml/namespaces";
import { yieldEvery } from "../yield-every";

interface Relationship {
  id: string;
  type: string;
  target: string;
}

/** Every part has the same date, so that the same workbook is the same file; a zip has the clock on the wall. */
const date = new Date(2000, 0, 1);
/** Bytes that are packed at a time. */
const step = 1 << 18;

/** Puts the parts of an .xlsx file together: what they are, and which refers to which. */
export class PackageWriter {
  private readonly parts = new Map<string, { xml: Xml; type: string }>();
  private readonly relationships = new Map<string, Relationship[]>();

  /** Adds a part by its path in the file, such as `xl/workbook.xml`. */
  add(path: string, type: string, root: Xml): void {
    this.parts.set(path, { xml: xmlDocument(root), type });
  }

  /** Lets one part refer to another; yields the id by which it does. The package itself is "". */
  relate(from: string, kind: string, to: string): string {
    const type = kind.includes("/") ? kind : relationshipType(kind);
    const known = this.relationships.get(from) ?? [];
    this.relationships.set(from, known);
    const id = `rId${known.length + 1}`;
    known.push({ id, type, target: relativePath(from, to) });
    return id;
  }

  /** The file. Gives way to the page between the pieces that are packed. */
  async bytes(): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    });
    const giveWay = yieldEvery(40);
    for (const [path, xml] of this.files()) {
      const packed = new ZipDeflate(path);
      packed.mtime = date;
      zip.add(packed);
      const bytes = strToU8(xml);
      for (let at = 0; at < bytes.length; at += step) {
        packed.push(bytes.subarray(at, at + step), at + step >= bytes.length);
        await giveWay();
      }
    }
    zip.end();
    return joined(pieces);
  }

  /** What lies in the file, by path: first what it is about, then who refers to whom, then the parts. */
  private *files(): Generator<[path: string, xml: Xml]> {
    yield ["[Content_Types].xml", xmlDocument(this.contentTypes())];
    for (const [from, relationships] of this.relationships)
      yield [relationshipsPath(from), xmlDocument(relationshipsXml(relationships))];
    for (const [path, { xml }] of this.parts) yield [path, xml];
  }

  private contentTypes(): Xml {
    const overrides = [...this.parts]
      .filter(([path]) => !path.endsWith(".vml"))
      .map(([path, { type }]) => element("Override", { PartName: `/${path}`, ContentType: type }));
    const usual = (Extension: string, ContentType: string) =>
      element("Default", { Extension, ContentType });
    return element(
      "Types",
      { xmlns: namespaces.contentTypes },
      usual("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      usual("xml", "application/xml"),
      usual("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"),
      ...overrides
    );
  }
}

const relationshipsXml = (relationships: readonly Relationship[]) =>
  element(
    "Relationships",
    { xmlns: namespaces.packageRelationships },
    ...relationships.map(({ id, type, target }) =>
      element("Relationship", { Id: id, Type: type, Target: target })
    )
  );

/** `xl/workbook.xml` keeps its relationships in `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relativePath(from: string, to: string): string {
  const folder = from.split("/").slice(0, -1);
  const steps = to.split("/");
  while (folder.length > 0 && folder[0] === steps[0]) {
    folder.shift();
    steps.shift();
  }
  return [...folder.map(() => ".."), ...steps].join("/");
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
