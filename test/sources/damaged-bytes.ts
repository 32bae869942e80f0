import fc from "fast-check";

/** What may happen to a file: bytes changed, left out, put in, repeated or cut off, halves swapped. */
export const damage = fc.array(
  fc.record({
    kind: fc.constantFrom("change", "drop", "insert", "repeat", "cut", "quote", "digit", "swap"),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
    length: fc.integer({ min: 1, max: 200 }),
  }),
  { minLength: 1, maxLength: 8 }
);
export type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

/** The bytes after it has happened. */
export function damaged(bytes: Uint8Array, by: Damage): Uint8Array {
  let all = [...bytes];
  for (const { kind, at, byte, length } of by) {
    const i = Math.floor(at * all.length);
    if (kind === "change") all[i] = byte;
    else if (kind === "drop") all.splice(i, length);
    else if (kind === "insert") all.splice(i, 0, byte);
    else if (kind === "repeat") all.splice(i, 0, ...all.slice(i, i + length));
    else if (kind === "quote") all[i] = 0x22;
    else if (kind === "digit") all[i] = 0x30 + (byte % 10);
    else if (kind === "swap") all = [...all.slice(i), ...all.slice(0, i)];
    else all = all.slice(0, i);
  }
  return Uint8Array.from(all.filter((byte) => byte !== undefined));
}
