/**
 * An event on its way to the add-in. `type` is the library's event number (10 worksheet changed, 16 calculated, …),
 * `target` the id of the object it is about or "Workbook" for a collection, `payload` the event's arguments.
 *
 * It is carried as it is: who listens at the collection hears only what was sent to "Workbook". A change of one sheet
 * is therefore announced twice, for the sheet and for all sheets.
 */
export interface HostEvent {
  type: number;
  target: string;
  payload: Record<string, unknown>;
}

/** Where the model announces what happened; the protocol carries it to the add-in. */
export type EventSink = (event: HostEvent) => void;
