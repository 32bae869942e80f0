import type { HostObject } from "../../workbench/protocol/host-object";
import type { Schema, TypeSchema } from "../../workbench/protocol/schema";

/** What an object of a class cannot do, by the name of the class. */
interface Refused {
  missing: string[];
  readOnly: string[];
  silent: string[];
}

/**
 * The members of the library that the workbench refuses by name, as paragraphs of Markdown: of each class that it has, what
 * is missing, what can be read and not set, which events it does not tell.
 */
export function refusedMembers(
  schema: Schema,
  objects: ReadonlyMap<string, readonly HostObject[]>,
  told: ReadonlySet<number>
): string {
  return [...objects]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, known]) => {
      const type = schema[name];
      return type ? paragraph(name, refusedOf(type, known, told)) : [];
    })
    .join("\n");
}

function refusedOf(
  type: TypeSchema,
  known: readonly HostObject[],
  told: ReadonlySet<number>
): Refused {
  const isThere = (name: string) => known.some((object) => name in object);
  const own = (name: string) => !name.startsWith("_") && !general.has(name);
  const properties = [...Object.keys(type.scalars), ...Object.keys(type.navigation)].filter(own);
  const methods = Object.keys(type.methods).filter(own);
  return {
    missing: [
      ...properties.filter((name) => !isThere(name)),
      ...methods.filter((name) => !isThere(name)).map((name) => `${name}()`),
    ].sort(),
    readOnly: properties
      .filter((name) => isThere(name) && type.scalars[name]?.writable)
      .filter((name) => !known.some((object) => canSet(object, name)))
      .sort(),
    silent: Object.entries(type.events)
      .filter(([, { eventType }]) => !told.has(eventType))
      .map(([name]) => name)
      .sort(),
  };
}

/** What the library does by itself. */
const general: ReadonlySet<string> = new Set(["toJSON", "load", "set", "context"]);

function canSet(object: object, name: string): boolean {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const member = Object.getOwnPropertyDescriptor(at, name);
    if (member) return member.set !== undefined || member.writable === true;
  }
  return false;
}

function paragraph(name: string, { missing, readOnly, silent }: Refused): string[] {
  const list = (names: readonly string[]) => names.map((member) => `\`${member}\``).join(", ");
  const parts = [
    missing.length > 0 && list(missing),
    readOnly.length > 0 && `to be set: ${list(readOnly)}`,
    silent.length > 0 && `events: ${list(silent)}`,
  ].filter(Boolean);
  return parts.length > 0 ? [`- **${name}**: ${parts.join("; ")}.`] : [];
}
