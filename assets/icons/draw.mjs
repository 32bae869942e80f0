/**
 * Draws the add-in's icons: `npm run icons`. Each is a few flat shapes on a grid of 16 by 16, so that edges on whole grid
 * lines are sharp at 16, 32, 64, 80 and 128 pixels alike. Writes the SVG and, without any browser, the PNGs.
 * `node draw.mjs some/folder` writes into another folder.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";

const TARGET = argv[2] ?? dirname(fileURLToPath(import.meta.url));
const GRID = 16;
/** Samples a pixel, along each side, for soft edges where a shape crosses it. */
const SAMPLES = 8;

const TILE = "#0b5c55";
const SILVER = "#eef2f3";
const SHADE = "#a9b8bb";
const FLAME = "#ffb238";
const LINE = "#5b6b6e";
const PAPER = "#ffffff";
const TEAL = "#0f8074";

/** A rectangle, its corners rounded with a radius. */
function rectangle(x, y, width, height, radius = 0) {
  if (radius === 0)
    return [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ];
  const corners = [
    [x + width - radius, y + radius, -90],
    [x + width - radius, y + height - radius, 0],
    [x + radius, y + height - radius, 90],
    [x + radius, y + radius, 180],
  ];
  return corners.flatMap(([cx, cy, from]) => arc(cx, cy, radius, from, from + 90));
}

/** Points on a circle from one angle to another, in degrees clockwise from three o'clock. */
function arc(cx, cy, radius, from, to) {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 6));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
}

/** A filled circle. */
function disc(cx, cy, radius) {
  return arc(cx, cy, radius, 0, 360).slice(0, -1);
}

/** A part of a ring. */
function ring(cx, cy, radius, width, from, to) {
  return [
    ...arc(cx, cy, radius + width / 2, from, to),
    ...arc(cx, cy, radius - width / 2, to, from),
  ];
}

/** A line of some width through points, with round ends and joints: the shapes that together are the line. */
function stroke(points, width) {
  const pieces = points.map(([x, y]) => disc(x, y, width / 2));
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const length = Math.hypot(bx - ax, by - ay);
    const dx = ((by - ay) / length) * (width / 2);
    const dy = ((ax - bx) / length) * (width / 2);
    pieces.push([
      [ax + dx, ay + dy],
      [bx + dx, by + dy],
      [bx - dx, by - dy],
      [ax - dx, ay - dy],
    ]);
  }
  return pieces;
}

/** The mark: a cast ingot with its cut face, and above it the line that rises. Small sizes get fewer, thicker strokes. */
function mark(size) {
  const small = size < 32;
  const face = [
    [4, 10],
    [12, 10],
    [14, 14],
    [2, 14],
  ];
  const cut = [
    [11, 10],
    [12, 10],
    [14, 14],
    [11, 14],
  ];
  const rise = [
    [3, 7],
    [6, 5],
    [9, 6.5],
    [12.5, 3],
  ];
  return [
    { fill: TILE, shapes: [rectangle(0, 0, 16, 16, small ? 2.5 : 3)] },
    { fill: SILVER, shapes: [face] },
    { fill: SHADE, shapes: [cut] },
    {
      fill: FLAME,
      shapes: [...stroke(rise, small ? 1.5 : 1.25), disc(12.5, 3, small ? 1.5 : 1.6)],
    },
  ];
}

/** Open the pane: a sheet whose right third is the pane. */
function pane(size) {
  const edge = size < 32 ? 1 : size < 64 ? 0.5 : 0.6;
  const lines = [5, 8, 11].map((y) => rectangle(1, y, 9, edge));
  return [
    { fill: LINE, shapes: [rectangle(1, 2, 14, 12, 1)] },
    { fill: PAPER, shapes: [rectangle(1 + edge, 2 + edge, 14 - 2 * edge, 12 - 2 * edge, 0.4)] },
    { fill: LINE, shapes: [...lines, rectangle(5, 2, edge, 12)] },
    { fill: TEAL, shapes: [rectangle(10, 2, 5, 12, 1), rectangle(10, 2, 2, 12)] },
    { fill: PAPER, shapes: [rectangle(11, 5, 3, 1), rectangle(11, 8, 3, 1)] },
  ];
}

/** Build the review: a page with a heading and three columns of a chart. */
function review(size) {
  const edge = size < 32 ? 1 : size < 64 ? 0.5 : 0.6;
  return [
    { fill: LINE, shapes: [rectangle(2, 1, 12, 14, 1)] },
    { fill: PAPER, shapes: [rectangle(2 + edge, 1 + edge, 12 - 2 * edge, 14 - 2 * edge, 0.4)] },
    { fill: LINE, shapes: [rectangle(4, 3, 8, edge), rectangle(4, 5, 5, edge)] },
    { fill: TEAL, shapes: [rectangle(4, 10, 2, 3), rectangle(7, 8, 2, 5)] },
    { fill: FLAME, shapes: [rectangle(10, 7, 2, 6)] },
  ];
}

/** Refresh: two arrows that chase each other round a circle. */
function refresh(size) {
  const width = size < 32 ? 2 : 1.6;
  const half = (turn) => [
    ring(8, 8, 5.2, width, turn + 200, turn + 318),
    arrowhead(turn + 318, 5.2, 2.7, 4),
  ];
  return [
    { fill: TEAL, shapes: half(0) },
    { fill: LINE, shapes: half(180) },
  ];
}

/** A triangle that points clockwise along the circle of a radius around the middle. */
function arrowhead(angle, radius, breadth, length) {
  const a = (angle * Math.PI) / 180;
  const at = (r) => [8 + r * Math.cos(a), 8 + r * Math.sin(a)];
  const [x, y] = at(radius);
  return [
    at(radius - breadth),
    at(radius + breadth),
    [x - Math.sin(a) * length, y + Math.cos(a) * length],
  ];
}

/** Where a horizontal line crosses the edges of a polygon, from left to right; inside lies between each pair. */
function crossings(polygon, y) {
  const found = [];
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, ay] = polygon[i];
    const [bx, by] = polygon[j];
    if (ay > y !== by > y) found.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
  }
  return found.sort((a, b) => a - b);
}

/** The share of each pixel that a layer covers, row by row. */
function coverage({ shapes }, size) {
  const samples = size * SAMPLES;
  const share = new Float64Array(size * size);
  for (let row = 0; row < samples; row++) {
    const hit = new Uint8Array(samples);
    for (const shape of shapes) {
      const edges = crossings(shape, ((row + 0.5) / samples) * GRID);
      for (let i = 0; i < edges.length; i += 2) {
        const [from, to] = [edges[i], edges[i + 1]].map((x) =>
          Math.ceil((x / GRID) * samples - 0.5)
        );
        hit.fill(1, Math.max(0, from), Math.max(0, to));
      }
    }
    const start = Math.floor(row / SAMPLES) * size;
    for (let x = 0; x < samples; x++)
      share[start + Math.floor(x / SAMPLES)] += hit[x] / SAMPLES ** 2;
  }
  return share;
}

/** The picture at a size in pixels. */
function rasterise(layers, size) {
  const png = new PNG({ width: size, height: size });
  const shares = layers.map((layer) => coverage(layer, size));
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let [alpha, red, green, blue] = [0, 0, 0, 0];
      for (const [i, { fill }] of layers.entries()) {
        const share = shares[i][row * size + column];
        const value = Number.parseInt(fill.slice(1), 16);
        alpha = share + alpha * (1 - share);
        red = (value >> 16) * share + red * (1 - share);
        green = ((value >> 8) & 255) * share + green * (1 - share);
        blue = (value & 255) * share + blue * (1 - share);
      }
      const pixel = [red, green, blue].map((channel) => (alpha > 0 ? channel / alpha : 0));
      png.data.set([...pixel, alpha * 255].map(Math.round), (row * size + column) * 4);
    }
  return PNG.sync.write(png, { deflateLevel: 9 });
}

/** The picture as SVG, with the detail of its largest size. */
function svg(layers) {
  const paths = layers.flatMap(({ fill, shapes }) =>
    shapes.map((shape) => {
      const points = shape.map((point) => point.map((n) => Number(n.toFixed(3))).join(" "));
      return `  <path fill="${fill}" d="M${points.join("L")}Z" />`;
    })
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}">\n${paths.join("\n")}\n</svg>\n`;
}

mkdirSync(TARGET, { recursive: true });
for (const [name, draw, sizes] of [
  ["icon", mark, [16, 32, 64, 80, 128]],
  ["pane", pane, [16, 32, 80]],
  ["refresh", refresh, [16, 32, 80]],
  ["review", review, [16, 32, 80]],
]) {
  writeFileSync(join(TARGET, `${name}.svg`), svg(draw(128)));
  for (const size of sizes)
    writeFileSync(join(TARGET, `${name}-${size}.png`), rasterise(draw(size), size));
}
