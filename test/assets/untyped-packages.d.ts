/** The parts we use of two packages that come without types of their own. */

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
