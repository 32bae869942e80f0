import figures from "../../assets/data/figures.json";
import { type Band, bandOf, type Rounding } from "../dataset/band";
import { Dataset } from "../dataset/dataset";
import { parseMonth } from "../dataset/month";
import type { Claim, Observation } from "../dataset/observation";
import { type Span, spanOf } from "../dataset/span";
import { catalogue } from "./catalogue";
import type { Reading } from "./source";

/** A figure as assets/data/figures.json writes it; its README there says what the fields mean. */
interface Written {
  readonly first: string;
  readonly last: string;
  readonly step?: number;
  readonly low?: number;
  readonly high?: number;
  readonly rounding?: string;
}

let opened: Dataset | undefined;

/** The figures shipped with the add-in as a release, to be compared with those that are open. */
export function bundledRelease(): Reading {
  const { title, sources, observations, claims, trade } = bundled();
  return {
    ...trade,
    family: "published",
    title,
    sources,
    observations,
    claims,
    isWhole: true,
    notices: [],
  };
}

/** The figures shipped with the add-in: printed by publishers or derived from prints. Read once, then the same object. */
export function bundled(): Dataset {
  opened ??= new Dataset({
    title: figures.title,
    catalogue,
    sources: figures.sources,
    observations: figures.observations.map((o): Observation => ({
      product: o.product,
      partner: o.partner,
      measure: o.measure as Observation["measure"],
      span: spanIn(o),
      amount: o.amount,
      ...bandIn(o, o.amount),
      basis: o.basis as Observation["basis"],
      sources: o.sources,
      ...("derivation" in o && { note: o.derivation }),
    })),
    claims: figures.claims.map((c): Claim => ({
      product: c.product,
      partner: c.partner,
      measure: c.measure as Claim["measure"],
      kind: c.kind as Claim["kind"],
      span: spanIn(c),
      printed: c.value,
      ...bandIn(c, c.value),
      sources: c.sources,
    })),
  });
  return opened;
}

function spanIn({ first, last }: Written): Span {
  const [from, to] = [parseMonth(first), parseMonth(last)];
  if (from === undefined || to === undefined) throw new Error(`figures.json: ${first} … ${last}`);
  return spanOf(from, to);
}

/** The band is written where it is not the printed amount ± half a step. */
function bandIn(written: Written, amount: number): { band: Band; rounding: Rounding } {
  const rounding = written.rounding === "truncated" ? "truncated" : "rounded";
  const { low, high, step = 0 } = written;
  const band = low !== undefined && high !== undefined ? { low, high } : bandOf(amount, step);
  return { band, rounding };
}
