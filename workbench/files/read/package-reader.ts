import { Inflate } from "fflate";
import { all, readXml, type XmlElement } from "../../server/read-xml";
import { relationshipsPath } from "../write/package-writer";
import { yieldEvery } from "../yield-every";
import { readZipDirectory, type PackedFile } from "./zip-directory";

/** What a file may come to when it is unpacked, in bytes: an honest workbook of this size is too large for the grid. */
const largest = 256 * 1024 * 1024;
const mostParts = 20_000;
/** Packed bytes that are unpacked at a time: at deflate's best they come to 17 MB, a moment's work. */
const step = 1 << 14;

export interface Relationship {
  /** The last word of its type: "worksheet", "table", … */
  kind: string;
  /** The path of the part. */
  path: string;
}

/** The parts of an .xlsx file that nobody has looked at yet. What is said to the user about it are sentences. */
export class PackageReader {
  private constructor(
    private readonly files: ReadonlyMap<string, PackedFile>,
    private left: number
  ) {}

  static open(bytes: Uint8Array, limit = largest): PackageReader {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      throw new Error(
        "This is an old .xls file, or an .xlsx file with a password: neither is read here."
      );
    }
    const files = readZipDirectory(bytes);
    if (!files) throw new Error("This is not an .xlsx file, or not a whole one.");
    if (files.size > mostParts) throw tooLarge();
    return new PackageReader(files, limit);
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** A part as text; null where there is none. */
  async text(path: string): Promise<string | null> {
    const file = this.files.get(path);
    if (!file) return null;
    const bytes = await this.unpack(file);
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

  /**
   * Unpacks a part, and gives way to the page between pieces. What the file says of the size need not be true: memory is
   * taken for no more than it says, and a part that comes to more or less is refused.
   */
  private async unpack({ method, isEncrypted, packed, size }: PackedFile): Promise<Uint8Array> {
    if (isEncrypted) throw new Error("A part of the file has a password: such files are not read.");
    if (size > this.left) throw tooLarge();
    this.left -= size;
    if (method === 0 && packed.length === size) return packed;
    if (method !== 8) throw damaged();
    const unpacked = new Uint8Array(size);
    let length = 0;
    const inflate = new Inflate((piece) => {
      // Throws where the piece does not fit.
      unpacked.set(piece, length);
      length += piece.length;
    });
    const giveWay = yieldEvery(40);
    for (let at = 0, isLast = false; !isLast; at += step) {
      isLast = at + step >= packed.length;
      try {
        inflate.push(packed.subarray(at, at + step), isLast);
      } catch {
        throw damaged();
      }
      await giveWay();
    }
    if (length < size) throw damaged();
    return unpacked;
  }
}

const damaged = () => new Error("The file is damaged: a part of it cannot be unpacked.");

const tooLarge = () =>
  new Error("The file is too large: unpacked it has more than 256 MB or 20,000 parts.");

/** A target is a path from the folder of the part that refers to it, or from the root. */
function resolved(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
