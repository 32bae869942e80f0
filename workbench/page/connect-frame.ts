import type { ExcelHost } from "../protocol/excel-host";
import { connectExternal, type RuntimeRole } from "../protocol/external-transport";
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
    transport === "web" ? webFrame(container, addin, host) : externalFrames(container, addin, host);
  frame.id = "addin";
  frame.title = addin.name;
  return frame;
}

/** The pane's frame, and out of sight that of functions which have a runtime of their own. */
function externalFrames(
  container: HTMLElement,
  { page, functionsPage }: AddinDescription,
  host: ExcelHost
): HTMLIFrameElement {
  const frame = element("iframe", { src: page.path ?? page.address });
  const functions = functionsPage?.path
    ? element("iframe", {
        src: functionsPage.path,
        class: "functions-frame",
        title: "Custom functions",
      })
    : null;
  const roles = new Map<HTMLIFrameElement, RuntimeRole>([[frame, functions ? "pane" : "shared"]]);
  if (functions) roles.set(functions, "functions");
  const connected = new Map<HTMLIFrameElement, () => void>();
  window.connectAddin = (loading) => {
    // Dialogs and frames within the add-in load the same script; only its own pages are connected.
    for (const [own, role] of roles) {
      if (loading !== own.contentWindow) continue;
      connected.get(own)?.();
      connected.set(own, connectExternal(loading, host, role));
    }
  };
  container.append(frame);
  if (functions) container.append(functions);
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
