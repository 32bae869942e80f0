import type { ExcelHost } from "./excel-host";
import { officeCode } from "./host-refusal";
import { webContext } from "./web-context";
import {
  commandCompleted,
  done,
  executeRichApi,
  failed,
  loadSettings,
  parsed,
  registerEvent,
  request,
  response,
  saveSettings,
  unregisterEvent,
  type Envelope,
  type MethodCall,
} from "./web-envelope";

/** Where the add-in is, and in what it is shown. */
export interface WebFrame {
  /** The element that the frame is put into. */
  container: HTMLElement;
  /** The add-in's page: https, on the same host name as this page, or the library will not trust us. */
  addinUrl: string;
  /** The id in the manifest. */
  addinId: string;
}

type Registration = (payload: unknown) => void;

/**
 * Speaks with an add-in in a frame as Excel on the web does, by posting messages; the add-in's page is untouched.
 * Creates the frame. Returns it, and how to disconnect.
 */
export function connectWeb(
  { container, addinUrl, addinId }: WebFrame,
  host: ExcelHost
): { frame: HTMLIFrameElement; disconnect(): void } {
  const conversation = `workbench${Math.random().toString(36).slice(2)}`;
  const registrations = new Map<string, Registration>();
  const frame = document.createElement("iframe");

  async function call(method: MethodCall): Promise<object> {
    switch (method.DdaMethod.DispatchId) {
      case executeRichApi: {
        const [customData, , , , body, , flags] = method.ArrayData ?? [];
        const meta = { customData: (customData ?? "") as string, flags: Number(flags ?? 0) };
        const outcome = await host.exchange(String(body), meta);
        if ("refused" in outcome) return failed(outcome.refused.officeCode);
        return done({ Data: [200, ["Content-Type", "application/json"], outcome.text] });
      }
      case loadSettings:
        return done({
          Properties: {
            Settings: host.settings.entries().map(([Name, Value]) => ({ Name, Value })),
          },
        });
      case saveSettings:
        host.settings.save(method.DdaSettingsMethod?.Properties ?? []);
        return done();
      case commandCompleted:
        host.commandCompleted(String(method[0]), Number(method[1]));
        return done();
      default:
        return failed(officeCode.internalError);
    }
  }

  function answer(message: Envelope, post: Registration): unknown {
    switch (message._actionType) {
      case registerEvent:
        registrations.set(message._actionName, post);
        return done();
      case unregisterEvent:
        registrations.delete(message._actionName);
        return done();
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        host.runtimeStarted();
        return webContext(host, addinId);
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return call(message._data as MethodCall);
      default:
        return undefined;
    }
  }

  async function receive({ source, origin, data }: MessageEvent<unknown>): Promise<void> {
    if (source !== frame.contentWindow || typeof data !== "string") return;
    const message = parsed(data);
    if (message?._messageType !== request || message._conversationId !== conversation) return;
    const post = (kind: number, payload: unknown, error = 0) =>
      frame.contentWindow?.postMessage(
        JSON.stringify({
          _messageType: response,
          _actionName: message._actionName,
          _conversationId: conversation,
          _correlationId: message._correlationId,
          _origin: location.origin,
          _data: payload,
          _errorCode: error,
          _responseType: kind,
          _serializerVersion: 1,
        }),
        origin
      );
    const value = await answer(message, (payload) => post(1, payload));
    if (value === undefined) post(0, null, -2);
    else post(0, value);
  }

  const listener = (event: MessageEvent<unknown>) => void receive(event);
  addEventListener("message", listener);
  const unsubscribe = host.subscribe({
    message: (message) => registrations.get("richApiMessage")?.({ ArrayData: [message] }),
    command: ({ id, functionName, event }) =>
      registrations.get("appCommandInvoked")?.([id, functionName, event]),
  });

  // The name must be set before the frame is inserted: only then does it become `window.name`.
  frame.name = JSON.stringify({
    baseFrameName: conversation,
    hostInfo: `excel$web$16.01$${host.locale}$$$disableLogging$3`,
    xdmInfo: `${conversation}|${addinId}|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  frame.src = addinUrl;
  container.append(frame);

  return {
    frame,
    disconnect() {
      removeEventListener("message", listener);
      unsubscribe();
      frame.remove();
    },
  };
}
