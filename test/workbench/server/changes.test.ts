import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { Changes, changesPath } from "../../../workbench/server/changes";
import { serve, type RunningServer } from "../../../workbench/server/serve";
import { WorkbenchSite } from "../../../workbench/server/workbench-site";

const repository = path.join(__dirname, "../../..");
const root = path.join(repository, "test/e2e/other-addin");
const manifest = path.join(root, "manifest.xml");

let project: string;
let server: RunningServer | undefined;
beforeAll(() => {
  // A page of the workbench without building it.
  project = mkdtempSync(path.join(tmpdir(), "changes-"));
  mkdirSync(path.join(project, "build/workbench"), { recursive: true });
  writeFileSync(path.join(project, "build/workbench/index.html"), "<body><p>page</p></body>");
  const library = "node_modules/@microsoft";
  mkdirSync(path.join(project, "node_modules"), { recursive: true });
  symlinkSync(path.join(repository, library), path.join(project, library), "junction");
});
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const siteWith = (changes?: Changes) => new WorkbenchSite({ project, manifest, root, changes });
/** The number of the last change that the page knows of. */
const knownTo = async (address: string) =>
  /data === "(\d+)"/.exec(await (await fetch(address)).text())?.[1];

/** A page that follows the changes: resolves once it is connected, with what it hears first and what then. */
function following(
  address: string
): Promise<{ first: string; heard: Promise<string>; leave: () => void }> {
  return new Promise((resolve, reject) => {
    const request = http.get(`${address.replace(/\/$/, "")}${changesPath}`, (response) => {
      const pieces = response.setEncoding("utf8")[Symbol.asyncIterator]();
      const next = async () => String((await pieces.next()).value);
      void next().then((first) =>
        resolve({ first, heard: next(), leave: () => request.destroy() })
      );
    });
    request.on("error", reject);
  });
}

test("Changes.tell() reaches every page that follows, and a page that has gone is forgotten", async () => {
  const changes = new Changes();
  server = await serve(siteWith(changes), 0, changes);
  const { address } = server;
  const gone = await following(address);
  gone.heard.catch(() => undefined);
  expect(changes.following).toBe(1);
  gone.leave();
  const pages = await Promise.all([following(address), following(address)]);
  expect(changes.following).toBe(2);
  changes.tell();
  for (const page of pages) {
    expect(page.first).toBe("retry: 500\ndata: 0\n\n");
    expect(await page.heard).toBe("data: 1\n\n");
    page.leave();
  }
});

test("a change between the load of a page and its connection is heard when it connects", async () => {
  const changes = new Changes();
  server = await serve(siteWith(changes), 0, changes);
  changes.tell();
  expect(await knownTo(server.address)).toBe("1");
  changes.tell();
  const page = await following(server.address);
  page.heard.catch(() => undefined);
  expect(page.first).toBe("retry: 500\ndata: 2\n\n");
  page.leave();
});

test("a site that reloads has the page listen; another does not, and knows no such address", async () => {
  const changes = new Changes();
  server = await serve(siteWith(changes), 0, changes);
  const live = await (await fetch(server.address)).text();
  expect(live).toContain(`new EventSource("${changesPath}")`);
  await server.close();
  server = await serve(siteWith(), 0);
  expect(await (await fetch(server.address)).text()).toBe("<body><p>page</p></body>");
  const nowhere = await fetch(`${server.address.replace(/\/$/, "")}${changesPath}`);
  expect(nowhere.status).toBe(404);
});

test("an address of another name that leads to this machine hears of nothing", async () => {
  const changes = new Changes();
  server = await serve(siteWith(changes), 0, changes);
  const { port } = server;
  const status = await new Promise((resolve) => {
    const headers = { host: "elsewhere.example" };
    http.get({ host: "localhost", port, path: changesPath, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
  });
  expect(status).toBe(403);
});
