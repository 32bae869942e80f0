import type { MethodSchema, Schema, TypeSchema } from "./schema";

/** The part of a loaded library that the schema is read from. */
export interface OfficeNamespaces {
  Excel: object;
  OfficeCore: object;
}

/*
 * The library keeps its own reflection data (`_scalarPropertyNames` and the like), but not the wire names of methods,
 * the types of navigation properties or the requirement sets: these are read from the text of the functions, which is
 * generated code of one regular form. The debug build is needed for that: the other one is minified.
 */
const patterns = {
  api: /_throwIfApiNotSupported\("[\w.]+", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/,
  property: /_createPropertyObject\(\w+\.(\w+), this, "(\w+)", (?:true|false), \d+\)/,
  methodObject: /_createMethodObject\(\w+\.(\w+), this, "(\w+)", \d, \[([^\]]*)\]/,
  indexer: /_createIndexerObject\(\w+\.(\w+), this, \[([^\]]*)\]\)/,
  method: /_invokeMethod\(this, "(\w+)", \d, \[([^\]]*)\]/,
  item: /_createChildItemObject\(\w+\.(\w+), /,
  register: /registerFunc: function \(\) \{ return _this\.(_Register\w+)\(\)/,
  event: /GenericEventHandlers\(this\.context, this, "\w+", \{\s*eventType: (\d+)/,
};

/** Reads the whole object model of the unpatched library from its prototypes. */
export function extractSchema(library: OfficeNamespaces): Schema {
  const schema: Schema = {};
  addTypes(schema, library.Excel, "ExcelApi");
  // OfficeCore is made of several modules, each with a default set of its own: its members go untagged.
  addTypes(schema, library.OfficeCore, null);
  return schema;
}

function addTypes(schema: Schema, namespace: object, defaultSet: string | null): void {
  for (const [name, type] of Object.entries(namespace)) {
    if (name in schema || typeof type !== "function") continue;
    const prototype: unknown = (type as { prototype: unknown }).prototype;
    if (isPrototype(prototype)) schema[name] = describeType(prototype, defaultSet);
  }
}

const isPrototype = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  Object.getOwnPropertyDescriptor(value, "_className") !== undefined;

function describeType(prototype: object, defaultSet: string | null): TypeSchema {
  const type: TypeSchema = {
    isCollection: constant(prototype, "_isCollection") === true,
    scalars: describeScalars(prototype),
    navigation: {},
    methods: {},
    events: {},
  };
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name === "constructor") continue;
    // oxlint-disable-next-line typescript/unbound-method -- the text of the getter is read, it is not called
    const getter = member.get;
    if (getter) describeProperty(type, name, String(getter), defaultSet);
    else if (typeof member.value === "function") {
      const method = describeMethod(String(member.value), defaultSet);
      if (method) type.methods[name] = method;
      if (name === "_handleResult") {
        const item = patterns.item.exec(String(member.value));
        if (item) type.item = item[1];
      }
    }
  }
  return type;
}

/** The value of a getter that answers without an object: the library's reflection data are such getters. */
function constant(prototype: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call({});
}

function describeScalars(prototype: object): TypeSchema["scalars"] {
  const list = (name: string) => (constant(prototype, name) as unknown[] | undefined) ?? [];
  const wires = list("_scalarPropertyOriginalNames");
  const writable = list("_scalarPropertyUpdateable");
  return Object.fromEntries(
    list("_scalarPropertyNames").map((name, i) => [
      String(name),
      { wire: String(wires[i]), writable: writable[i] === true },
    ])
  );
}

function describeProperty(
  type: TypeSchema,
  name: string,
  source: string,
  defaultSet: string | null
): void {
  const api = requirement(source, defaultSet);
  const navigation = patterns.property.exec(source);
  const event = patterns.event.exec(source);
  const scalar = type.scalars[name];
  if (navigation) type.navigation[name] = { type: navigation[1], wire: navigation[2], ...api };
  else if (event) {
    const register = patterns.register.exec(source)?.[1];
    type.events[name] = { eventType: Number(event[1]), ...(register && { register }) };
  } else if (scalar) Object.assign(scalar, api);
}

function describeMethod(source: string, defaultSet: string | null): MethodSchema | null {
  const parameters = (text: string) => text.split(", ").filter(Boolean);
  const api = requirement(source, defaultSet);
  let found = patterns.methodObject.exec(source);
  if (found) return { wire: found[2], parameters: parameters(found[3]), returns: found[1], ...api };
  found = patterns.indexer.exec(source);
  if (found)
    return { wire: "GetItem", parameters: parameters(found[2]), returns: found[1], ...api };
  found = patterns.method.exec(source);
  if (!found) return null;
  const returns = source.includes("return _invokeMethod") ? "value" : "void";
  return { wire: found[1], parameters: parameters(found[2]), returns, ...api };
}

function requirement(source: string, defaultSet: string | null): { api?: string } {
  const found = patterns.api.exec(source);
  const set = found?.[1] ?? defaultSet;
  return found && set ? { api: `${set} ${found[2]}` } : {};
}
