import { place } from "./element";
import { openBook } from "./open-book";
import "./page.css";
import { readAddressQuery } from "./address-query";
import { dressPage } from "./theme";
import { fetchJson, ownPath } from "./fetch-json";
import { furnishPage } from "./furnish-page";
import { showNotice } from "./notice";
import type { AddinDescription } from "../server/addin-description";
import type { WorkbenchApi } from "./workbench-api";

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

/** Puts the page together: a workbook with its host, and around them what an analyst sees. */
async function start(): Promise<void> {
  const query = readAddressQuery(location.search);
  dressPage(query.theme);
  const description = `${ownPath}addin.json?${new URLSearchParams({ locale: query.locale })}`;
  const addin = await fetchJson<AddinDescription>(description);
  document.title = `${addin.name} \u00b7 Workbench`;
  const book = await openBook(place("grid"), addin, query);
  window.workbench = furnishPage(book, addin, query);
}

start().catch((error: Error) => {
  showNotice(error.message);
  throw error;
});
