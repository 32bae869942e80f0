import type { ExcelHost } from "../protocol/excel-host";
import { connectExternal } from "../protocol/external-transport";
import { connectWeb } from "../protocol/web-transport";
import type { AddinDescription } from "../server/addin-description";
import { element } from "./element";

declare global {
  interface Window {
    /** Called by the script that the server puts before Office.js in the add-in's page. */
    connectAddin?: (frame: Window) => void;
  }
}

/** Loads the add-in's page into the pane and connects it as desktop Excel does, or as Excel on the web does. */
export function connectFrame(
  container: HTMLElement,
  addin: AddinDescription,
  host: ExcelHost,
  transport: "external" | "web"
): HTMLIFrameElement {
  const frame =
    transport === "web"
      ? webFrame(container, addin, host)
      : externalFrame(container, addin.page.path ?? addin.page.address, host);
  frame.id = "addin";
  frame.title = addin.name;
  return frame;
}

function externalFrame(container: HTMLElement, page: string, host: ExcelHost): HTMLIFrameElement {
  const frame = element("iframe", { src: page });
  let disconnect: (() => void) | undefined;
  window.connectAddin = (loading) => {
    // Dialogs and frames within the add-in load the same script; only the pane's own page is connected.
    if (loading !== frame.contentWindow) return;
    disconnect?.();
    disconnect = connectExternal(loading, host);
  };
  container.append(frame);
  return frame;
}

function webFrame(
  container: HTMLElement,
  addin: AddinDescription,
  host: ExcelHost
): HTMLIFrameElement {
  const { hostname } = new URL(addin.page.address);
  if (location.protocol !== "https:" || location.hostname !== hostname) {
    throw new Error(
      `Office.js trusts a host page like this one only at https://${hostname}. Open the workbench without transport=web.`
    );
  }
  const place = { container, addinUrl: addin.page.address, addinId: addin.id };
  return connectWeb(place, host).frame;
}
