import type { Drivers } from "./finding";
import { type Direction, directionOf } from "./finding-direction";
import type { Sentences } from "./sentences";
import { figureOf, type Text } from "./words-figure";
import { joined, text } from "./words-text";
import { about, type ChineseWords, percent } from "./words-zh";

type Part = Drivers["parts"][number];

const NAMES: Record<Direction, string> = {
  up: "增长",
  down: "下降",
  unchanged: "持平",
  unclear: "小幅变动",
};

/** What moved the total: who added, who took away, and who cannot be told. */
export function driverSentence(words: ChineseWords): Pick<Sentences, "drivers"> {
  return {
    drivers: ({ basis, growth, parts, main, isComplete }) => {
      const direction = directionOf(growth);
      const change = `总量${basis === "mom" ? "环比" : "累计同比"}${NAMES[direction]}`;
      const clauses = clausesOf(words, parts, direction === "down");
      if (!isComplete) clauses.push(text`其余品种的影响未知`);
      const by = direction === "down" ? "拖累" : "拉动";
      const moves = direction === "up" || direction === "down";
      const start = main
        ? text`${change}主要受${words.product(main)}${by}`
        : text`${change}${moves ? percent(growth) : ""}，其中`;
      return text`${start}${main ? "：" : ""}${joined(clauses, "；")}。`;
    },
  };
}

/** Those that moved the total the way it went, those against it, those within rounding, those that did not move. */
function clausesOf(words: ChineseWords, parts: readonly Part[], isFall: boolean) {
  const going = (way: Direction) => parts.filter(({ points: p }) => directionOf(p) === way);
  const clauses: Text[] = [];
  for (const way of isFall ? (["down", "up"] as const) : (["up", "down"] as const)) {
    const verb = way === "up" ? "拉动" : "拖累";
    const said = going(way).map(
      ({ product, points }) =>
        text`${words.product(product)}${verb}${about(points)}${figureOf(points)}个百分点`
    );
    if (said.length > 0) clauses.push(joined(said, "，"));
  }
  const open = going("unclear").map(({ product, points }) => {
    const sign = points.value < 0 ? "负" : "";
    return text`${words.product(product)}的影响约${sign}${figureOf(points)}个百分点`;
  });
  if (open.length > 0) clauses.push(text`${joined(open, "，")}，在舍入误差之内`);
  const still = words.products(going("unchanged").map(({ product }) => product));
  if (still) clauses.push(text`${still}没有影响`);
  return clauses;
}
