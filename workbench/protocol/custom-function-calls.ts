import type { FunctionInvoker, FunctionResult, Invocation } from "./custom-function";
import { marshalArguments, type ArgumentRules } from "./function-arguments";
import { failedResult, returnedResult } from "./function-results";
import { cancellationMessage, invocationMessage, type Message } from "./messages";

/** One answer of the library: [id, succeeded, value, error code]. */
export type ArrayAnswer = [id: number, succeeded: boolean, value: unknown, code?: unknown];

interface Call {
  message: Message;
  streaming: boolean;
  sent: boolean;
  onResult: (result: FunctionResult) => void;
}

const cancelable = 1;
const streaming = 2;
const passErrors = 4;
const richArguments = 8;

/**
 * The calls of custom functions that are under way. A call waits until the add-in has said that it is ready, goes out
 * as a message, and its answer comes back in a batch, together with the answers of other calls.
 */
export class CustomFunctionCalls implements FunctionInvoker {
  private readonly calls = new Map<number, Call>();
  private lastId = 0;
  private ready = false;

  constructor(
    private readonly send: (message: Message) => void,
    private readonly rules: ArgumentRules
  ) {}

  /** The number of calls without a final answer; a stream counts until it is cancelled. */
  get pending(): number {
    return this.calls.size;
  }

  invoke(invocation: Invocation, onResult: (result: FunctionResult) => void): { cancel(): void } {
    const { fn, args } = invocation;
    const marshalled = marshalArguments(fn, args, this.rules);
    if ("refused" in marshalled) return this.refuse(marshalled.refused, onResult);
    const id = ++this.lastId;
    const streams = fn.options?.stream === true;
    const body = [
      fn.id,
      marshalled.values,
      fn.options?.requiresAddress ? invocation.address : null,
      (fn.options?.cancelable ? cancelable : 0) |
        (streams ? streaming | cancelable : 0) |
        (this.rules.allowErrors ? passErrors : 0) |
        (this.rules.isRich() ? richArguments : 0),
      ...(fn.options?.requiresParameterAddresses ? [invocation.parameterAddresses] : []),
    ];
    const message = invocationMessage(id, body);
    const call = { message, streaming: streams, sent: false, onResult };
    this.calls.set(id, call);
    if (this.ready) this.dispatch(call);
    return { cancel: () => this.cancel(id) };
  }

  /** The add-in listens: everything that has waited goes out. */
  start(): void {
    this.ready = true;
    for (const call of this.calls.values()) if (!call.sent) this.dispatch(call);
  }

  /** The add-in's page is loaded anew: what it has not answered it will be asked again. */
  restart(): void {
    this.ready = false;
    for (const call of this.calls.values()) call.sent = false;
  }

  /** Takes an answer; those of cancelled calls are dropped. */
  answer([id, succeeded, value, code]: ArrayAnswer): void {
    const call = this.calls.get(id);
    if (!call) return;
    if (!call.streaming) this.calls.delete(id);
    const errorCode = typeof code === "number" ? code : undefined;
    call.onResult(succeeded ? returnedResult(value) : failedResult(errorCode, value));
  }

  private dispatch(call: Call): void {
    call.sent = true;
    this.send(call.message);
  }

  private cancel(id: number): void {
    const call = this.calls.get(id);
    this.calls.delete(id);
    if (call?.sent) this.send(cancellationMessage(id));
  }

  /** An argument that cannot be handed over is answered by the host, after the caller has its handle like any other. */
  private refuse(
    error: FunctionResult[number][number],
    onResult: (result: FunctionResult) => void
  ): { cancel(): void } {
    let wanted = true;
    queueMicrotask(() => wanted && onResult([[error]]));
    return { cancel: () => void (wanted = false) };
  }
}
