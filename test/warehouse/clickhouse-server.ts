import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Shard, serverConfiguration, USERS, usersConfiguration } from "./clickhouse-users";

/** Where programs of the system lie that a person's PATH may lack. */
const FOLDERS = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/bin"];
/** The server, in Debian's package and in ClickHouse's own; or another, whose full path MG_CLICKHOUSE says. */
const { MG_CLICKHOUSE } = process.env;
const PROGRAM = (
  MG_CLICKHOUSE ? [MG_CLICKHOUSE] : FOLDERS.map((folder) => join(folder, "clickhouse-server"))
).find(existsSync);
/** How long a server may take to answer, in ms; a machine of CI starts several things at once. */
const START_MS = 60_000;

/** Whether a ClickHouse server is installed here. */
export function hasClickHouse(): boolean {
  return PROGRAM !== undefined;
}

/**
 * A ClickHouse server of the tests' own on this machine: its ports, its configuration and its data are nobody else's. It
 * ends with the process that has started it, however that ends.
 */
export class ClickHouseServer {
  private child: ChildProcess | undefined;
  private pid = 0;

  /** @param folder Of its own, to be thrown away. */
  private constructor(
    private readonly folder: string,
    readonly ports: Shard
  ) {}

  /** Makes a server that is not running yet. */
  static async make(): Promise<ClickHouseServer> {
    const folder = mkdtempSync(join(tmpdir(), "clickhouse-"));
    return new ClickHouseServer(folder, { http: await freePort(), tcp: await freePort() });
  }

  /** http://127.0.0.1:port/ */
  get address(): string {
    return `http://127.0.0.1:${this.ports.http}/`;
  }

  /** Starts it, again with the data it had before, and waits until it answers. */
  async start(cluster: readonly Shard[]): Promise<void> {
    if (!PROGRAM) throw new Error("Install clickhouse-server to run this.");
    const { folder } = this;
    for (const part of ["data", "tmp"]) mkdirSync(join(folder, part), { recursive: true });
    const config = join(folder, "config.xml");
    writeFileSync(config, serverConfiguration(folder, this.ports, cluster));
    writeFileSync(join(folder, "users.xml"), usersConfiguration());
    // The shell ends the server when its input ends, as it does when this process ends, whatever ends it.
    const script = `"$0" --config-file="$1" >"$2" 2>&1 & echo $!; cat >/dev/null; kill -9 $!`;
    const output = join(folder, "output.txt");
    this.child = spawn("sh", ["-c", script, PROGRAM, config, output], {
      cwd: folder,
      stdio: ["pipe", "pipe", "ignore"],
    });
    const [line] = (await once(this.child.stdout!, "data")) as [Buffer];
    this.pid = Number(String(line));
    for (const until = Date.now() + START_MS; !(await this.answers()); await pause(50))
      if (Date.now() > until) {
        const said = readFileSync(output, "utf8");
        await this.stop();
        throw new Error(`ClickHouse has not started. ${said}`);
      }
  }

  /** What a statement gives, as one of the users; the one who may write where nobody is named. */
  async ask(statement: string, user: keyof typeof USERS = "filler"): Promise<string> {
    const { name, password } = USERS[user];
    const response = await fetch(this.address, {
      method: "POST",
      headers: { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}` },
      body: statement,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return text.trimEnd();
  }

  /** Ends it amid whatever it does, as a lost machine would. */
  kill(): void {
    process.kill(this.pid, "SIGKILL");
  }

  /** Ends it and leaves its data for another start. */
  async halt(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child) return;
    const ended = once(child, "exit");
    child.stdin?.end();
    await ended;
  }

  /** Ends it and throws its data away. */
  async stop(): Promise<void> {
    await this.halt();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  private answers(): Promise<boolean> {
    return fetch(`${this.address}ping`).then(
      (response) => response.ok,
      () => false
    );
  }
}

function once(emitter: NodeJS.EventEmitter, event: string): Promise<unknown[]> {
  return new Promise((done) => emitter.once(event, (...args: unknown[]) => done(args)));
}

/** Waits some ms. */
export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
