/** @typedef {{ what: string, ours: string, rival: string, ratio: number | null, goal: string, met: boolean | null }} Line */

/** @returns {Line} */
export const line = (what, ours, rival, { ratio = null, goal = "", met = null }) => ({
  what,
  ours,
  rival,
  ratio,
  goal,
  met,
});

export const atLeast = (value, least, write) => ({
  goal: `≥ ${write(least)}`,
  met: value >= least,
});

/** Two times in milliseconds: the ratio says how many times less ours is. */
export function versus(what, ours, rival, least) {
  return line(what, milliseconds(ours), milliseconds(rival), compared(rival / ours, least));
}

/** Two rates in cells a second: the ratio says how many times more ours is. */
export function faster(what, ours, rival, least) {
  return line(what, rate(ours), rate(rival), compared(ours / rival, least));
}

const compared = (ratio, least) =>
  least === undefined ? { ratio } : { ratio, goal: `≥ ${least} ×`, met: ratio >= least };

export const milliseconds = (ms) => `${ms.toPrecision(ms < 1000 ? 3 : 4).replace(/\.0+$/, "")} ms`;

export function rate(perSecond) {
  if (perSecond >= 1e6) return `${(perSecond / 1e6).toFixed(perSecond < 1e7 ? 2 : 1)} M/s`;
  if (perSecond >= 1000) return `${Math.round(perSecond).toLocaleString("en")}/s`;
  return `${perSecond.toPrecision(3)}/s`;
}
