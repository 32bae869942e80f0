/** The array type of COM, as desktop Excel hands it to JavaScript; arrays inside it are of the same type. */
export class SafeArray {
  constructor(private readonly values: readonly unknown[]) {}

  toArray(): unknown[] {
    return this.values.map(wrapped);
  }

  getItem(index: number): unknown {
    return wrapped(this.values[index]);
  }

  dimensions(): number {
    return 1;
  }

  lbound(): number {
    return 0;
  }

  ubound(): number {
    return this.values.length - 1;
  }
}

const wrapped = (value: unknown): unknown => (Array.isArray(value) ? new SafeArray(value) : value);
