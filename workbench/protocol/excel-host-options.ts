import type { HostConditions } from "../conditions";
import type { BatchRequest, BatchResponse } from "./batch-format";
import type { FunctionDescription } from "./custom-function";
import type { HostWorkbook } from "./host-workbook";
import type { OfficeTheme } from "./office-theme";
import type { RequirementSets } from "./requirement-sets";
import type { Schema } from "./schema";

/** functions.json: the functions, and what holds for all of them. */
export interface FunctionsFile {
  functions: FunctionDescription[];
  allowErrorForDataTypeAny?: boolean;
  /** Arguments and answers may be data types, such as numbers with a format. */
  allowCustomDataForDataTypeAny?: boolean;
}

/** What came with a request besides its body. */
export interface RequestMeta {
  customData?: string;
  flags?: number;
}

/** One batch and what was answered, for whoever wants to watch. */
export interface LoggedBatch {
  request: BatchRequest;
  response: BatchResponse;
  meta: RequestMeta;
}

export interface ExcelHostOptions {
  /** The workbook that the add-in works on. */
  workbook: HostWorkbook;
  /** The object model of the library, from `extractSchema`. */
  schema: Schema;
  /** The add-in's functions.json, or the functions in it. */
  functions: FunctionsFile | FunctionDescription[];
  /** What stands before the dot of its functions' names. */
  namespace: string;
  requirements?: RequirementSets;
  /** Document settings from an earlier session, as JSON texts. */
  settings?: Readonly<Record<string, string>>;
  locale?: string;
  theme?: OfficeTheme;
  conditions?: HostConditions;
  /** What an empty cell is as a single argument: 0 in Excel on a desktop (the default), null in Excel on the web. */
  emptyCell?: 0 | null;
  log?: (batch: LoggedBatch) => void;
}
