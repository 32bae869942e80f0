import http from "node:http";
import path from "node:path";
import { officePage } from "../../../workbench/server/office-page";
import { serve, type RunningServer } from "../../../workbench/server/serve";
import { WorkbenchSite } from "../../../workbench/server/workbench-site";

const project = path.join(__dirname, "../../..");
const root = path.join(project, "test/e2e/other-addin");
const site = new WorkbenchSite({ project, manifest: path.join(root, "manifest.xml"), root });

let server: RunningServer;
beforeAll(async () => {
  server = await serve(site, 0);
});
afterAll(() => server.close());

/** A request with its path as it is: `fetch` would tidy it up. */
function get(
  path: string,
  options: http.RequestOptions = {}
): Promise<{ status?: number; body: string; tag?: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: "localhost", port: server.port, path, ...options },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text) => (body += text));
        response.on("end", () => {
          resolve({ status: response.statusCode, body, tag: response.headers.etag });
        });
      }
    );
    request.on("error", reject).end();
  });
}

test("the add-in's page gets one script before Office.js, and Office.js from here", async () => {
  const { body } = await get("/page.html");
  expect(body).toContain(
    '<script src="/~workbench/bridge.js"></script><script src="/~workbench/office/office.js"></script>'
  );
  expect(body).not.toContain("appsforoffice");
  expect((await get("/~workbench/office/office.js")).status).toBe(200);
});

test("a page of functions alone gets the library's other file from here", async () => {
  const address = "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js";
  const page = officePage(`<script src="${address}" type="text/javascript"></script>`);
  const file = "/~workbench/office/custom-functions-runtime.js";
  expect(page).toBe(`<script src="/~workbench/bridge.js"></script><script src="${file}"></script>`);
  expect((await get(file)).status).toBe(200);
});

test("functions with a script and no page are given one: the library, then the script", async () => {
  const { status, body } = await get("/~workbench/functions.html");
  expect(status).toBe(200);
  const scripts = [...body.matchAll(/src="([^"]+)"/g)].map(([, address]) => address);
  expect(scripts).toEqual([
    "/~workbench/bridge.js",
    "/~workbench/office/custom-functions-runtime.js",
    "/functions.js",
  ]);
});

test("a file that has not changed is not sent again: the browser keeps what it has compiled", async () => {
  const file = "/functions.js";
  const { status, tag, body } = await get(file);
  expect([status, body.length > 0]).toEqual([200, true]);
  const again = await get(file, { headers: { "If-None-Match": tag } });
  expect(again).toEqual({ status: 304, body: "", tag });
  expect((await get(file, { headers: { "If-None-Match": '"another"' } })).body).toBe(body);
  expect((await get("/no-such-file")).tag).toBeUndefined();
});

test("the manifest arrives as the page needs it", async () => {
  const { body } = await get("/~workbench/addin.json?locale=zh-CN");
  expect(JSON.parse(body)).toMatchObject({ name: "另一个加载项" });
});

test.each([
  "/../../../package.json",
  "/..%2f..%2f..%2fpackage.json",
  "/%2e%2e/%2e%2e/%2e%2e/package.json",
  "/..%5c..%5c..%5cpackage.json",
  "/~workbench/..%2f..%2fpackage.json",
  "/~workbench/office/..%2f..%2f..%2f..%2fpackage.json",
  "/page.html%00",
  "/%",
  "/",
])("%s leads nowhere outside of the folder", async (path) => {
  const { status, body } = await get(path);
  expect(body).not.toContain("mg-exports-for-excel");
  expect([200, 404]).toContain(status);
  if (path !== "/") expect(status).toBe(404);
});

test("other methods and other names of this machine are refused", async () => {
  expect((await get("/page.html", { method: "POST" })).status).toBe(405);
  expect((await get("/page.html", { headers: { host: "example.com" } })).status).toBe(403);
});

test("the next port is taken when one is in use", async () => {
  const second = await serve(site, server.port);
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});
