import type { Finding } from "./finding";
import type { Text } from "./words-figure";

/** A sentence for every kind of finding, in one language; none where a finding is not worth one. */
export type Sentences = {
  readonly [K in Finding["kind"]]: (finding: Extract<Finding, { kind: K }>) => Text | undefined;
};

/** The sentence for a finding. */
export function sentenceFor(sentences: Sentences, finding: Finding): Text | undefined {
  const say = sentences[finding.kind] as (finding: Finding) => Text | undefined;
  return say(finding);
}
