import { spawn } from "node:child_process";

/** Opens the address as the system opens addresses. */
export function openBrowser(address) {
  const openers = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] };
  const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
  const opener = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  // A machine without a browser or a screen: the address has been printed.
  opener.on("error", () => undefined);
  opener.unref();
}
