import type { BrowserContext, Route } from "playwright-core";
import type { Answer, WorkbenchSite } from "../../workbench/server/workbench-site";

/** The port of the host's page; the add-in's is that of its manifest. */
const hostPort = 4443;
const library = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Puts Excel on the web together without a network: the add-in untouched at the addresses of its manifest, Office.js at
 * Microsoft's, and our host at https on the same host name, as Office.js demands. Returns the address of the host.
 */
export async function routeAsOnTheWeb(
  context: BrowserContext,
  site: WorkbenchSite,
  outside: string[]
): Promise<string> {
  const addin = new URL(site.describeAddin().page.address);
  const host = `https://${addin.hostname}:${hostPort}/`;
  // Asked from the last to the first.
  await context.route("**/*", (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  await context.route(`${library}**`, (route) => {
    return fulfill(route, site.libraryFile(route.request().url().slice(library.length)));
  });
  await context.route(`${addin.origin}/**`, (route) => {
    return fulfill(route, site.published(route.request().url()));
  });
  await context.route(`${host}**`, (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    return fulfill(route, site.answer(pathname, searchParams));
  });
  return host;
}

const fulfill = (route: Route, { status, type, body }: Answer) =>
  route.fulfill({ status, contentType: type, body });
