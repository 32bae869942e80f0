import { WORLD } from "../dataset/catalogue";
import { spanOf } from "../dataset/span";
import type { Check, CheckKind } from "./check";
import { checksOf } from "./checks";
import type { Fact, PrintedOtherwise, Unit } from "./finding";
import type { Facts } from "./finding-facts";

/** The functions that give what a claim of a kind should have been, for a product, a month and World. */
const FUNCTIONS: Partial<Record<CheckKind, string>> = {
  mom: "MOM",
  yoy: "YOY",
  ytdYoy: "YTDYOY",
  ytdAverage: "YTDAVG",
  rolling3Average: "ROLLING3",
};

/** Printed quantities and their rates that the other prints contradict, those of the whole world first. */
export function printedOtherwiseOf(facts: Facts): readonly PrintedOtherwise[] {
  const found = checksOf(facts.dataset, spanOf(facts.month)).filter(
    ({ verdict, subject, reason }) =>
      verdict === "differs" && subject.measure === "quantity" && !isSilence(reason)
  );
  const ordered = [...found].sort((a, b) => Number(isPart(a)) - Number(isPart(b)));
  return ordered.flatMap((check) => toFinding(check, facts) ?? []);
}

/** Whether what differs is no print at all but a row that a source does not have. */
function isSilence(reason: Check["reason"]): boolean {
  return reason.kind === "otherPrint" && reason.relation === "silent";
}

function isPart({ subject }: Check): boolean {
  return subject.partner !== WORLD;
}

function toFinding(check: Check, facts: Facts): PrintedOtherwise | undefined {
  const { subject, printed, recomputed } = check;
  if (!recomputed) return undefined;
  const unit: Unit = isRate(subject.kind) ? "fraction" : "kg";
  const { value, band, sources } = printed;
  const name = subject.partner === WORLD ? FUNCTIONS[subject.kind] : undefined;
  const isMonthly = subject.span.first === subject.span.last || /^ytd/.test(subject.kind);
  const formula = name && isMonthly ? facts.formula(name, subject.product) : undefined;
  const source = facts.dataset.source(sources[0] ?? "");
  const print: Fact = { value, ...band, basis: "reported", unit };
  const derived: Fact = { ...recomputed, basis: "derived", unit, ...(formula && { formula }) };
  const publisher = source?.publisher ?? sources[0] ?? "";
  return { kind: "printedOtherwise", subject, printed: print, recomputed: derived, publisher };
}

/** Whether a claim is a fraction; else it is an amount. */
function isRate(kind: CheckKind): boolean {
  return kind === "mom" || kind === "yoy" || kind === "ytdYoy" || kind === "share";
}
