import type { ExcelHost } from "./excel-host";
import { HostRefusal, officeCode } from "./host-refusal";
import { nativeContext } from "./native-context";
import { SafeArray } from "./safe-array";

/** Numbers of the calls and events that pass through `window.external`. */
const executeRichApi = 93;
const commandCompleted = 94;
const richApiMessage = 33;
const commandInvoked = 39;

/** What runs in a page: all of an add-in, its pane and commands alone, or its custom functions alone. */
export type RuntimeRole = "shared" | "pane" | "functions";

/** OSF.HostInfoFlags of the library: 1 for a shared runtime, 2 for one with custom functions. */
const runtimeFlags: Readonly<Record<RuntimeRole, number>> = { shared: 3, pane: 0, functions: 2 };

type Reply = (result: SafeArray | number) => void;
type Handler = (event: number, payload: SafeArray) => void;

/**
 * Speaks with an add-in in a frame of the same origin, as desktop Excel does: through `window.external`. To be called
 * in the frame before Office.js is loaded there. Returns how to disconnect.
 */
export function connectExternal(
  frame: Window,
  host: ExcelHost,
  role: RuntimeRole = "shared"
): () => void {
  const handlers = new Map<number, Handler>();
  const context = nativeContext(host);
  const later = (work: () => void) => void setTimeout(work, 0);

  async function execute(params: unknown[], reply: Reply): Promise<void> {
    // [customData, method, path, headers, body, reserved, flags, ...]
    const [message] = params as [unknown[]];
    const meta = { customData: (message[0] ?? "") as string, flags: Number(message[6] ?? 0) };
    try {
      const outcome = await host.exchange(String(message[4]), meta);
      if ("text" in outcome) reply(new SafeArray([officeCode.success, [200, [], outcome.text]]));
      else reply(outcome.refused.officeCode);
    } catch {
      reply(new HostRefusal(officeCode.internalError).officeCode);
    }
  }

  const external = {
    GetHostInfo: () =>
      `excel|win32|16.01|${host.locale.toLowerCase()}|||disableLogging|${runtimeFlags[role]}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(method: number, params: unknown[], reply: Reply) {
      if (method === executeRichApi) return void execute(params, reply);
      if (method === commandCompleted) host.commandCompleted(String(params[0]), Number(params[1]));
      later(() =>
        reply(method === commandCompleted ? new SafeArray([0]) : officeCode.internalError)
      );
    },
    RegisterEvent(event: number, _target: string, handler: Handler, reply: Reply) {
      handlers.set(event, handler);
      later(() => reply(officeCode.success));
    },
    UnregisterEvent(event: number, _target: string, reply: Reply) {
      handlers.delete(event);
      later(() => reply(officeCode.success));
    },
  };
  Object.defineProperty(frame, "external", { value: external, configurable: true });

  host.runtimeStarted(role);
  const disconnect = host.subscribe({
    // One message at a time: the library takes an array of exactly two for the data of a table.
    message: (message) =>
      later(() => handlers.get(richApiMessage)?.(richApiMessage, new SafeArray([message]))),
    // Functions alone know of no ribbon.
    ...(role !== "functions" && {
      command: ({ id, functionName, event }) =>
        later(() =>
          handlers.get(commandInvoked)?.(commandInvoked, new SafeArray([id, functionName, event]))
        ),
    }),
  });
  // A page that is loaded anew connects anew; the old one must not hear of it.
  frame.addEventListener("pagehide", disconnect);
  return disconnect;
}
