import type { HostEvent } from "./host-event";

/** A message from the host to the add-in: category, type, target, body as JSON, id. */
export type Message = [category: number, type: number, target: string, body: string, id: number];

/** A ribbon button that was pressed: an id to be answered with, the function it names, and who pressed it. */
export interface CommandInvocation {
  id: string;
  functionName: string;
  /** The event that the function is called with, as JSON. */
  event: string;
}

/** Who carries messages to an add-in: a transport. */
export interface HostSink {
  message(message: Message): void;
  /** Transports without ribbon commands of their own leave it out; the command then travels as a message. */
  command?(invocation: CommandInvocation): void;
}

const customFunctions = 1;
const actions = 2;
const objectEvents = 65536;
const invoke = 1000;
const cancel = 1001;

/** The event type of a pane that is shown or hidden. */
export const visibilityChanged = 65539;

/** An event of an object; the library hands it to the handlers of this type and target. */
export const eventMessage = ({ type, target, payload }: HostEvent): Message => [
  objectEvents,
  type,
  target,
  JSON.stringify(payload),
  0,
];

/** The call of a custom function: [id, function, arguments, address, flags, addresses of the arguments]. */
export const invocationMessage = (id: number, body: unknown[]): Message => [
  customFunctions,
  invoke,
  "",
  JSON.stringify([id, ...body]),
  id,
];

/** A call whose result nobody waits for any more. */
export const cancellationMessage = (id: number): Message => [
  customFunctions,
  cancel,
  "",
  JSON.stringify({ invocationId: id }),
  id,
];

/** A function that was given to `Office.actions.associate`. */
export const actionMessage = (functionName: string, event: string): Message => [
  actions,
  invoke,
  "",
  JSON.stringify([functionName, event]),
  0,
];
