import type { Changes } from "../server/changes";
import { serve } from "../server/serve";
import { WorkbenchSite } from "../server/workbench-site";
import { addinOptions, addinOptionsHelp, namedAddin, readWords } from "./addin-options";

const help = `npm start -- [options]

Hosts an Excel add-in in a browser page: a spreadsheet, a ribbon and the add-in's task pane, with Office.js between them.

${addinOptionsHelp}
  --port N          the port of http://localhost (default: 3100, or the next one that is free)
  --no-open         do not open a browser
  --help            print this`;

const usualPort = 3100;

/** What a command line asks for, understood before anything is built for it. */
export interface Plan<Result> {
  /** Whether it is about the add-in of this project, which must be built then. */
  ownAddin: boolean;
  run(): Promise<Result>;
}

export { Changes } from "../server/changes";

/**
 * Serving the workbench until it is interrupted; yields the address that a browser is to open, if any. Of `changes` the
 * pages are told.
 */
export function planStart(
  args: string[],
  project: string,
  changes?: Changes
): Plan<string | null> | null {
  const { values } = readWords({
    args,
    options: { ...addinOptions, port: { type: "string" }, "no-open": { type: "boolean" } },
  });
  if (values.help) {
    console.log(help);
    return null;
  }
  const port = readPort(values.port);
  return {
    ownAddin: values.manifest === undefined && values.root === undefined,
    async run() {
      const site = new WorkbenchSite({
        project,
        ...namedAddin(values, project),
        changes,
      });
      const { name } = site.describeAddin();
      const server = await serve(site, port, changes);
      console.log(`${name} is at ${server.address}  (Ctrl-C ends it)`);
      const end = () => void server.close().then(() => process.exit());
      process.once("SIGINT", end).once("SIGTERM", end);
      if (values["no-open"]) return null;
      return openedAt(server.address, changes !== undefined);
    },
  };
}

/**
 * The page that a browser opens: whoever comes to see the add-in sees its pane at once, whoever works on it has the page as
 * it is without.
 */
export const openedAt = (address: string, reloads: boolean) =>
  reloads ? address : `${address}?pane=open`;

function readPort(text: string | undefined): number {
  if (text === undefined) return usualPort;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Error(`--port ${text} is not a port: give a number from 0 to 65535.`);
  }
  return port;
}
