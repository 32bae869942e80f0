import type { Observation } from "../dataset/observation";
import type { Check, Reason, Recomputed } from "./check";
import { judge } from "./verdict";

/** What a check of a printed amount is about. */
export function aboutPrint(print: Observation): Pick<Check, "subject" | "printed"> {
  const { product, partner, measure, span, amount, band, rounding, sources } = print;
  return {
    subject: { product, partner, measure, span, kind: "amount" },
    printed: { value: amount, band, rounding, sources },
  };
}

/** The check of a printed amount beside what other prints make of it. */
export function judgePrint(print: Observation, recomputed: Recomputed, reason: Reason): Check {
  const { subject, printed } = aboutPrint(print);
  return judge(subject, printed, recomputed, reason);
}
