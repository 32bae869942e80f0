/** Whether an attribute is set: 1, true and on are the same to a file; `usual` holds where it is absent. */
export const isSet = (attribute: string | undefined, usual = false): boolean =>
  attribute === undefined ? usual : attribute === "1" || attribute === "true" || attribute === "on";
