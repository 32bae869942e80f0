import type { Drivers } from "./finding";
import { type Direction, directionOf } from "./finding-direction";
import type { Sentences } from "./sentences";
import { about, type EnglishWords, percent } from "./words-en";
import { figureOf, type Text } from "./words-figure";
import { joined, text } from "./words-text";

type Part = Drivers["parts"][number];

const VERBS = { up: "added", down: "took away" } as const;
const UNIT = " percentage points";

/** What moved the total: who added, who took away, and who cannot be told. */
export function driverSentence(words: EnglishWords): Pick<Sentences, "drivers"> {
  return {
    drivers: ({ basis, growth, parts, main, isComplete }) => {
      const direction = directionOf(growth);
      const change = `total's ${basis === "mom" ? "" : "cumulative "}${NAMES[direction]}`;
      const rest = parts.filter(({ product }) => product !== main);
      const clauses = clausesOf(words, rest, direction === "down", !main);
      if (!isComplete) clauses.push(text`the parts of the other products are not known`);
      const first = parts.find(({ product }) => product === main);
      if (first) {
        const did = text`which ${VERBS[direction === "down" ? "down" : "up"]} ${points(first)}${UNIT}`;
        const start = text`The ${change} came mainly from ${words.product(first.product)}, ${did}`;
        return text`${joined([start, ...clauses], "; ")}.`;
      }
      const moves = direction === "up" || direction === "down";
      const rate = moves ? text` of ${percent(growth)}` : "";
      return text`Behind the ${change}${rate}: ${joined(clauses, "; ")}.`;
    },
  };
}

const NAMES: Record<Direction, string> = {
  up: "rise",
  down: "fall",
  unchanged: "standstill",
  unclear: "small change",
};

/** Those that moved the total the way it went, those against it, those within rounding, those that did not move. */
function clausesOf(words: EnglishWords, parts: readonly Part[], isFall: boolean, isFirst: boolean) {
  const going = (way: Direction) => parts.filter(({ points: p }) => directionOf(p) === way);
  const clauses: Text[] = [];
  for (const way of isFall ? (["down", "up"] as const) : (["up", "down"] as const)) {
    const unit = isFirst && clauses.length === 0 ? UNIT : "";
    const said = going(way).map((part, i) =>
      i === 0
        ? text`${words.product(part.product)} ${VERBS[way]} ${points(part)}${unit}`
        : text`${words.product(part.product)} ${points(part)}`
    );
    if (said.length > 0) clauses.push(joined(said, ", ", " and "));
  }
  const open = going("unclear").map((part) => {
    const sign = part.points.value < 0 ? "minus " : "";
    return text`${words.product(part.product)} about ${sign}${figureOf(part.points)}`;
  });
  if (open.length > 0) clauses.push(text`${joined(open, ", ", " and ")}, within rounding`);
  const still = words.products(going("unchanged").map(({ product }) => product));
  if (still) clauses.push(text`${still} made no difference`);
  return clauses;
}

function points({ points: fact }: Part): Text {
  return text`${about(fact)}${figureOf(fact)}`;
}
