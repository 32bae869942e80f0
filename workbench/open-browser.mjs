/** Opens an address in the person's browser. A machine may have none, or no screen: the address has been printed. */
export async function openBrowser(address) {
  try {
    const { default: open } = await import("open");
    const browser = await open(address);
    browser.on("error", () => undefined);
  } catch {
    return;
  }
}
