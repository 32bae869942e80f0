/** Where the server hands out what is the workbench's own; everything else is the add-in's. */
export const ownPath = "/~workbench/";

const libraryTag =
  /<script\b[^>]*?\bsrc\s*=\s*["']?https:\/\/appsforoffice\.microsoft\.com\/[^"'\s>]*?\/((?:office|custom-functions-runtime)(?:\.debug)?\.js)["']?[^>]*>/i;

/**
 * The add-in's page for a frame on the same origin: Office.js comes from the local copy, and one script before it lets
 * the workbench stand in for desktop Excel. A page of functions alone has the library's other file, which is served as
 * well. A page without either is left as it is.
 */
export function officePage(html: string): string {
  return html.replace(
    libraryTag,
    (_tag, file: string) =>
      `<script src="${ownPath}bridge.js"></script><script src="${ownPath}office/${file}">`
  );
}

/** The page that stands in for the runtime of functions that have a script and no page. */
export const functionsPage = `${ownPath}functions.html`;

/** That page: the library, then the script of the functions at its path on the workbench's origin. */
export const functionsPageWith = (script: string): string =>
  `<!doctype html><title>Custom functions</title>` +
  `<script src="${ownPath}bridge.js"></script><script src="${ownPath}office/custom-functions-runtime.js"></script>` +
  `<script src="${encodeURI(script).replaceAll('"', "%22")}"></script>\n`;

/** Runs in the add-in's frame; the page around it has put the function there. */
export const bridgeScript = "if (parent !== window) parent.connectAddin?.(window);\n";
