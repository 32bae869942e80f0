import { comtradeFiles } from "../comtrade/comtrade-file";
import type { FileSource, Flow } from "../source";
import { tidyFile } from "../tidy/tidy-file";

/** The kinds of file that are asked before customs, of goods that went one way. */
export type FileKinds = (asked: Flow) => readonly FileSource[];

/** The same in the worker and where there is none: our own format and Comtrade's download say what they are, a zip does not. */
export const fileKinds: FileKinds = (asked) => [tidyFile, comtradeFiles(asked)];
