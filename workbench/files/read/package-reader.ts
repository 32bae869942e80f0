import JSZip from "jszip";
import { all, readXml, type XmlElement } from "../../server/read-xml";
import { relationshipsPath } from "../write/package-writer";

/** What a file may come to when it is unpacked, in bytes: an honest workbook of this size is too large for the grid. */
const largest = 256 * 1024 * 1024;
const mostParts = 20_000;

export interface Relationship {
  /** The last word of its type: "worksheet", "table", … */
  kind: string;
  /** The path of the part. */
  path: string;
}

/** JSZip's own way of unpacking piece by piece, which its types leave out. */
interface StreamedFile {
  internalStream(type: "uint8array"): JSZip.JSZipStreamHelper<Uint8Array>;
}

/** The parts of an .xlsx file that nobody has looked at yet. What is said to the user about it are sentences. */
export class PackageReader {
  private constructor(
    private readonly zip: JSZip,
    private left: number
  ) {}

  static async open(bytes: Uint8Array, limit = largest): Promise<PackageReader> {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      throw new Error(
        "This is an old .xls file, or an .xlsx file with a password: neither is read here."
      );
    }
    const zip = await JSZip.loadAsync(bytes).catch(() => {
      throw new Error("This is not an .xlsx file.");
    });
    if (Object.keys(zip.files).length > mostParts) throw tooLarge();
    return new PackageReader(zip, limit);
  }

  has(path: string): boolean {
    return this.zip.file(path) !== null;
  }

  /** A part as text. Counted while it is unpacked: what the file says of its size need not be true. */
  async text(path: string): Promise<string | null> {
    const file = this.zip.file(path);
    if (!file) return null;
    const bytes = await this.unpack(file as unknown as StreamedFile);
    const [first, second] = bytes;
    const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const encoding = wide ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
    return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, "\n");
  }

  async xml(path: string): Promise<XmlElement | null> {
    const text = await this.text(path);
    if (text === null) return null;
    try {
      return readXml(text);
    } catch (error) {
      throw new Error(`The file is damaged: ${path}, ${(error as Error).message}`);
    }
  }

  /** What a part refers to, by the ids under which it does; the package itself is "". */
  async relationships(part: string): Promise<Map<string, Relationship>> {
    const root = await this.xml(relationshipsPath(part));
    const found = root ? all(root, "Relationship") : [];
    return new Map(
      found
        .filter(({ attributes }) => attributes.TargetMode !== "External")
        .map(({ attributes: { Id, Type = "", Target = "" } }) => [
          Id,
          { kind: Type.slice(Type.lastIndexOf("/") + 1), path: resolved(part, Target) },
        ])
    );
  }

  /** The parts of a kind that a part refers to. */
  async related(part: string, kind: string): Promise<string[]> {
    const relationships = [...(await this.relationships(part)).values()];
    return relationships.filter((found) => found.kind === kind).map(({ path }) => path);
  }

  private unpack(file: StreamedFile): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const pieces: Uint8Array[] = [];
      let size = 0;
      const stream = file.internalStream("uint8array");
      stream
        .on("data", (piece) => {
          this.left -= piece.length;
          size += piece.length;
          if (this.left >= 0) return void pieces.push(piece);
          stream.pause();
          reject(tooLarge());
        })
        .on("error", () =>
          reject(new Error("The file is damaged: a part of it cannot be unpacked."))
        )
        .on("end", () => resolve(joined(pieces, size)));
      stream.resume();
    });
  }
}

const tooLarge = () =>
  new Error("The file is too large: unpacked it has more than 256 MB or 20,000 parts.");

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A target is a path from the folder of the part that refers to it, or from the root. */
function resolved(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
