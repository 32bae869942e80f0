import type { PlannedArea } from "../plan";
import { areaAt, type ReviewPlace } from "./review-places";

/** How many months the heat map shows. */
export const HEAT_MONTHS = 12;
/** Columns of MG.TOP: destination, amount, share, rank, change. */
const TOP_COLUMNS = 5;

/** Where the block of one product lies: its table at the left, its heat map beside it. */
export interface DestinationsBlock {
  readonly heading: PlannedArea;
  readonly topHeader: PlannedArea;
  /** The destinations alone, without the rows for the others and for World. */
  readonly top: PlannedArea;
  readonly heatHeading: PlannedArea;
  readonly heatMonths: PlannedArea;
  readonly heatPartners: PlannedArea;
  readonly heat: PlannedArea;
}

/** Where everything lies on the sheet MG Destinations. */
export interface DestinationsGrid {
  readonly blocks: readonly DestinationsBlock[];
  readonly chart: PlannedArea;
  readonly regionsHeading: PlannedArea;
  readonly regionsHeader: PlannedArea;
  readonly regions: PlannedArea;
  readonly regionFigures: PlannedArea;
  readonly members: PlannedArea;
  readonly page: PlannedArea;
}

const FIRST_ROW = 3;
const LEFT = 1;
const HEAT = LEFT + TOP_COLUMNS + 1;

/** The grid for so many blocks of so many destinations, and regions × products below them. */
export function destinationsGrid(
  place: ReviewPlace,
  blocks: number,
  destinations: number,
  regions: number,
  products: number
): DestinationsGrid {
  // Heading, header, the destinations, the others, World, and a blank row.
  const height = destinations + 5;
  const area = (row: number, column: number, rows = 1, columns = 1) =>
    areaAt(place, row, column, rows, columns);
  const regionsRow = FIRST_ROW + blocks * height;
  const width = HEAT + HEAT_MONTHS;
  return {
    blocks: Array.from({ length: blocks }, (_, i) => {
      const row = FIRST_ROW + i * height;
      return {
        heading: area(row, LEFT, 1, TOP_COLUMNS),
        topHeader: area(row + 1, LEFT, 1, TOP_COLUMNS),
        top: area(row + 2, LEFT, destinations, TOP_COLUMNS),
        heatHeading: area(row, HEAT, 1, HEAT_MONTHS + 1),
        heatMonths: area(row + 1, HEAT + 1, 1, HEAT_MONTHS),
        heatPartners: area(row + 2, HEAT, destinations),
        heat: area(row + 2, HEAT + 1, destinations, HEAT_MONTHS),
      };
    }),
    chart: area(FIRST_ROW, width + 2, 18, 8),
    regionsHeading: area(regionsRow, LEFT, 1, 1 + products),
    regionsHeader: area(regionsRow + 1, LEFT, 1, 1 + products),
    regions: area(regionsRow + 2, LEFT, regions),
    regionFigures: area(regionsRow + 2, LEFT + 1, regions, products),
    members: area(regionsRow + 2, LEFT + 1 + products, regions, width - products - 1),
    page: area(0, LEFT, regionsRow + 2 + regions, width + 9),
  };
}
