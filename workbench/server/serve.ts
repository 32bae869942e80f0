import { createHash } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { type Changes, changesPath } from "./changes";
import type { Answer, WorkbenchSite } from "./workbench-site";

export interface RunningServer {
  /** "http://localhost:3100/" */
  address: string;
  port: number;
  close(): Promise<void>;
}

/** How many ports above the wanted one are tried. */
const portsTried = 20;

/**
 * Serves the workbench on this machine only, on the wanted port or the next free one; 0 takes any. Pages that ask for
 * `changes` are told of them.
 */
export async function serve(
  site: WorkbenchSite,
  wanted: number,
  changes?: Changes
): Promise<RunningServer> {
  const server = http.createServer((request, response) => {
    if (changes && request.url === changesPath && !refusal(request)) {
      changes.follow(response);
      return;
    }
    const { status, type, body } = refusal(request) ?? answer(site, request.url ?? "/");
    const shared = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
    const tag = tagOf(body);
    if (status === 200 && request.headers["if-none-match"] === tag) {
      response.writeHead(304, { ...shared, ETag: tag });
      response.end();
      return;
    }
    response.writeHead(status, {
      ...shared,
      ...(status === 200 ? { ETag: tag } : {}),
      "Content-Type": type,
      "Content-Length": Buffer.byteLength(body),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  const last = wanted === 0 ? 0 : Math.min(wanted + portsTried, 65_535);
  for (let port = wanted; ; port++) {
    try {
      await listen(server, port);
      break;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
      if (port >= last) {
        throw new Error(`No port from ${wanted} to ${last} is free. Choose another with --port N.`);
      }
    }
  }
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Names the contents of an answer. A browser that asks again and hears "not modified" (RFC 9110, 13.1.2) keeps what it has
 * compiled, which is most of what loading the page costs.
 */
const tagOf = (body: string | Buffer): string =>
  `"${createHash("sha256").update(body).digest("base64url")}"`;

function listen(server: http.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

const plain = (status: number, body: string): Answer => ({
  status,
  type: "text/plain; charset=utf-8",
  body,
});

/** Requests that are not for us: another method, or a foreign name that was made to point at this machine. */
function refusal({ method, headers }: http.IncomingMessage): Answer | null {
  if (method !== "GET" && method !== "HEAD")
    return plain(405, "The workbench only hands out files.\n");
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? "")) {
    return plain(403, "The workbench answers to localhost only.\n");
  }
  return null;
}

function answer(site: WorkbenchSite, url: string): Answer {
  try {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    return site.answer(pathname, searchParams);
  } catch (error) {
    return plain(500, `${(error as Error).message}\n`);
  }
}
