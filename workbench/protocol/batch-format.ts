/** What a step of a batch asks for. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  EnsureUnchanged: 8,
} as const;

/** How an object is found. */
export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

/** Where an argument is an object of the batch, the same place here holds the id of its path; else 0. */
export type ReferencedPaths = (number | ReferencedPaths)[] | null;

/** The arguments of a call, or the value of a property. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: ReferencedPaths;
}

/** The way to one object: from the root, or from another object. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
  /** The add-in does not want a reference kept to this object. */
  D?: boolean;
}

/** A load(): which properties, and of a collection which items. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** One step of a batch, on the object at the end of a path. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

/** The body of one `context.sync()`. */
export interface BatchRequest {
  AutoKeepReference?: boolean;
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** Why a batch ended early; the library makes an `OfficeExtension.Error` of it. */
export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  /** The place of the failed action, from which the library finds the failed statement. */
  ActionIndex: number;
  HttpStatusCode: number;
}

/** What a batch has brought about. */
export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  /** The trace markers that were passed; the library attaches event handlers for these only. */
  TraceIds: number[];
  Error?: BatchError;
}
