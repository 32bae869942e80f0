/** What may be wrong with a host, to be chosen by `?host=` on the page or by a test. */
export interface HostConditions {
  /** Milliseconds that every reply is late. */
  delay: number;
  /** The analyst is in the middle of editing a cell: every batch is refused with InvalidOperationInCellEditMode. */
  cellEditing: boolean;
  /** Largest request and response in bytes; Excel on the web has 5 MB. */
  payloadLimit: number;
}

export const healthy: HostConditions = {
  delay: 0,
  cellEditing: false,
  payloadLimit: Number.POSITIVE_INFINITY,
};

/** The named troubles of the workbench's address: `?host=slow`, `?host=busy`, `?host=small`. */
export const namedConditions: Record<string, HostConditions> = {
  slow: { ...healthy, delay: 1500 },
  busy: { ...healthy, cellEditing: true },
  small: { ...healthy, payloadLimit: 5 * 2 ** 20 },
};
