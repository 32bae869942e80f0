/**
 * The custom XML part in which a file keeps what an add-in has saved by `Workbook.settings` and by
 * `Office.context.document.settings`. Excel keeps these with the add-in itself, which a file written here does not name.
 */
export const settingsNamespace = "urn:excel-workbench:settings";
