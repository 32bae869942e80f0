/** Names of parameters that carry a secret: keys, tokens, signatures. */
const SECRET =
  /(key|token|secret|signature|password|credential)$|^(.*[-_.])?(sig|passwd|pwd|auth|code)$|^x-amz-/i;

/**
 * An address as it may be written into a workbook and be passed on: without user name and password, and without the
 * values of parameters that are keys, tokens or signatures. What is no address with such a thing in it stays as it is.
 */
export function withoutSecrets(address: string): string {
  if (!/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(address) || !/[@?]/.test(address)) return address;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const names = [...new Set(url.searchParams.keys())].filter((name) => SECRET.test(name));
  if (url.username === "" && url.password === "" && names.length === 0) return address;
  url.username = "";
  url.password = "";
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
