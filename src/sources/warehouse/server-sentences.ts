import type { Language } from "../../dataset/catalogue";

/** Whom and what was asked, as far as sentences name it. */
interface Asked {
  readonly host: string;
  readonly user: string;
  readonly database: string;
  readonly title: string;
}
/** @param said What ClickHouse says. @param code Its number of the error. */
type OfException = (asked: Asked, said: string, code: number) => string;

/** What is said of a warehouse's server, and of answers that are none. */
export interface ServerSentences {
  readonly unreachable: (host: string) => string;
  readonly notClickHouse: (host: string, said: string) => string;
  readonly nativePort: (host: string, port: string) => string;
  readonly cut: (host: string) => string;
  readonly miscounted: (host: string) => string;
  readonly tooManyRows: (host: string, most: number) => string;
  readonly exceptions: {
    readonly wrongUser: OfException;
    readonly notFromHere: OfException;
    readonly denied: OfException;
    readonly noDatabase: OfException;
    readonly noTable: OfException;
    readonly shardDown: OfException;
    readonly tooSlow: OfException;
    readonly tooMuch: OfException;
    readonly quota: OfException;
    readonly busy: OfException;
    readonly stopped: OfException;
    readonly other: OfException;
  };
}

const en: ServerSentences = {
  unreachable: (host) =>
    `${host} cannot be reached from here, or lets no web page ask it, or refuses this user without telling a page so. Check the address, user and password; ClickHouse needs add_http_cors_header for the user and an answer to OPTIONS requests (http_options_response; releases before 21.10 have none: there a proxy must answer them). Nothing was changed.`,
  notClickHouse: (host, said) =>
    `${host} does not answer as ClickHouse does${said ? `: "${said}"` : ""}. Check the address: it is that of the HTTP interface, usually port 8443, or 8123 on this machine.`,
  nativePort: (host, port) =>
    `${host} is the port of ClickHouse's own programs. Write the port of its HTTP interface instead: ${port}.`,
  cut: (host) =>
    `The answer of ${host} ended before its end mark, so a part of it is missing and none of it was taken. Try again. Nothing was changed.`,
  miscounted: (host) =>
    `${host} counts other records in its totals than in its rows, so a part of the answer is missing and none of it was taken. Try again; if it happens again, tell the administrator. Nothing was changed.`,
  tooManyRows: (host, most) =>
    `${host} answered with more than ${most.toLocaleString("en")} rows, far more than sums by month, code and partner can be. Check the table and its columns.`,
  exceptions: {
    wrongUser: ({ host, user }) =>
      `${host} does not let the user ${user} in. Check the user's name and password.`,
    notFromHere: ({ host, user }) =>
      `${host} lets the user ${user} in only from other addresses than this one. Ask the administrator to add this network.`,
    denied: ({ user, title }) =>
      `The user ${user} may not read ${title}. Ask the administrator for the right to read it (SELECT).`,
    noDatabase: ({ host, database }) =>
      `${host} has no database ${database}. Check its name, capitals too.`,
    noTable: ({ host, title }) =>
      `${host} has no table ${title}, or one of its shards has not. Check its name, capitals too.`,
    shardDown: ({ host, title }, said) =>
      `A server behind ${title} on ${host} does not answer, so its share of the records is missing and nothing was taken. Try again later, or tell the administrator: "${said}". Nothing was changed.`,
    tooSlow: ({ host }) =>
      `${host} stopped the query because it took longer than the user may. Ask for fewer months, or ask the administrator for more time (max_execution_time). Nothing was changed.`,
    tooMuch: ({ host }, said) =>
      `${host} stopped the query because it needs more than the user may use: "${said}". Ask for fewer months, or ask the administrator. Nothing was changed.`,
    quota: ({ host, user }) =>
      `${host} has answered all that the user ${user} may ask for now. Try again later, or ask the administrator for a larger quota.`,
    busy: ({ host }) => `${host} is busy with too many queries. Try again in a minute.`,
    stopped: ({ host }) =>
      `The query was stopped on ${host}, perhaps by its administrator or by the same query asked again. Try again. Nothing was changed.`,
    other: ({ host }, said, code) =>
      `${host} could not answer (ClickHouse error ${code}): "${said}". Tell the administrator, or check the table and its columns. Nothing was changed.`,
  },
};

const zh: ServerSentences = {
  unreachable: (host) =>
    `无法连接 ${host}，或它不允许网页访问，或它拒绝了该用户但未告知网页。请检查地址、用户名和密码；ClickHouse 须为该用户启用 add_http_cors_header，并回应 OPTIONS 请求（http_options_response；21.10 之前的版本没有，须由代理回应）。没有任何改动。`,
  notClickHouse: (host, said) =>
    `${host} 的回复不像 ClickHouse${said ? `：“${said}”` : ""}。请检查地址：应为 HTTP 接口的地址，通常是端口 8443，本机为 8123。`,
  nativePort: (host, port) =>
    `${host} 是 ClickHouse 自身程序的端口。请填写 HTTP 接口的端口：${port}。`,
  cut: (host) =>
    `${host} 的回复在结束标记之前中断，缺少一部分，因此全部未采用。请重试。没有任何改动。`,
  miscounted: (host) =>
    `${host} 回复中合计的记录数与各行不符，缺少一部分，因此全部未采用。请重试；若再次出现，请告知管理员。没有任何改动。`,
  tooManyRows: (host, most) =>
    `${host} 返回超过 ${most.toLocaleString("en")} 行，远多于按月份、编码和伙伴的合计。请检查表及其列。`,
  exceptions: {
    wrongUser: ({ host, user }) => `${host} 拒绝用户 ${user} 登录。请检查用户名和密码。`,
    notFromHere: ({ host, user }) =>
      `${host} 只允许用户 ${user} 从其他地址登录。请管理员加入本网络。`,
    denied: ({ user, title }) => `用户 ${user} 无权读取 ${title}。请管理员授予读取权限（SELECT）。`,
    noDatabase: ({ host, database }) => `${host} 没有数据库 ${database}。请检查名称，注意大小写。`,
    noTable: ({ host, title }) => `${host} 或其某个分片没有表 ${title}。请检查名称，注意大小写。`,
    shardDown: ({ host, title }, said) =>
      `${host} 上 ${title} 的一台服务器没有回应，缺少其部分记录，因此全部未采用。请稍后再试，或告知管理员：“${said}”。没有任何改动。`,
    tooSlow: ({ host }) =>
      `${host} 因查询超过该用户的时限而中止。请减少月份，或请管理员放宽时限（max_execution_time）。没有任何改动。`,
    tooMuch: ({ host }, said) =>
      `${host} 因查询超出该用户的用量而中止：“${said}”。请减少月份，或联系管理员。没有任何改动。`,
    quota: ({ host, user }) =>
      `用户 ${user} 在 ${host} 的查询配额已用完。请稍后再试，或请管理员提高配额。`,
    busy: ({ host }) => `${host} 正忙于过多的查询。请一分钟后再试。`,
    stopped: ({ host }) =>
      `查询在 ${host} 上被中止，可能是管理员所为，或同一查询被再次提出。请重试。没有任何改动。`,
    other: ({ host }, said, code) =>
      `${host} 无法回答（ClickHouse 错误 ${code}）：“${said}”。请告知管理员，或检查表及其列。没有任何改动。`,
  },
};

/** What is said of a warehouse's server, in both languages. */
export const serverSentences: Record<Language, ServerSentences> = { en, zh };
