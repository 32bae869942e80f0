/** What a server answered, of whatever status; its body is read once, as pieces or as text. */
export interface HttpAnswer {
  readonly status: number;
  /** The address that answered in the end. */
  readonly url: string;
  header(name: string): string | null;
  /** Ends an answer whose body nobody wants: else its connection stays open, and its silence is waited for. */
  leave(): void;
  /** The body as it comes. Throws SourceRefusal where the connection is cut, stalls, or reading is cancelled. */
  pieces(): AsyncIterable<Uint8Array>;
  /** The whole body as UTF-8. Refuses more than 64 MB. */
  text(): Promise<string>;
}
