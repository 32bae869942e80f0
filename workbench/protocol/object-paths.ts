import {
  PathType,
  type ArgumentInfo,
  type BatchRequest,
  type ReferencedPaths,
} from "./batch-format";
import { HostObject, RichApiError } from "./host-object";
import { notImplemented, type Members } from "./members";
import type { References } from "./references";

/** The objects that a request can begin from, besides those it holds references to. */
export interface Roots {
  /** The workbook. */
  global: HostObject;
  /** Objects that are asked for by the name of their class: the ribbon, the runtime, the custom functions. */
  created: Readonly<Record<string, () => HostObject>>;
}

/** Finds the objects of one batch. A path is walked once: `worksheets.add()` is a path, and must add one sheet. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly roots: Roots,
    private readonly members: Members,
    private readonly references: References
  ) {}

  /** The object at the end of a path; null is the null object of an `…OrNullObject()` that found nothing. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.walk(id);
    this.found.set(id, object);
    return object;
  }

  private walk(id: number): HostObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new RichApiError("InvalidObjectPath", `The request has no object path ${id}.`);
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.roots.global;
      case PathType.NewObject: {
        const create = this.roots.created[path.Name];
        if (!create) throw notImplemented(path.Name);
        return create();
      }
      case PathType.Reference:
        return this.references.find(path.Name);
      case PathType.Null:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null; // whatever hangs on a null object is a null object
    switch (path.ObjectPathType) {
      case PathType.Property:
        return this.members.navigate(parent, path.Name);
      case PathType.Method:
        return this.asObject(parent, path.Name, this.arguments(path.ArgumentInfo));
      case PathType.Indexer:
        return this.asObject(parent, "GetItem", this.arguments(path.ArgumentInfo));
      default:
        throw notImplemented(`an object path of type ${path.ObjectPathType}`);
    }
  }

  private asObject(parent: HostObject, wire: string, args: unknown[]): HostObject | null {
    const result = this.members.call(parent, wire, args);
    if (result instanceof HostObject) return result;
    if (result === null || result === undefined) return null;
    throw new TypeError(`${this.members.nameOf(parent, wire)} did not return an object`);
  }

  /** The arguments of a call; what was left out arrives as null and becomes undefined. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    return this.values(info).map((value) => (value === null ? undefined : value));
  }

  /** The argument of a property: here null is a value. */
  argument(info: ArgumentInfo | undefined): unknown {
    return this.values(info)[0];
  }

  private values(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.value(value, paths?.[i] ?? 0));
  }

  private value(value: unknown, path: number | ReferencedPaths): unknown {
    if (typeof value === "number" && value !== 0 && value === path) return this.resolve(value);
    if (Array.isArray(value)) {
      // Data of a hundred thousand cells hold no objects, and are not copied to find that out.
      if (!Array.isArray(path) || !holdsPath(path)) return value;
      return value.map((item, i) => this.value(item, path[i] ?? 0));
    }
    if (typeof value !== "object" || value === null) return value;
    const fields = value as Record<string, unknown>;
    if (typeof fields._ObjectPathId === "number") return this.resolve(fields._ObjectPathId);
    return Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, this.value(v, 0)]));
  }
}

const holdsPath = (paths: ReferencedPaths): boolean =>
  paths !== null && paths.some((p) => (typeof p === "number" ? p !== 0 : holdsPath(p)));
