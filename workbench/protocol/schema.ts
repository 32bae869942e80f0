/** A plain value of an object: `Range.values`. */
export interface ScalarSchema {
  /** The name in requests and responses: `Values`. */
  wire: string;
  writable: boolean;
  /** The requirement set that brought it, as "ExcelApi 1.4"; absent for what was always there. */
  api?: string;
}

/** A property that is itself an object: `Worksheet.tables`. */
export interface NavigationSchema {
  wire: string;
  type: string;
  api?: string;
}

/** A method; `returns` is the name of a type, "value" for a ClientResult, or "void". */
export interface MethodSchema {
  wire: string;
  parameters: string[];
  returns: string;
  api?: string;
}

/** An event of the generic kind, which travels as a richApiMessage. */
export interface EventSchema {
  /** The number that the library knows the event by. */
  eventType: number;
  /** The method by which the library says that somebody listens: `_RegisterDataChangedEvent`. */
  register?: string;
}

/** One class of the object model, its members by their public names. */
export interface TypeSchema {
  isCollection: boolean;
  /** The type of the items of a collection. */
  item?: string;
  scalars: Record<string, ScalarSchema>;
  navigation: Record<string, NavigationSchema>;
  methods: Record<string, MethodSchema>;
  events: Record<string, EventSchema>;
}

/** The object model that the library speaks, by class name. Plain JSON. */
export type Schema = Record<string, TypeSchema>;

/** What is known of a class that is not in the schema: nothing. */
export const unknownType: TypeSchema = {
  isCollection: false,
  scalars: {},
  navigation: {},
  methods: {},
  events: {},
};
