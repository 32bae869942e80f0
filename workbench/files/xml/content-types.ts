const office = "application/vnd.openxmlformats-officedocument";
const others: Readonly<Record<string, string>> = {
  chart: `${office}.drawingml.chart+xml`,
  drawing: `${office}.drawing+xml`,
  vmlDrawing: `${office}.vmlDrawing`,
  extendedProperties: `${office}.extended-properties+xml`,
  customProperties: `${office}.custom-properties+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  customXml: "application/xml",
  customXmlProperties: `${office}.customXmlProperties+xml`,
};

/** The content type of a part: of a spreadsheet's own kinds, such as "worksheet" or "table", or of the others. */
export const contentType = (kind: string): string =>
  others[kind] ?? `${office}.spreadsheetml.${kind}+xml`;
