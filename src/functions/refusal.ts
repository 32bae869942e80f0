/**
 * Why a cell has no answer: `#N/A` where the data have no figure, `#VALUE!` where an argument cannot be read, each with
 * the sentence Excel shows. A value like any other until errors.ts hands it to Excel.
 */
export class Refusal {
  constructor(
    readonly code: "#N/A" | "#VALUE!",
    readonly sentence: string
  ) {}
}

/** There is no figure: what was asked, what is missing, what the data cover. */
export function noFigure(sentence: string): Refusal {
  return new Refusal("#N/A", sentence);
}

/** An argument cannot be read: what was written, what was probably meant, what may be written. */
export function unreadable(sentence: string): Refusal {
  return new Refusal("#VALUE!", sentence);
}
