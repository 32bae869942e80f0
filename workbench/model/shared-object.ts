import { HostObject } from "../protocol/host-object";

type Fields = Record<string | symbol, unknown>;

/**
 * Several objects of one kind as one, as RangeAreas has its format: what is set or called reaches all of them; a value
 * is read where they agree and is null where they do not ("RangeAreas.format").
 */
export function sharedObject<T extends HostObject>(parts: readonly T[]): T {
  return new Proxy(parts[0], {
    get(first, name) {
      const member = (first as unknown as Fields)[name];
      if (typeof name === "symbol" || name === "constructor" || name === "officeType") {
        return member;
      }
      const members = () => parts.map((part) => (part as unknown as Fields)[name]);
      if (typeof member === "function") {
        return (...args: unknown[]) =>
          common(parts.map((part) => (part as unknown as Record<string, Act>)[name](...args)));
      }
      return common(members());
    },
    set(_, name, value) {
      for (const part of parts) (part as unknown as Fields)[name] = value;
      return true;
    },
  });
}

type Act = (...args: unknown[]) => unknown;

function common(values: readonly unknown[]): unknown {
  const [first] = values;
  if (first instanceof HostObject) return sharedObject(values as readonly HostObject[]);
  return values.every((value) => value === first) ? first : null;
}
