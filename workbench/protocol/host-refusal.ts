/** The codes of Office.js for a request that does not get as far as the workbook. */
export const officeCode = {
  success: 0,
  internalError: 5001,
  cellEditing: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

const described: Readonly<Record<number, { code: string; message: string }>> = {
  [officeCode.cellEditing]: {
    code: "InvalidOperationInCellEditMode",
    message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  },
  [officeCode.requestTooLarge]: {
    code: "RequestPayloadSizeLimitExceeded",
    message: "The request is larger than this host accepts.",
  },
  [officeCode.responseTooLarge]: {
    code: "ResponsePayloadSizeLimitExceeded",
    message: "The response is larger than this host can send.",
  },
};

/** The host as a whole refuses a request: it is being edited in, or the request is too large. */
export class HostRefusal extends Error {
  /** The error code that the add-in sees. */
  readonly code: string;

  constructor(readonly officeCode: number) {
    const { code, message } = described[officeCode] ?? {
      code: "GeneralException",
      message: `The host failed with error ${officeCode}.`,
    };
    super(message);
    this.name = "HostRefusal";
    this.code = code;
  }
}
