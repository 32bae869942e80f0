import { Catalogue } from "../../dataset/catalogue";
import { buffersOf } from "../../dataset/observation-columns";
import { catalogue } from "../catalogue";
import type { ChosenFile } from "../files/chosen-file";
import { brokenDown, readFiles } from "../read-files";
import { SourceRefusal } from "../source";
import type { FileKinds } from "./file-kinds";
import type { HandedFile, Line, MoreNames, ReadRequest, WorkerAnswer } from "./reading-protocol";

/**
 * Answers requests to read files: what runs in the worker. The columns of a reading are handed over, not copied.
 * @param kinds What is asked before customs.
 */
export function answerReadings(line: Line<WorkerAnswer, ReadRequest>, kinds: FileKinds): void {
  line.onmessage = ({ data }) => void answer(data);
  line.postMessage({ kind: "started" }, []);

  async function answer({ id, files, asked, language, names }: ReadRequest): Promise<void> {
    const context = {
      catalogue: withNames(names),
      language,
      onProgress: (done: number, total: number) =>
        line.postMessage({ kind: "progress", id, done, total }, []),
    };
    try {
      const reading = await readFiles(files.map(opened), asked, context, kinds(asked));
      const memory = reading.columns ? buffersOf(reading.columns) : [];
      line.postMessage({ kind: "reading", id, reading }, memory);
    } catch (error) {
      // Also what cannot be handed over.
      const refusal = error instanceof SourceRefusal ? error : brokenDown(error, language);
      line.postMessage({ kind: "refusal", id, sentence: refusal.message }, []);
    }
  }
}

function opened({ name, content }: HandedFile): ChosenFile {
  return {
    name,
    size: content.size,
    stream: () => content.stream(),
    arrayBuffer: () => content.arrayBuffer(),
  };
}

function withNames({ products, partners, groups }: MoreNames): Catalogue {
  if (products.length + partners.length + groups.length === 0) return catalogue;
  return new Catalogue(
    [...catalogue.products, ...products],
    [...catalogue.partners, ...partners],
    [...catalogue.groups, ...groups]
  );
}
