import type { Destination, Destinations, Fact } from "./finding";
import type { Sentences } from "./sentences";
import { figureOf, type Text } from "./words-figure";
import { joined, text } from "./words-text";
import { about, type ChineseWords, listed, tonnes } from "./words-zh";

/** How many destinations, and how many groups of them, a sentence names. */
const NAMED = 3;
const GROUPS = 2;

/** Where each product went, and what cannot be told of it. */
export function destinationSentences(words: ChineseWords): Pick<Sentences, "destinations"> {
  return {
    destinations: (finding) => {
      const product = words.product(finding.product);
      const where = words.flow.flow + words.flow.place;
      if (finding.isComplete) {
        const named = finding.places.slice(0, NAMED).map((place) => inBrackets(words, place));
        const are = named.length === 1 ? `最大${where}为` : `${where}居前的为`;
        return text`${product}${are}${joined(named, "、", "和")}${ledFor(words, finding)}${concentration(words, finding)}。`;
      }
      const named = [...finding.places.slice(0, NAMED), ...finding.groups.slice(0, GROUPS)];
      const went = named.map((place, i) => amountTo(words, place, i === 0 ? product : ""));
      const rest = finding.leader
        ? text`其他${words.flow.place}不可能更多${ledFor(words, finding)}`
        : unverified(words, finding);
      return text`${joined(went, "，")}；${rest}。`;
    },
  };
}

/** 荷兰（4,126吨，占17.3%）。 */
function inBrackets(words: ChineseWords, { partner, amount, share }: Destination): Text {
  return text`${words.partner(partner)}（${tonnes(amount)}${share ? text`，${shareOf(share)}` : ""}）`;
}

/** 镁粉对加拿大出口1,553吨（占镁粉的23.6%），对欧洲出口1,080吨（占16.4%）。 */
function amountTo(words: ChineseWords, { partner, amount, share }: Destination, product: string) {
  const of = share ? text`（${shareOf(share, product)}）` : "";
  return text`${product}${words.flow.to}${words.partner(partner)}${words.flow.flow}${tonnes(amount)}${of}`;
}

/** 占17.3%、约占镁锭的20.4%。 */
function shareOf(share: Fact, product = ""): Text {
  return text`${about(share)}占${product ? `${product}的` : ""}${figureOf(share)}%`;
}

/** For how long the leader has led, where that is more than the month. */
function ledFor(words: ChineseWords, { leader }: Destinations): Text {
  if (!leader?.months || leader.months.value < 2) return [];
  const least = leader.isOpen ? "至少" : "";
  return text`；${words.partner(leader.partner)}已${least}连续${figureOf(leader.months)}个月居首`;
}

/** The index of concentration, where the sentence is not long already. */
function concentration({ flow }: ChineseWords, { hhi, places, leader }: Destinations): Text {
  const isWanted = hhi && places.length > 1 && !(leader?.months && leader.months.value > 1);
  return isWanted ? text`；${flow.place}集中度（HHI）为${figureOf(hhi)}` : [];
}

/** What the destinations that are not in the data leave open. */
function unverified(words: ChineseWords, { places, groups }: Destinations): string {
  if (places.length === 0) return "数据未分列到具体国家和地区";
  const names = listed(places.map(({ partner }) => words.partner(partner)));
  return places.length + groups.length === 1
    ? `数据未含其他${words.flow.place}，${names}是否居首、连续居首几个月均无法核实`
    : `数据未含其他${words.flow.place}，排名无法核实`;
}
