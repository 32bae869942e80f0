import type { Destination, Destinations } from "./finding";
import type { Sentences } from "./sentences";
import { type EnglishWords, percent, tonnes } from "./words-en";
import { figureOf, type Text } from "./words-figure";
import { joined, text } from "./words-text";

/** How many destinations, and how many groups of them, a sentence names. */
const NAMED = 3;
const GROUPS = 2;

/** Where each product went, and what cannot be told of it. */
export function destinationSentences(words: EnglishWords): Pick<Sentences, "destinations"> {
  return {
    destinations: (finding) => {
      const product = words.product(finding.product);
      if (finding.isComplete) {
        const named = finding.places.slice(0, NAMED).map((place) => inBrackets(words, place));
        const verb = named.length === 1 ? words.flow.place : words.flow.places;
        const were = named.length === 1 ? "was" : "were";
        return text`The largest ${verb} of ${product} ${were} ${joined(named, ", ", " and ")}${ledFor(words, finding)}${concentration(finding)}.`;
      }
      const named = [...finding.places.slice(0, NAMED), ...finding.groups.slice(0, GROUPS)];
      const went = named.map((place, i) => amountTo(words, place, i === 0));
      const rest = finding.leader
        ? text`${noOther(words)}${ledFor(words, finding)}`
        : unverified(words, finding);
      return text`Of the ${product}, ${joined(went, ", ", " and ")}; ${rest}.`;
    },
  };
}

/** "the Netherlands (4,126 t, 17.3 %)". */
function inBrackets(words: EnglishWords, { partner, amount, share }: Destination): Text {
  return text`${words.partner(partner)} (${tonnes(amount)}${share ? text`, ${percent(share)}` : ""})`;
}

/** "1,553 t (23.6 %) went to Canada", then "1,080 t (16.4 %) to Europe". */
function amountTo(words: EnglishWords, { partner, amount, share }: Destination, isFirst: boolean) {
  const of = share ? text` (${percent(share)})` : "";
  return text`${tonnes(amount)}${of} ${isFirst ? words.flow.went : words.flow.to} ${words.partner(partner)}`;
}

/** For how long the leader has led, where that is more than the month. */
function ledFor(words: EnglishWords, { leader }: Destinations): Text {
  if (!leader?.months || leader.months.value < 2) return [];
  const least = leader.isOpen ? "at least " : "";
  return text`; ${words.partner(leader.partner)} has led for ${least}${figureOf(leader.months)} months in a row`;
}

/** The index of concentration, where the sentence is not long already. */
function concentration({ hhi, places, leader }: Destinations): Text {
  const isWanted = hhi && places.length > 1 && !(leader?.months && leader.months.value > 1);
  return isWanted ? text`; their concentration (HHI) is ${figureOf(hhi)}` : [];
}

/** That the leader is certain, though not all is known. */
function noOther({ flow }: EnglishWords): string {
  return `no other ${flow.place} can have ${flow.to === "to" ? "taken" : "sent"} more`;
}

/** What the destinations that are not in the data leave open. */
function unverified({ flow }: EnglishWords, { places, groups }: Destinations): string {
  if (places.length === 0) return `single ${flow.places} are not in the data`;
  return places.length + groups.length === 1
    ? `other ${flow.places} are not in the data, so whether it led, and for how long, cannot be verified`
    : `other ${flow.places} are not in the data, so their order cannot be verified`;
}
