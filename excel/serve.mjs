/**
 * Serves the add-in to a real Excel where manifest.xml says that it is, and builds it anew whenever a file changes:
 * `npm run dev-server`. A pane that is open shows the change after it has been loaded again.
 */
import fs from "node:fs";
import https from "node:https";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import installWhenNeeded from "../packages/install-when-needed.cjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const port = Number(require("../package.json").config.dev_server_port);
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

/** A certificate that Excel trusts; where the system did not let it be entered as such, the same one with a warning. */
async function certificate() {
  installWhenNeeded(here);
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    const reason = String(error.message).trim().split("\n")[0];
    const files = require("office-addin-dev-certs/lib/defaults");
    if (!fs.existsSync(files.localhostKeyPath)) throw error;
    console.warn(`No certificate that Excel trusts (${reason}).`);
    return {
      key: fs.readFileSync(files.localhostKeyPath),
      cert: fs.readFileSync(files.localhostCertificatePath),
    };
  }
}

/** Resolves to the folder of the bundle as soon as it is there for the first time. */
async function buildOnChange() {
  const config = require("../webpack.config.js")({}, { mode: "development" });
  // Not in dist, where tests and the workbench expect what is shipped.
  const output = { ...config.output, path: path.join(here, "..", "build", "excel") };
  const compiler = webpack({ ...config, mode: "development", output });
  return new Promise((resolve, reject) =>
    compiler.watch({}, (error, result) => {
      if (error) return reject(error);
      console.log(result.toString({ all: false, errors: true, warnings: true, timings: true }));
      resolve(compiler.outputPath);
    })
  );
}

/** The file that a path of an address means, if there is one in the folder. */
function fileIn(folder, address) {
  const { pathname } = new URL(address, "https://localhost");
  // None of ours has a name that an address must escape.
  const file = path.join(folder, pathname);
  return file.startsWith(folder + path.sep) && fs.existsSync(file) ? file : null;
}

const built = buildOnChange();
const server = https.createServer(await certificate(), (request, response) => {
  // Excel may ask before the first build has ended.
  void built.then((folder) => {
    const file = fileIn(folder, request.url);
    const type = types[path.extname(file ?? "")];
    response.writeHead(type ? 200 : 404, {
      "Content-Type": type ?? "text/plain",
      "Cache-Control": "no-store",
      "Access-Control-Allow-Origin": "*",
    });
    if (type) fs.createReadStream(file).pipe(response);
    else response.end("Not found\n");
  });
});
server.listen(port, "localhost", () => console.log(`https://localhost:${port}/taskpane.html`));
