import type { Box } from "./address";

/**
 * What lies on a sheet beside its cells, as plain data: the model keeps these, a snapshot saves them, the page draws
 * them and an .xlsx file carries them. Words are those of Office.js.
 */

/** A range of a sheet by the id of the sheet. */
export interface RangeState extends Box {
  sheetId: string;
}

/** A line of a chart: a border, a gridline, a trend. What is absent is the default. */
export interface LineLook {
  /** `#RRGGBB` */
  color?: string | null;
  /** Points. */
  weight?: number | null;
  /** Excel.ChartLineStyle. */
  lineStyle?: string | null;
}

/** Letters of a chart. What is absent is the default. */
export interface FontLook {
  name?: string | null;
  /** Points. */
  size?: number | null;
  bold?: boolean | null;
  italic?: boolean | null;
  /** Excel.ChartUnderlineStyle: None, Single. */
  underline?: string | null;
  color?: string | null;
}

/** How a part of a chart looks. */
export interface PartLook {
  fill?: string | null;
  border?: LineLook;
  font?: FontLook;
}

/** Letters of a text that look otherwise than the rest, from a place on. */
export interface TextRun {
  start: number;
  length: number;
  font: FontLook;
}

/** One point of a series, where it differs from the others. */
export interface ChartPointState {
  color?: string | null;
  border?: LineLook;
  hasDataLabel?: boolean;
  label?: PointLabelState;
  markerBackgroundColor?: string | null;
  markerForegroundColor?: string | null;
  markerSize?: number | null;
  markerStyle?: string | null;
}

/** The text at one point. What is absent is as in the labels of the series. */
export interface PointLabelState {
  /** Absent: made of the parts that are shown. */
  text?: string | null;
  parts?: DataLabelPart[];
  position?: string | null;
  numberFormat?: string | null;
  look?: PartLook;
  runs?: TextRun[];
}

/** A line that shows where the points of a series are going. */
export interface TrendlineState {
  /** Excel.ChartTrendlineType: Linear, Exponential, MovingAverage. */
  type: string;
  /** Absent: made of the type and the name of the series. */
  name?: string | null;
  period: number;
  line: LineLook;
}

/** The cells of a chart as a table below it. */
export interface ChartDataTableState {
  visible: boolean;
  showLegendKey: boolean;
  showHorizontalBorder: boolean;
  showVerticalBorder: boolean;
  showOutlineBorder: boolean;
  look?: PartLook;
}

/** One series of a chart: references to cells, never copies of them. */
export interface ChartSeriesState {
  /** A text, or a cell whose text is the name. */
  name: string | RangeState;
  /** With no rows while a new series has not been given any values. */
  values: RangeState;
  categories: RangeState | null;
  /** As in Excel.ChartType; null where it is the chart's own. */
  chartType: string | null;
  /** `#RRGGBB`; null for the palette's next. */
  color: string | null;
  /** Points; null for the default. Lines only. */
  lineWeight: number | null;
  /** Excel.ChartLineStyle: Continuous, Dash, Dot, …, None. */
  lineStyle: string | null;
  /** Excel.ChartMarkerStyle: None, Circle, …; null for the default of the chart's type. */
  markerStyle: string | null;
  axisGroup: "Primary" | "Secondary";
  hasDataLabels: boolean;
  /** Number format of the data labels; null for that of the source. */
  dataLabelFormat: string | null;
  /** Excel.ChartDataLabelPosition; null for the default. */
  dataLabelPosition: string | null;
  /** Percent of a column's width between columns, 0–500; null for the default. */
  gapWidth: number | null;
  overlap: number | null;
  /** What a data label says; absent is the value alone. */
  dataLabelParts?: DataLabelPart[];
  /** Points; null or absent for the default. */
  dataLabelFontSize?: number | null;
  /** Points across a marker; null or absent for the default. */
  markerSize?: number | null;
  markerBackgroundColor?: string | null;
  markerForegroundColor?: string | null;
  /** What stands between the parts of a label; absent is a comma. */
  dataLabelSeparator?: string | null;
  /** Of the labels: their letters besides the size, ground and border. */
  dataLabelLook?: PartLook;
  /** By their place from 0; absent as long as all are alike. */
  points?: Record<number, ChartPointState>;
  trendlines?: TrendlineState[];
  /** Of bubbles, their sizes. */
  bubbleSizes?: RangeState | null;
  /** Of a ring, in percent of its width, 10–90; absent for the default. */
  doughnutHoleSize?: number | null;
}

export type DataLabelPart = "value" | "category" | "series" | "percentage" | "bubbleSize";

export interface ChartAxisState {
  visible: boolean;
  title: string;
  titleVisible: boolean;
  numberFormat: string | null;
  minimum: number | null;
  maximum: number | null;
  majorGridlines: boolean;
  reversed: boolean;
  /** Excel.ChartAxisTickLabelPosition: NextToAxis, Low, High, None. */
  tickLabelPosition: string;
  fontSize: number | null;
  /** `#RRGGBB` of the tick labels; null or absent for the default. */
  fontColor?: string | null;
  /** Points; null or absent for the default. */
  titleFontSize?: number | null;
  /** Excel.ChartAxisCategoryType of a category axis: Automatic (also when absent), TextAxis, DateAxis. */
  categoryType?: string;
  /** Distance between ticks of a value axis; null or absent for automatic. */
  majorUnit?: number | null;
  minorGridlines?: boolean;
  majorGridlineLook?: LineLook;
  minorGridlineLook?: LineLook;
  fontLook?: FontLook;
  /** Excel.ChartAxisDisplayUnit: None (also when absent), Hundreds, Thousands, … */
  displayUnit?: string;
  /** Whether the unit is said at the axis; absent is yes. */
  showDisplayUnitLabel?: boolean;
  /** Excel.ChartAxisScaleType: Linear (also when absent), Logarithmic. */
  scaleType?: string;
  /** Absent is 10. */
  logBase?: number;
  /** Excel.ChartAxisTickMark: None, Cross, Inside, Outside; absent for the default. */
  majorTickMark?: string;
  minorTickMark?: string;
  /** Whether the points of a category axis stand between its ticks; absent for the default of the type. */
  isBetweenCategories?: boolean;
  /** Each so many categories have a label, a tick; absent is each one. */
  tickLabelSpacing?: number;
  tickMarkSpacing?: number;
  /** Excel.ChartAxisPosition, where the other axis crosses: Automatic (also when absent), Maximum, Minimum, Custom. */
  position?: string;
  positionAt?: number;
}

export interface ChartState {
  id: string;
  name: string;
  /** As in Excel.ChartType: ColumnStacked, ColumnClustered, Line, LineMarkers, BarClustered, … */
  chartType: string;
  /** Points from the sheet's left top corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  title: string;
  titleVisible: boolean;
  titleFontSize: number | null;
  /** Null or absent for the default. */
  titleBold?: boolean | null;
  titleColor?: string | null;
  titleLook?: PartLook;
  /** Degrees; absent is 0. */
  titleOrientation?: number;
  titleShadow?: boolean;
  titleRuns?: TextRun[];
  /** Of the chart as a whole. */
  look?: PartLook;
  legendLook?: PartLook;
  plotAreaLook?: PartLook;
  /** Points from the left top corner of the chart; absent is automatic. */
  plotAreaPlace?: { left?: number; top?: number; width?: number; height?: number };
  dataTable?: ChartDataTableState;
  /** The legend lies over the plot and takes no room; absent is false. */
  legendOverlay?: boolean;
  legendFontSize?: number | null;
  legendVisible: boolean;
  /** Excel.ChartLegendPosition: Top, Bottom, Left, Right, Corner. */
  legendPosition: string;
  categoryAxis: ChartAxisState;
  valueAxis: ChartAxisState;
  /** Of the series of the secondary group; absent as long as nothing has been said of it. */
  secondaryValueAxis?: ChartAxisState;
  series: ChartSeriesState[];
  /** Excel.ChartDisplayBlanksAs. */
  displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  /** What a screen reader reads. */
  altText: string;
}

/** What a conditional format paints over a cell. Colours `#RRGGBB`; null leaves the cell's own. */
export interface ConditionalPaint {
  fontColor: string | null;
  fillColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  numberFormat: string | null;
}

export interface ColorScalePoint {
  /** Excel.ConditionalFormatColorCriterionType: LowestValue, HighestValue, Number, Percent, Percentile, Formula. */
  type: string;
  formula: string | null;
  color: string;
}

/** From which value on an icon is shown. */
export interface IconLimit {
  /** Excel.ConditionalFormatIconRuleType: Number, Percent, Percentile, Formula. */
  type: string;
  formula: string;
  /** Excel.ConditionalIconCriterionOperator. */
  operator: "GreaterThan" | "GreaterThanOrEqual";
}

/** One conditional format. Of the kinds of Excel those that the model has; others are refused by name. */
export type ConditionalFormatState = {
  id: string;
  ranges: Box[];
  priority: number;
  stopIfTrue: boolean;
} & (
  | { kind: "Custom"; formula: string; paint: ConditionalPaint }
  | {
      kind: "CellValue";
      /** Excel.ConditionalCellValueOperator: Between, NotBetween, EqualTo, NotEqualTo, GreaterThan, LessThan, … */
      operator: string;
      formula1: string;
      formula2: string | null;
      paint: ConditionalPaint;
    }
  | {
      kind: "ContainsText";
      operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      text: string;
      paint: ConditionalPaint;
    }
  | {
      kind: "ColorScale";
      minimum: ColorScalePoint;
      midpoint: ColorScalePoint | null;
      maximum: ColorScalePoint;
    }
  | {
      kind: "DataBar";
      color: string;
      negativeColor: string | null;
      showValue: boolean;
      /** Excel.ConditionalDataBarDirection: Context, LeftToRight, RightToLeft; absent is Context. */
      direction?: string;
    }
  | {
      kind: "TopBottom";
      rank: number;
      /** Excel.ConditionalTopBottomCriterionType: TopItems, TopPercent, BottomItems, BottomPercent. */
      type: string;
      paint: ConditionalPaint;
    }
  | {
      kind: "PresetCriteria";
      /** Excel.ConditionalFormatPresetCriterion. */
      criterion: string;
      paint: ConditionalPaint;
    }
  | {
      kind: "IconSet";
      /** Excel.IconSet: ThreeArrows, FiveRating, … */
      style: string;
      reversed: boolean;
      showValue: boolean;
      /** From the second icon on, from below: from which value it is shown. */
      limits: IconLimit[];
    }
);

/** A rule about what may be typed into cells. */
export interface ValidationState {
  ranges: Box[];
  /** Excel.DataValidationType: List, WholeNumber, Decimal, Date, TextLength, Custom. */
  type: string;
  /** Of a list: its items with commas between, or a formula such as `='Year 2025'!$A$6:$A$29`. */
  source: string;
  inCellDropDown: boolean;
  /** Of the other types: Excel.DataValidationOperator and its formulas. */
  operator: string | null;
  formula1: string | null;
  formula2: string | null;
  ignoreBlanks: boolean;
  error: { show: boolean; style: string; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

/** Somebody who is named in a comment. */
export interface MentionState {
  email: string;
  id: number;
  name: string;
}

/** What somebody has written, with the people that it names: `<at id="0">Kim</at> please look`. */
export interface CommentText {
  text: string;
  /** Absent for a text that names nobody. */
  richContent?: string;
  mentions?: MentionState[];
}

/** An answer in a thread of comments. */
export interface ReplyState extends CommentText {
  id: string;
  author: string;
  created: string;
}

/** A note, or the first text of a comment thread. Row and column from 0. */
export interface NoteState extends CommentText {
  row: number;
  column: number;
  author: string;
  kind: "note" | "comment";
  /** By which a comment is asked for; one without an id gets one when it is first asked. */
  id?: string;
  /** When a comment was made, in ISO 8601; absent when it is not known. */
  created?: string;
  /** Of a comment: whether its matter is settled; absent is no. */
  resolved?: boolean;
  /** Of a comment, the oldest first; absent for none. */
  replies?: ReplyState[];
}

/** How a sheet is printed. Lengths in points. */
export interface PageLayoutState {
  orientation: "Portrait" | "Landscape";
  /** Excel.PaperType: A4, Letter, … */
  paperSize: string;
  printArea: Box | null;
  /** Rows repeated at the top of each page: first and last from 0. */
  titleRows: { first: number; last: number } | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
  scale: number | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** Excel.PrintErrorType: AsDisplayed, Blank, Dash, NotAvailable. */
  printErrors: string;
  blackAndWhite: boolean;
  margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  };
  /** Excel's codes: &P page, &N pages, &A sheet, &D date, &F file. */
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

/** A part of a cell's look that a style may leave alone: `Style.includeNumber` and its like. */
export type StylePart = "Number" | "Font" | "Alignment" | "Border" | "Patterns" | "Protection";

/**
 * A named style of the workbook. What is null is as in the style Normal, or, in a part that the style does not include,
 * as it was in the cell.
 */
export interface StyleState {
  name: string;
  builtIn: boolean;
  bold: boolean | null;
  italic: boolean | null;
  fontName: string | null;
  fontSize: number | null;
  fontColor: string | null;
  fillColor: string | null;
  numberFormat: string | null;
  horizontalAlignment: string | null;
  verticalAlignment: string | null;
  wrapText: boolean | null;
  /** Colour of a line below the cells, or null. */
  bottomBorder: string | null;
  topBorder: string | null;
  /** Excel.BorderLineStyle of these lines; absent is Continuous. */
  bottomBorderStyle?: string;
  topBorderStyle?: string;
  /** The parts that the style leaves alone. Absent: none; of a built-in style those in which everything is null. */
  excludes?: StylePart[];
}

/** A link of cells: to an address outside, to a place in the workbook, or both. */
export interface HyperlinkState {
  ranges: Box[];
  address: string | null;
  documentReference: string | null;
  screenTip: string | null;
}

/** Groups of rows and of columns, one for each level: the outer before the inner. */
export interface OutlineState {
  rows: { first: number; count: number }[];
  columns: { first: number; count: number }[];
}

/** By what the rows of a column are chosen, as in Excel.FilterCriteria. */
export interface FilterCriteriaState {
  filterOn: string;
  criterion1?: string;
  criterion2?: string;
  operator?: string;
  values?: (string | { date: string; specificity: string })[];
  color?: string;
  dynamicCriteria?: string;
}

/** The filter of a sheet or of a table, whose rows it hides. */
export interface FilterState {
  /** The id of a table; null for the sheet's own filter. */
  table: string | null;
  /** The cells with their header; of a table they are its own. */
  area: Box | null;
  /** The header cells of the columns that are filtered. */
  columns: { header: Box; criteria: FilterCriteriaState }[];
}

/** All that lies on one sheet beside its cells. */
export interface SheetState {
  charts: ChartState[];
  /** Ordered by priority, the first above the others. */
  conditionalFormats: ConditionalFormatState[];
  validations: ValidationState[];
  notes: NoteState[];
  page: PageLayoutState;
  hyperlinks: HyperlinkState[];
  outline: OutlineState;
  filters: FilterState[];
  /** Of a hidden sheet: whether only code can show it again. */
  veryHidden?: boolean;
}
