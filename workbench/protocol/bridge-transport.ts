import type { ExcelHost } from "./excel-host";
import type { HostSink, Message } from "./messages";

/** What the library looks for as `_richApiNativeBridge`: texts to the host, and texts back. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null;
}

const request = 1;
const response = 2;
const entries = 3;

interface BridgeRequest {
  id: number;
  type: number;
  flags?: number;
  message: { body: unknown };
}

/**
 * Speaks with a library that runs without a page, as in Office's own JavaScript-only runtime. There a command travels as
 * a message, of whose end nothing is heard; who wants to hear of it calls commands otherwise.
 */
export function bridgeTo(
  host: ExcelHost,
  command?: HostSink["command"]
): NativeBridge & { disconnect(): void } {
  const post = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, type, flags = 0, message } = JSON.parse(text) as BridgeRequest;
      if (type === request) void answer(id, message.body, flags);
    },
  };

  async function answer(id: number, body: unknown, flags: number): Promise<void> {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const outcome = await host.exchange(text, { flags });
    const reply =
      "text" in outcome
        ? { statusCode: 200, headers: {}, body: JSON.parse(outcome.text) as unknown }
        : { statusCode: 400, headers: {}, body: refusalBody(outcome.refused) };
    post({ id, type: response, flags: 0, message: reply });
  }

  const deliver = (message: Message) => {
    // A message must not be handled inside the batch that caused it.
    setTimeout(() => post({ type: entries, message: { entries: [message] } }), 0);
  };
  host.runtimeStarted();
  const disconnect = host.subscribe({ message: deliver, ...(command && { command }) });
  return Object.assign(bridge, { disconnect });
}

const refusalBody = ({ code, message }: { code: string; message: string }) => ({
  error: { code, message },
});
