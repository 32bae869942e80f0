import { HostObject, RichApiError } from "../protocol/host-object";

/** One value of a state, to be read and changed from elsewhere. */
export interface Field<T> {
  get(): T;
  set(value: T): void;
}

/** A field of a state that is looked up each time; `changed` is told after each change. */
export function fieldOf<S extends object, K extends keyof S>(
  state: () => S,
  key: K,
  changed: () => void
): Field<S[K]> {
  return {
    get: () => state()[key],
    set(value) {
      state()[key] = value;
      changed();
    },
  };
}

/** Refuses a member that the class has, but not in this place. */
export function notKept(object: HostObject, member: string): RichApiError {
  const name = `${object.officeType}.${member}`;
  return new RichApiError("NotImplemented", `The workbench does not implement ${name} here.`, name);
}
