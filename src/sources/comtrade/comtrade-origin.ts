import type { Month } from "../../dataset/month";
import type { Span } from "../../dataset/span";
import type { Flow, Notice } from "../source";

/** What of a reading depends on where its rows are from. */
export interface ComtradeOrigin {
  /** Id of the catalogue. */
  readonly reporter: string;
  readonly flow: Flow;
  /** The months that name the source: those asked for, or those that files hold. */
  readonly spans: readonly Span[];
  readonly title: string;
  readonly address: string;
  /** What notices name: a host, or files. */
  readonly file: string;
  /** Where all partners of products were asked for: the products, and the months without any row. */
  readonly asked?: { readonly products: readonly string[]; readonly unpublished: readonly Month[] };
  readonly notices: readonly Notice[];
}
