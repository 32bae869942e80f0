import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

/** What the copying part of webpack.config.js makes of manifest.xml when the public address is given. */
function manifestFor(address: string | undefined): string {
  const script = `
    const { plugins } = require("./webpack.config.js")({}, { mode: "production" });
    const copied = plugins.flatMap(({ files }) => files ?? []).find(({ from }) => from === "manifest.xml");
    process.stdout.write(copied.transform(require("node:fs").readFileSync("manifest.xml", "utf8")));`;
  const env = { ...process.env, MG_BASE_URL: address };
  if (address === undefined) delete env.MG_BASE_URL;
  return execFileSync(process.execPath, ["-e", script], { cwd: ROOT, env, encoding: "utf8" });
}

const own = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const addresses = (manifest: string) =>
  [...manifest.matchAll(/"(https?:[^"]+)"/g)].map(([, a]) => a);

describe("npm run build", () => {
  test("without MG_BASE_URL keeps the development address", () => {
    expect(manifestFor(undefined)).toBe(own);
  });

  test.each(["https://example.org/mg/", "https://example.org/mg"])(
    "with MG_BASE_URL=%s rewrites every address of the manifest to it",
    (address) => {
      const rewritten = addresses(manifestFor(address));
      expect(rewritten.filter((a) => a.includes("localhost"))).toEqual([]);
      const expected = addresses(own).map((a) =>
        a.replace(/^https:\/\/localhost:3000(\/|$)/, (_, slash) => `https://example.org/mg${slash}`)
      );
      expect(rewritten.map((a) => a.replace(/\/$/, ""))).toEqual(
        expected.map((a) => a.replace(/\/$/, ""))
      );
    }
  );
});
