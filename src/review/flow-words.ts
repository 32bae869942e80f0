import type { Language } from "../dataset/catalogue";
import type { Flow } from "../dataset/trade";

/** The words that tell exports from imports, in one language. */
export interface FlowWords {
  /** "exports", 出口. */
  readonly flow: string;
  /** What figures of it are called: "export figures". */
  readonly kind: string;
  /** The partner of a figure: "destination" of exports, "origin" of imports. */
  readonly place: string;
  readonly places: string;
  /** Before a partner: exports to, imports from. */
  readonly to: string;
  /** Before the partner of an amount: "went to", "came from". */
  readonly went: string;
  /** How customs value it: free on board where goods leave, with cost, insurance and freight where they arrive. */
  readonly terms: string;
}

const en: Record<Flow, FlowWords> = {
  exports: {
    flow: "exports",
    kind: "export",
    place: "destination",
    places: "destinations",
    to: "to",
    went: "went to",
    terms: "fob",
  },
  imports: {
    flow: "imports",
    kind: "import",
    place: "origin",
    places: "origins",
    to: "from",
    went: "came from",
    terms: "cif",
  },
};

const zh: Record<Flow, FlowWords> = {
  exports: {
    flow: "出口",
    kind: "出口",
    place: "目的地",
    places: "目的地",
    to: "对",
    went: "对",
    terms: "离岸价",
  },
  imports: {
    flow: "进口",
    kind: "进口",
    place: "来源地",
    places: "来源地",
    to: "自",
    went: "自",
    terms: "到岸价",
  },
};

const languages: Record<Language, Record<Flow, FlowWords>> = { en, zh };

/** The words of a flow in a language. */
export function flowWords(language: Language, flow: Flow): FlowWords {
  return languages[language][flow];
}
