import type { QueryInfo } from "./batch-format";
import { HostCollection, HostObject } from "./host-object";
import { notImplemented, type Members } from "./members";
import type { References } from "./references";
import type { TypeSchema } from "./schema";

/** The names of a load() as a tree, in lower case: { format: { fill: { color: {} } } }. A leaf has no names below it. */
interface Selection {
  [name: string]: Selection;
}

/** Newer than the library, which leaves them undefined when the host says nothing. */
const newerMembers = ["valuesAsJson", "valuesAsJsonLocal", "valueAsJson", "valueAsJsonLocal"];

type Projected = Record<string, unknown>;

/** Answers a load(): the values asked for, under the names of the wire. */
export class Projection {
  constructor(
    private readonly members: Members,
    private readonly references: References
  ) {}

  load(object: HostObject, query: QueryInfo = {}): Projected {
    return this.project(object, selectionOf(query), query);
  }

  /** By what the library finds the object again: its id or its reference. */
  identity(object: HostObject): Projected {
    const { scalars } = this.members.typeOf(object);
    const identity: Projected = {};
    if (scalars.id) identity.Id = this.members.read(object, "id");
    if (scalars._Id) identity._Id = privateId(object);
    const reference = this.references.idOf(object);
    if (scalars._ReferenceId) identity._ReferenceId = reference ?? "";
    return identity;
  }

  private project(object: HostObject, selection: Selection, query: QueryInfo = {}): Projected {
    const type = this.members.typeOf(object);
    const values = type.isCollection
      ? this.projectCollection(object, type, selection, query)
      : this.projectObject(object, type, selection);
    const reference = this.references.idOf(object);
    if (type.scalars._ReferenceId && reference) values._ReferenceId = reference;
    return values;
  }

  private projectObject(object: HostObject, type: TypeSchema, selection: Selection): Projected {
    const everything = isEverything(selection);
    const values: Projected = {};
    for (const [name, scalar] of Object.entries(type.scalars)) {
      if (name.startsWith("_")) continue;
      if (selection[name.toLowerCase()]) values[scalar.wire] = this.members.read(object, name);
      // A load of everything is answered with everything there is.
      else if (everything && name in object && this.members.isAvailable(scalar.api)) {
        values[scalar.wire] = this.members.read(object, name);
      }
    }
    for (const [name, { wire }] of Object.entries(type.navigation)) {
      const below = selection[name.toLowerCase()];
      if (!below) continue;
      const child = this.members.navigate(object, wire);
      values[wire] = child && this.project(child, below);
    }
    for (const name of newerMembers) {
      if (selection[name.toLowerCase()]) throw notImplemented(`${object.officeType}.${name}`);
    }
    // Other names that the schema does not know are passed over, as Excel does: Microsoft's samples load "nopropertiesneeded".
    return values;
  }

  private projectCollection(
    object: HostObject,
    type: TypeSchema,
    selection: Selection,
    query: QueryInfo
  ): Projected {
    const values: Projected = {};
    const ofItems: Selection = { ...selection };
    const itemType = this.members.itemTypeOf(type);
    for (const [name, scalar] of Object.entries(type.scalars)) {
      const key = name.toLowerCase();
      if (!selection[key] || itemType.scalars[name]) continue;
      values[scalar.wire] = this.members.read(object, name);
      delete ofItems[key];
    }
    const onlyOwn = Object.keys(ofItems).length === 0 && Object.keys(selection).length > 0;
    if (!onlyOwn) values._Items = this.projectItems(object, ofItems, query);
    return values;
  }

  private projectItems(object: HostObject, selection: Selection, query: QueryInfo): Projected[] {
    if (!(object instanceof HostCollection)) throw notImplemented(`${object.officeType}.items`);
    const first = query.Skip ?? 0;
    const items = object.items as readonly HostObject[];
    const last = query.Top === undefined ? items.length : first + query.Top;
    return items.slice(first, last).map((item, i) => {
      const values = this.project(item, selection);
      const { scalars } = this.members.typeOf(item);
      // From one of these the library makes the path to the item: getItem(id), or getItemAt(index).
      if (scalars.id) values.Id ??= this.members.read(item, "id");
      else if (scalars._Id) values._Id = privateId(item);
      else values._Index = first + i;
      return values;
    });
  }
}

/** `_Id` stands for whatever the item is asked for by: its name, or the key of a property. */
function privateId(object: HostObject): unknown {
  const known = object as unknown as Record<string, unknown>;
  return known._Id ?? known.id ?? known.name ?? known.key;
}

const isEverything = (selection: Selection) =>
  Object.keys(selection).length === 0 || "*" in selection;

function selectionOf(query: QueryInfo): Selection {
  const selection: Selection = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let at = selection;
    for (const name of path.toLowerCase().split(/[/.]/).filter(Boolean)) at = at[name] ??= {};
  }
  // An expanded object comes with the scalars of the object that it belongs to.
  if (!query.Select?.length && query.Expand?.length) selection["*"] = {};
  return selection;
}
