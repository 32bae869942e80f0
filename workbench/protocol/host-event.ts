/**
 * An event on its way to the add-in. `type` is the library's event number (10 worksheet changed, 16 calculated, …),
 * `target` the id of the object it is about or "Workbook" for a collection, `payload` the event's arguments.
 */
export interface HostEvent {
  type: number;
  target: string;
  payload: Record<string, unknown>;
}

/** Where the model announces what happened; the protocol carries it to the add-in. */
export type EventSink = (event: HostEvent) => void;
