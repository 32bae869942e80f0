import { HostObject, RichApiError, invalidArgument } from "./host-object";
import type { References } from "./references";
import { isDeclared, type RequirementSets } from "./requirement-sets";
import { unknownType, type Schema, type TypeSchema } from "./schema";

type Fields = Record<string, unknown>;

const camelCase = (wire: string) =>
  wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);

/** A member of the object model that the workbench does not have: said by name, never passed over. */
export const notImplemented = (member: string) =>
  new RichApiError("NotImplemented", `The workbench does not implement ${member}.`, member);

/**
 * Reaches the members of host objects by the names that requests use, and holds them to the schema: what belongs to an
 * undeclared requirement set does not exist, what the schema calls read-only is not written.
 */
export class Members {
  constructor(
    private readonly schema: Schema,
    private readonly requirements: RequirementSets,
    private readonly references: References,
    private readonly announcedEvents: ReadonlySet<number>
  ) {}

  typeOf(object: HostObject): TypeSchema {
    return this.schema[object.officeType] ?? unknownType;
  }

  /** The type of a collection's items. */
  itemTypeOf(type: TypeSchema): TypeSchema {
    return (type.item && this.schema[type.item]) || unknownType;
  }

  /** "Range.values": how a member is called in messages. */
  nameOf(object: HostObject, wire: string): string {
    return `${object.officeType}.${camelCase(wire)}`;
  }

  isAvailable(api: string | undefined): boolean {
    return api === undefined || isDeclared(this.requirements, api);
  }

  call(object: HostObject, wire: string, args: unknown[]): unknown {
    const found = Object.entries(this.typeOf(object).methods).find(([, m]) => m.wire === wire);
    const name = found?.[0] ?? camelCase(wire);
    const location = `${object.officeType}.${name}`;
    // Members with an underscore are the library's own business, for which it asks nobody's leave.
    if (!name.startsWith("_")) this.requireSet(found?.[1].api, location);
    return located(location, () => {
      const method = (object as unknown as Fields)[name];
      if (typeof method === "function") return method.apply(object, args) as unknown;
      return this.callOwn(object, name, args);
    });
  }

  /** What every object can do without the model's help: be kept, be let go, have its events listened to. */
  private callOwn(object: HostObject, name: string, args: unknown[]): unknown {
    if (name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.references.release(String(args[0]));
      return null;
    }
    if (name === "_ValidateArraySize") {
      const { rowCount, columnCount } = object as unknown as Fields;
      if (rowCount !== args[0] || columnCount !== args[1]) throw invalidArgument();
      return null;
    }
    if (/^_(Unr|R)egister\w*Event/.test(name)) {
      this.requireAnnounced(object, name);
      return null;
    }
    throw notImplemented(`${object.officeType}.${name}`);
  }

  /**
   * The handlers are kept by the library; the host announces all that it knows of, and what nobody listens to is dropped
   * there. An event that it does not know of is refused, or the handler would wait for ever.
   */
  private requireAnnounced(object: HostObject, register: string): void {
    const { events } = this.typeOf(object);
    const found = Object.entries(events).find(([, event]) => event.register === register);
    if (!found || this.announcedEvents.has(found[1].eventType)) return;
    throw notImplemented(`${object.officeType}.${found[0]}`);
  }

  navigate(object: HostObject, wire: string): HostObject | null {
    const { navigation } = this.typeOf(object);
    const found = Object.entries(navigation).find(([, n]) => n.wire === wire);
    const name = found?.[0] ?? camelCase(wire);
    const location = `${object.officeType}.${name}`;
    if (!name.startsWith("_")) this.requireSet(found?.[1].api, location);
    if (!(name in object)) throw notImplemented(location);
    return located(location, () => (object as unknown as Fields)[name] as HostObject | null);
  }

  /** The value of a scalar that was asked for by name. */
  read(object: HostObject, name: string): unknown {
    const location = `${object.officeType}.${name}`;
    if (!name.startsWith("_")) this.requireSet(this.typeOf(object).scalars[name]?.api, location);
    if (!(name in object)) throw notImplemented(location);
    if (object.withholds(name)) return null;
    return located(location, () => (object as unknown as Fields)[name]) ?? null;
  }

  write(object: HostObject, wire: string, value: unknown): void {
    const { scalars } = this.typeOf(object);
    const found = Object.entries(scalars).find(([, s]) => s.wire === wire);
    const name = found?.[0] ?? camelCase(wire);
    const location = `${object.officeType}.${name}`;
    this.requireSet(found?.[1].api, location);
    if (found && !found[1].writable) {
      throw new RichApiError("AccessDenied", "You cannot change a read-only property.", location);
    }
    if (!isSettable(object, name)) throw notImplemented(`${location} (to be set)`);
    located(location, () => {
      (object as unknown as Fields)[name] = value;
    });
  }

  private requireSet(api: string | undefined, location: string): void {
    if (this.isAvailable(api)) return;
    throw new RichApiError(
      "ApiNotFound",
      `API '${location}' could not be found. It belongs to the requirement set ${api}, which this host does not have.`,
      location
    );
  }
}

/** Whether the model has the member and lets it be written: a field, or a getter with a setter. */
function isSettable(object: object, name: string): boolean {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const member = Object.getOwnPropertyDescriptor(at, name);
    if (member) return member.set !== undefined || member.writable === true;
  }
  return false;
}

/** Says where an error arose, unless the model has said so more exactly. */
function located<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RichApiError && error.location === undefined) {
      throw new RichApiError(error.code, error.message, location);
    }
    throw error;
  }
}
