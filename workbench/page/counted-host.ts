import { ExcelHost, type Outcome, type RequestMeta } from "../protocol/excel-host";

/** One request of the add-in, in bytes. */
export interface CountedBatch {
  /** Whether it was about the workbook: a `context.sync()`. The others are answers of functions and of the pane. */
  sync: boolean;
  sent: number;
  received: number;
  /** Milliseconds from the request to the reply. */
  took: number;
}

/** The traffic between an add-in and its host, since the page was loaded or `reset` was called. */
export class Traffic {
  batches: CountedBatch[] = [];

  get syncs(): number {
    return this.batches.filter(({ sync }) => sync).length;
  }

  get sent(): number {
    return this.batches.reduce((sum, { sent }) => sum + sent, 0);
  }

  get received(): number {
    return this.batches.reduce((sum, { received }) => sum + received, 0);
  }

  /** The largest request. */
  get largest(): number {
    return Math.max(0, ...this.batches.map(({ sent }) => sent));
  }

  reset(): void {
    this.batches = [];
  }
}

const workbookPath = '"ObjectPathType":1';
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A host that counts what passes through it. */
export class CountedHost extends ExcelHost {
  readonly traffic = new Traffic();

  override async exchange(text: string, meta?: RequestMeta): Promise<Outcome> {
    const started = performance.now();
    const outcome = await super.exchange(text, meta);
    this.traffic.batches.push({
      sync: text.includes(workbookPath) && meta?.customData !== "WacPartition",
      sent: bytes(text),
      received: "text" in outcome ? bytes(outcome.text) : 0,
      took: Math.round(performance.now() - started),
    });
    return outcome;
  }
}
