import JSZip from "jszip";
import { element, xmlDocument, type Xml } from "../xml/xml-text";
import { namespaces, relationshipType } from "../xml/namespaces";

interface Relationship {
  id: string;
  type: string;
  target: string;
}

/** Every file has the same date, so that the same workbook is the same file. */
const date = new Date(Date.UTC(2000, 0, 1));

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

  bytes(): Promise<Uint8Array> {
    const zip = new JSZip();
    // What the file is about comes first.
    zip.file("[Content_Types].xml", xmlDocument(this.contentTypes()), { date });
    for (const [from, relationships] of this.relationships) {
      const xml = xmlDocument(relationshipsXml(relationships));
      zip.file(relationshipsPath(from), xml, { date, createFolders: false });
    }
    for (const [path, { xml }] of this.parts) zip.file(path, xml, { date, createFolders: false });
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
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
