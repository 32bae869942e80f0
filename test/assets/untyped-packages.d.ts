/** The parts we use of two packages that come without types of their own. */
declare module "papaparse" {
  interface ParseResult<T> {
    readonly data: T[];
    readonly errors: readonly { readonly message: string; readonly row?: number }[];
  }
  const Papa: {
    parse<T>(
      text: string,
      options?: { header?: boolean; skipEmptyLines?: boolean; delimiter?: string }
    ): ParseResult<T>;
    unparse(rows: readonly unknown[], options?: { newline?: string }): string;
  };
  export default Papa;
}

declare module "pngjs" {
  export class PNG {
    constructor(options: { width: number; height: number });
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: {
      read(file: Buffer): PNG;
      write(picture: PNG, options?: { deflateLevel?: number }): Buffer;
    };
  }
}
