/** Where the server hands out what is the workbench's own. */
export { ownPath } from "../server/office-page";

/** Fetches plain data; a refusal of the server is a sentence, and becomes the error. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (response.ok) return (await response.json()) as T;
  const reason = response.status === 404 ? `${address} was not found.` : await response.text();
  throw new Error(reason);
}
