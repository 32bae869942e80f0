import { OTHER, type PartnerGroup, TOTAL, WORLD } from "../../dataset/catalogue";
import type { PlannedArea, PlannedBlock, PlannedChart, PlannedRule, PlannedSheet } from "../plan";
import { SERIES_COLORS } from "../looks";
import {
  type DestinationsBlock,
  destinationsGrid,
  type DestinationsGrid,
  HEAT_MONTHS,
} from "./destinations-grid";
import { FORMATS, weightFormat } from "./review-formats";
import { MOST_DESTINATION_PRODUCTS, MOST_DESTINATIONS } from "./review-options";
import type { ReviewInput } from "./review-plan-input";
import { local, NAME_REVIEW_MONTH } from "./review-places";

const MONTH = NAME_REVIEW_MONTH;

/** The sheet MG Destinations: the largest destinations of each product, each by month, and regions with their members. */
export function destinationsSheet(input: ReviewInput): PlannedSheet {
  const { places, words, options } = input;
  const place = places.destinations;
  const products = destinationProducts(input);
  const count = Math.max(1, Math.min(options.destinations, MOST_DESTINATIONS));
  const groups = regionsOf(input);
  const grid = destinationsGrid(place, products.length, count, groups.length, input.names.length);
  const title = { row: place.row, column: place.column + 1 };
  return {
    name: place.sheet,
    widths: [2, 26, 11, 11, 11, 14, 11, 22, ...Array.from({ length: HEAT_MONTHS }, () => 9)],
    frozenRows: 0,
    plain: true,
    blocks: [
      { ...title, cells: [[words.destinations]], look: "title" },
      {
        row: title.row + 1,
        column: title.column,
        cells: [[words.destinationsHint]],
        look: "label",
      },
      ...products.flatMap((name, i) => productBlocks(input, grid.blocks[i]!, name, count)),
      ...regionBlocks(input, grid, groups),
    ],
    tables: [],
    charts: products.length > 0 ? [chart(input, grid, products[0]!)] : [],
    rules: grid.blocks
      .flatMap((block): PlannedRule[] => [
        { area: block.heat, kind: "heat" },
        faint(block.heat),
        faint(block.heatPartners),
        faint({ ...block.top, rows: block.top.rows + 2 }),
      ])
      .concat(faint(grid.regionFigures)),
    page: {
      orientation: "Landscape",
      paper: options.paper,
      area: grid.page,
      header: words.page,
    },
  };
}

/** Names of the products whose destinations are shown: single lines, since Total and the others have none of their own. */
function destinationProducts({ products, names }: ReviewInput): readonly string[] {
  return names
    .filter((_, i) => products[i] !== TOTAL && products[i] !== OTHER)
    .slice(0, MOST_DESTINATION_PRODUCTS);
}

/** World and the regions with stated members, and groups that a publisher prints figures of without stating members. */
function regionsOf({ dataset, products }: ReviewInput): readonly PartnerGroup[] {
  const printed = new Set(products.flatMap((p) => dataset.knownOf(p).map(([partner]) => partner)));
  const claimed = new Set(dataset.claims.map((claim) => claim.partner));
  return dataset.catalogue.groups.filter(({ id, members }) => {
    if (id === WORLD || printed.has(id)) return true;
    // A group that only a printed share knows, such as one article's five largest destinations, is no region.
    return (members?.length ?? 0) > 0 && !claimed.has(id);
  });
}

function productBlocks(
  { words, options, dataset }: ReviewInput,
  block: DestinationsBlock,
  name: string,
  count: number
): PlannedBlock[] {
  const weight = weightFormat(options.unit);
  const product = local({ ...block.heading, columns: 1 });
  const unit = words.units[options.unit];
  const partners = local({ ...block.top, columns: 1 });
  // Below the last destination stand the others and World, which are no partners of the heat map.
  const others = `(LEFT(${partners},2)=LEFT("${OTHERS[options.language]}",2))+(${partners}="${dataset.catalogue.partnerName(WORLD, options.language)}")`;
  return [
    { ...block.heading, cells: [[name]], look: "heading", spills: block.heading.columns },
    {
      ...block.topHeader,
      cells: [words.top.map((t, i) => (i === 1 ? words.withUnit(t, unit) : t))],
      look: ["textHeader", "header", "header", "header", "header"],
      rowHeight: 30,
    },
    {
      ...block.top,
      look: [undefined, "figures", "figures", "figures", "figures"],
      cells: [[{ formula: `=MG.TOP(${product},${count},${MONTH})` }]],
      format: ["General", weight, FORMATS.share, FORMATS.rank, "+#,##0;-#,##0;0"],
      spills: block.top.columns,
      spillsDown: count + 2,
    },
    {
      ...block.heatHeading,
      cells: [[words.withUnit(words.heat, unit)]],
      look: "heading",
      spills: block.heatHeading.columns,
    },
    {
      ...block.heatMonths,
      cells: [
        Array.from({ length: HEAT_MONTHS }, (_, i) => ({
          formula: `=EDATE(${MONTH},${i + 1 - HEAT_MONTHS})`,
        })),
      ],
      format: FORMATS.month,
      look: "header",
    },
    {
      ...block.heatPartners,
      cells: [[{ formula: `=IF(${others},"",${partners}&"")` }]],
      spillsDown: count,
    },
    {
      ...block.heat,
      cells: [
        [
          {
            formula: `=MG.VALUE(${product},${local(block.heatMonths)},${local(block.heatPartners)})`,
          },
        ],
      ],
      format: weight,
      look: "figures",
      spills: HEAT_MONTHS,
      spillsDown: count,
    },
  ];
}

/** How MG.TOP's name for what is left begins. */
const OTHERS = { en: "Other", zh: "其他" } as const;

function regionBlocks(
  { words, options, names, dataset }: ReviewInput,
  grid: DestinationsGrid,
  groups: readonly PartnerGroup[]
): PlannedBlock[] {
  const { catalogue } = dataset;
  const { language } = options;
  const at = ({ row, column }: PlannedArea) => ({ row, column });
  const header = {
    ...grid.regionsHeader,
    column: grid.regionsHeader.column + 1,
    columns: names.length,
  };
  const unit = words.units[options.unit];
  const members = groups.map(({ id }) => {
    const all = catalogue.membersOf(id).map((m) => catalogue.partnerName(m, language));
    return all.length > 0
      ? all.join(language === "zh" ? "、" : ", ")
      : id === WORLD
        ? ""
        : words.noMembers;
  });
  return [
    {
      ...at(grid.regionsHeading),
      cells: [[words.withUnit(words.regions, unit)]],
      look: "heading",
      spills: grid.regionsHeading.columns,
    },
    {
      ...at(grid.regionsHeader),
      cells: [[words.region, ...names]],
      look: ["textHeader", ...names.map(() => "header" as const)],
      rowHeight: 30,
    },
    { ...at(grid.regions), cells: groups.map((g) => [g[language]]) },
    {
      ...at(grid.regionFigures),
      cells: [[{ formula: `=MG.VALUE(${local(header)},${MONTH},${local(grid.regions)})` }]],
      format: weightFormat(options.unit),
      look: "figures",
      spills: names.length,
      spillsDown: groups.length,
    },
    {
      row: header.row,
      column: grid.members.column,
      cells: [[words.members]],
      look: "label",
    },
    ...members.map((text, i): PlannedBlock => ({
      row: grid.members.row + i,
      column: grid.members.column,
      cells: [[text]],
      look: "note",
      merged: true,
      spills: grid.members.columns,
      ...(text.length > 130 ? { rowHeight: 15 * Math.min(6, Math.ceil(text.length / 130)) } : {}),
    })),
  ];
}

function chart(
  { words, options, places }: ReviewInput,
  grid: DestinationsGrid,
  name: string
): PlannedChart {
  const sheet = places.destinations.sheet;
  // The heat map has the destinations alone; below those of MG.TOP stand the others and World.
  const { heat, heatPartners } = grid.blocks[0]!;
  const unit = words.units[options.unit];
  return {
    name: "MG destinations",
    type: "BarClustered",
    title: words.withUnit(words.charts.destinations(name), unit),
    at: grid.chart,
    series: [
      {
        name,
        values: { sheet, ...heat, column: heat.column + heat.columns - 1, columns: 1 },
        categories: { sheet, ...heatPartners },
        color: SERIES_COLORS[0],
      },
    ],
    valueFormat: options.unit === "kt" ? "#,##0.0," : "#,##0",
    valueTitle: unit,
    legend: false,
    reversed: true,
  };
}

/** Greys what is not published. */
function faint(area: PlannedArea): PlannedRule {
  const first = local({ ...area, rows: 1, columns: 1 }).replace(/\$/g, "");
  return { area, kind: "when", formula: `=ISERROR(${first})`, paint: "faint" };
}
