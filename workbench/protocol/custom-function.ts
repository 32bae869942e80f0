/** One parameter of a custom function, as functions.json describes it. */
export interface ParameterDescription {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

/** One custom function, as functions.json describes it. */
export interface FunctionDescription {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterDescription[];
  result: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: {
    stream?: boolean;
    cancelable?: boolean;
    volatile?: boolean;
    /** The tag `@supportSync`: it may be called where an answer is needed at once. */
    supportSync?: boolean;
    requiresAddress?: boolean;
    requiresParameterAddresses?: boolean;
    /** Set for every function where functions.json says so for all: errors among the arguments are handed over. */
    allowErrorForDataTypeAny?: boolean;
  };
}

/** The errors a cell can show; only #N/A and #VALUE! carry a sentence. */
export interface CellError {
  error: "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#NAME?" | "#REF!";
  message?: string;
}

/** A value in a cell. A formatted number keeps the format the function asked for. */
export type CellValue =
  string | number | boolean | null | CellError | { value: number; numberFormat: string };

/** What a custom function answered: always a grid; 1×1 for a single value. */
export type FunctionResult = CellValue[][];

/** What the calling cell hands to the add-in. */
export interface Invocation {
  fn: FunctionDescription;
  /** One entry per written argument: undefined where omitted, a scalar, or a 2-D array. Marshalling is the protocol's. */
  args: unknown[];
  /** "Sheet1!B5" */
  address: string;
  /** Address of each argument that is a reference, else null. */
  parameterAddresses: (string | null)[];
}

/** The way from a cell to the add-in's function and back; implemented by the protocol, used by the model. */
export interface FunctionInvoker {
  /** Calls the function; `onResult` comes once, or once a tick for a streaming function. */
  invoke(invocation: Invocation, onResult: (result: FunctionResult) => void): { cancel(): void };
}
