/**
 * Writes the cases in this folder: `node test/data/address/make-cases.mjs`. A case is what is asked of a server on this
 * machine and what the server answers, time after time (the last answer again and again). HOST and PORT in it are the
 * server's. What must come of it (expected.json, expected.error.txt) lies beside it and is not touched here.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));

/** Writes one case: its answers, and what is asked where it is not /exports.csv without a version. */
function put(name, answers, asked = {}) {
  const folder = join(HERE, name);
  mkdirSync(folder, { recursive: true });
  const whole = { ...asked, answers: [answers].flat() };
  writeFileSync(join(folder, "case.json"), `${JSON.stringify(whole, null, 2)}\n`);
}

const CSV = "month,product,partner,tonnes\n2025-11,Ingot,,22218.345\n2025-10,Ingot,,13782\n";
const JSON_TEXT = JSON.stringify({
  format: "mg-exports 1",
  title: "Our book",
  observations: [{ month: "2025-11", product: "Ingot", tonnes: 22218.345 }],
});
const CUSTOMS = `"Date of data","Trading partner code","Trading partner","Commodity code","Commodity","Quantity","Unit","US dollar",
"202511","309","Netherlands","81041100","Magnesium","6606900","Kilogram","15,900,000",
`;
const TAG = { etag: '"v2"' };
const DATE = { "last-modified": "Mon, 22 Dec 2025 08:00:00 GMT" };
const MOVED = { status: 302, headers: { location: "/new/exports.csv" } };

// What gives figures, or nothing new.
put("csv-with-a-tag", { headers: { ...TAG, "content-type": "text/csv" }, body: CSV });
put("csv-with-a-date", { headers: DATE, body: CSV });
put("csv-with-tag-and-date", { headers: { ...DATE, ...TAG }, body: CSV });
put("csv-without-a-version", { body: CSV });
put(
  "json",
  { headers: { "content-type": "application/json" }, body: JSON_TEXT },
  { path: "/exports.json" }
);
put(
  "json-as-plain-text",
  { headers: { "content-type": "text/plain" }, body: JSON_TEXT },
  { path: "/a/raw" }
);
put("csv-said-to-be-html", { headers: { "content-type": "text/html" }, body: CSV });
put(
  "csv-as-bytes",
  { headers: { "content-type": "application/octet-stream" }, body: CSV },
  { path: "/download?id=7" }
);
put("at-the-root", { body: CSV }, { path: "/" });
put("utf16-with-mark", {
  base64: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CSV, "utf16le")]).toString(
    "base64"
  ),
});
put("unchanged-by-its-tag", { status: 304, headers: TAG }, { version: '"v2"' });
put("unchanged-by-its-date", { status: 304 }, { version: DATE["last-modified"] });
put("unchanged-though-sent-again", { headers: TAG, body: CSV }, { version: '"v2"' });
put(
  "unchanged-though-its-tag-is-weak",
  { headers: { etag: 'W/"v2"' }, body: CSV },
  { version: '"v2"' }
);
put("changed", { headers: TAG, body: CSV }, { version: '"v1"' });
put(
  "changed-since-a-date",
  { headers: DATE, body: CSV },
  { version: "Fri, 21 Nov 2025 08:00:00 GMT" }
);
put("version-of-another-make", { headers: { etag: "v2" }, body: CSV }, { version: "v1" });
put("version-that-cannot-be-sent", { headers: TAG, body: CSV }, { version: "v1\r\nCookie: a=b" });
put(
  "condition-is-bad",
  [
    { status: 400, body: "bad header" },
    { headers: TAG, body: CSV },
  ],
  { version: '"v1"' }
);
put("condition-fails", [{ status: 412 }, { headers: TAG, body: CSV }], { version: '"v1"' });
put("condition-forbidden-and-unchanged", [{ status: 403 }, { headers: TAG, body: CSV }], {
  version: '"v2"',
});
put("redirected-on-its-host", [MOVED, { headers: TAG, body: CSV }]);
put("with-a-signature", { headers: TAG, body: CSV }, { path: "/exports.csv?sv=2023&sig=s3cr3t" });
put("whole-dataset", {
  headers: TAG,
  body: `# title: Our book
# source: smm
# source.publisher: SMM
# source.family: published
# source.address: https://news.example.org/1
# source: customs
# source.family: customs-file
# source.version: "w1"
month,product,tonnes,low,high,source
2025-11,Ingot,22200,22150,22250,smm
2025-10,Ingot,13782,,,customs
2025-09,Ingot,20000,,,
`,
});
put("published-again", {
  headers: TAG,
  body: `# source: address HOST/exports.csv\n# source.publisher: HOST\n# source.title: Ours\n# source.family: address\n# source.version: v1\n${CSV}`,
});
put("a-part-of-a-whole", { body: `# whole: no\n${CSV}` });
put("unknown-partner", { body: `${CSV}2025-11,Ingot,Atlantis,5\n` });
put("unknown-partner-zh", { body: `${CSV}2025-11,Ingot,Atlantis,5\n` });
put("file-of-customs", { headers: TAG, body: CUSTOMS });

// What gives none.
for (const status of [400, 401, 403, 404, 410, 418, 429, 500, 503])
  put(`bad-status-${status}`, {
    status,
    headers: { "content-type": "text/html" },
    body: "<html>no</html>",
  });
put("bad-status-403-zh", { status: 403, body: "no" });
put("bad-status-429-for-a-while", { status: 429, headers: { "retry-after": "30" } });
put("bad-status-304-unasked", { status: 304 });
put("bad-condition-and-gone", [{ status: 412 }, { status: 404 }], { version: '"v1"' });
put("bad-web-page", {
  headers: { "content-type": "text/html" },
  body: "<!DOCTYPE html>\n<title>Sign in</title>",
});
put("bad-web-page-as-csv", {
  headers: { "content-type": "text/csv" },
  body: "\uFEFF\n<html lang=en><body>Sign in</body></html>",
});
put("bad-web-fragment", {
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<p>Sign in</p>",
});
put("bad-json-error", {
  headers: { "content-type": "application/json" },
  body: '{"error":"Quota exceeded"}',
});
put("bad-json-of-another-shape", { body: '{"rows":[]}' });
put("bad-json-truncated", { body: JSON_TEXT.slice(0, -20) });
put("bad-empty", { body: "" });
put("bad-blank", { body: " \r\n " });
put("bad-header-only", { body: "month,product,partner,tonnes\n" });
put("bad-cut", { body: CSV.repeat(100), cutAfter: 60 });
put("bad-stall", { body: CSV.repeat(100), stallAfter: 60 }, { stallMs: 300 });
put("bad-truncated-row", { body: CSV.slice(0, -13) });
put("bad-month-13", { body: CSV.replace("2025-10", "2025-13") });
put("bad-month-13-zh", { body: CSV.replace("2025-10", "2025-13") });
put("bad-all-unknown", { body: "month,product,tonnes\n2025-11,Zinc,1\n" });
put("bad-another-table", { body: "name,age\nAnna,41\n" });
put("bad-plain-words", { body: "File not found." });
put("bad-picture", {
  base64: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).toString(
    "base64"
  ),
});
put("bad-nul-bytes", { body: CSV.replace("Ingot", "In\0got") });
put("bad-old-excel", {
  base64: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).toString("base64"),
});
put("bad-zip-of-nothing", {
  base64: Buffer.from("504b0304140000000800", "hex").toString("base64"),
});
put("bad-imports-of-customs", { body: `Imports of 2025\n${CUSTOMS}` });
put("bad-redirected-elsewhere", [
  { status: 302, headers: { location: "http://localhost:PORT/x" } },
  { body: CSV },
]);
put("bad-redirected-in-circles", { status: 302, headers: { location: "/exports.csv" } });
put("bad-redirected-with-a-signature", [MOVED, { body: CSV }], { path: "/exports.csv?sig=s3cr3t" });
put("bad-too-long", { status: 200, headers: {}, repeat: { text: CSV, times: 1_000_000 } });
put("bad-not-an-address", [], { url: "example.org/exports.csv" });
put("bad-not-encrypted", [], { url: "http://example.org/exports.csv" });
put("bad-not-encrypted-zh", [], { url: "http://example.org/exports.csv" });
put("bad-password", [], { url: "https://anna:s3cr3t@example.org/exports.csv" });
put("bad-file-address", [], { url: "file:///C:/exports.csv" });
