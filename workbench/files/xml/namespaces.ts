const office = "http://schemas.openxmlformats.org";

/** The vocabularies that the parts of an .xlsx file are written in. */
export const namespaces = {
  main: `${office}/spreadsheetml/2006/main`,
  relationships: `${office}/officeDocument/2006/relationships`,
  packageRelationships: `${office}/package/2006/relationships`,
  contentTypes: `${office}/package/2006/content-types`,
  sheetDrawing: `${office}/drawingml/2006/spreadsheetDrawing`,
  drawing: `${office}/drawingml/2006/main`,
  chart: `${office}/drawingml/2006/chart`,
  extendedProperties: `${office}/officeDocument/2006/extended-properties`,
  customProperties: `${office}/officeDocument/2006/custom-properties`,
  propertyTypes: `${office}/officeDocument/2006/docPropsVTypes`,
  coreProperties: `${office}/package/2006/metadata/core-properties`,
  customXml: `${office}/officeDocument/2006/customXml`,
  dynamicArrays: "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
} as const;

/** What one part is to another: the last word of the type of a relationship. */
export const relationshipType = (kind: string): string => `${namespaces.relationships}/${kind}`;
