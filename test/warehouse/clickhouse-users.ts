/** Ports of one server of the cluster. */
export interface Shard {
  readonly http: number;
  readonly tcp: number;
}

/** Settings of a profile. */
type Profile = Readonly<Record<string, string | number>>;

/** What keeps the tests' servers small: bytes that one query may take. */
const MEMORY = { max_memory_usage: 1_500_000_000 };
/** What the add-in asks the administrator of a warehouse for. */
const ANALYST = {
  ...MEMORY,
  readonly: 1,
  // Without it no web page may read an answer.
  add_http_cors_header: 1,
};

/** The users of the tests' servers. */
export const USERS = {
  /** May write. */
  filler: { name: "filler", password: "fills", profile: MEMORY },
  /** May only read: whom the add-in is meant for. */
  analyst: { name: "analyst", password: "reads only", profile: ANALYST },
  /** The same, with a name and a password that headers carry as bytes only. */
  chinese: { name: "分析员", password: "密码 ü'\"\\", profile: ANALYST },
  /** The same, without a password. */
  open: { name: "open", password: "", profile: ANALYST },
  /** Whose profile leaves out what is not there, without a word. */
  lenient: {
    name: "lenient",
    password: "x",
    profile: { ...ANALYST, skip_unavailable_shards: 1 },
  },
  /** Who gets what was read in time, and no error. */
  hasty: {
    name: "hasty",
    password: "x",
    profile: { ...ANALYST, max_execution_time: 1, timeout_overflow_mode: "break" },
  },
  /** Who may read a thousand records. */
  poor: { name: "poor", password: "x", profile: { ...ANALYST, max_rows_to_read: 1000 } },
} as const satisfies Record<string, { name: string; password: string; profile: Profile }>;

/** config.xml: everything in one folder, on this machine alone, in a cluster of shards without replicas. */
export function serverConfiguration(
  folder: string,
  { http, tcp }: Shard,
  cluster: readonly Shard[]
): string {
  const { name, password } = USERS.filler;
  const shards = cluster.map(
    (shard) =>
      `<shard><replica><host>127.0.0.1</host><port>${shard.tcp}</port><user>${name}</user><password>${password}</password></replica></shard>`
  );
  return `<?xml version="1.0"?>
<yandex>
  <logger><level>warning</level><log>${folder}/log.txt</log><errorlog>${folder}/errors.txt</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <mark_cache_size>67108864</mark_cache_size>
  <users_config>users.xml</users_config>
  <default_profile>filler</default_profile>
  <default_database>default</default_database>
  <remote_servers><house>${shards.join("")}</house></remote_servers>
</yandex>
`;
}

/** users.xml: each user with a profile of the same name. */
export function usersConfiguration(): string {
  const users = Object.entries(USERS).map(
    ([key, { name, password }]) =>
      `    <${name}><password>${escaped(password)}</password><networks><ip>127.0.0.1</ip></networks><profile>${key}</profile><quota>default</quota></${name}>`
  );
  const profiles = Object.entries(USERS).map(([key, { profile }]) => {
    const settings = Object.entries(profile).map(([name, value]) => `<${name}>${value}</${name}>`);
    return `    <${key}>${settings.join("")}</${key}>`;
  });
  return `<?xml version="1.0"?>
<yandex>
  <profiles>
${profiles.join("\n")}
  </profiles>
  <users>
${users.join("\n")}
  </users>
  <quotas><default/></quotas>
</yandex>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
}
