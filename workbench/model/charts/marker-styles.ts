/** Excel.ChartMarkerStyle. */
export const markerStyles: readonly string[] =
  "Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture".split(" ");
