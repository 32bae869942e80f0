/**
 * How many inputs a property tries that a machine makes up: 60 in `npm test`, 1,500 in `npm run test:long`, or as many as
 * FUZZ says.
 * @param share For inputs that cost more or less than others: 0.25 tries 15 in `npm test`.
 */
export function fuzzRuns(share = 1): number {
  return Math.ceil(Number(process.env.FUZZ ?? 60) * share);
}
