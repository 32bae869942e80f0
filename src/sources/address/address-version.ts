import type { HttpAnswer } from "../http-answer";

/**
 * Which state of a file a server has answered with: its entity tag, else when it was last changed; undefined where it
 * says neither. To a page of another host a server shows its tag only where it lists it (Access-Control-Expose-Headers:
 * ETag); when it was changed is always shown.
 */
export function versionOf(answer: HttpAnswer): string | undefined {
  const said = answer.header("etag") ?? answer.header("last-modified");
  return said?.trim() || undefined;
}

/**
 * The header that asks for a file only if it is no longer of this version: `If-Modified-Since` for a date, else
 * `If-None-Match`. Nothing for what cannot stand in a header: a version comes out of a workbook that anyone may have
 * edited.
 */
export function conditionFor(version: string | undefined): Readonly<Record<string, string>> {
  if (version === undefined || !/^[\x20-\x7e]{1,1000}$/.test(version)) return {};
  const isDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(version);
  return isDate ? { "If-Modified-Since": version } : { "If-None-Match": version };
}

/** Whether two versions are the same file: an entity tag may be weak (`W/"a"`) in one answer and strong in another. */
export function isSameVersion(one: string | undefined, other: string | undefined): boolean {
  const bare = (version: string | undefined) => version?.replace(/^W\//, "");
  return one !== undefined && bare(one) === bare(other);
}
