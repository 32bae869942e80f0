/** Where the server hands out what is the workbench's own; everything else is the add-in's. */
export const ownPath = "/~workbench/";

const libraryTag =
  /<script\b[^>]*?\bsrc\s*=\s*["']?https:\/\/appsforoffice\.microsoft\.com\/[^"'\s>]*?\/(office(?:\.debug)?\.js)["']?[^>]*>/i;

/**
 * The add-in's page for a frame on the same origin: Office.js comes from the local copy, and one script before it lets
 * the workbench stand in for desktop Excel. A page without Office.js is left as it is.
 */
export function officePage(html: string): string {
  return html.replace(
    libraryTag,
    (_tag, file: string) =>
      `<script src="${ownPath}bridge.js"></script><script src="${ownPath}office/${file}">`
  );
}

/** Runs in the add-in's frame; the page around it has put the function there. */
export const bridgeScript = "if (parent !== window) parent.connectAddin?.(window);\n";
