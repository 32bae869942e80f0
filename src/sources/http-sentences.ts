import type { Language } from "../dataset/catalogue";

/** What is said of a server that does not give what was asked. Hosts are named, never whole addresses with keys in them. */
interface HttpSentences {
  readonly noAddress: (text: string) => string;
  readonly notEncrypted: (text: string) => string;
  readonly passwordInAddress: (host: string) => string;
  readonly unreachable: (host: string) => string;
  readonly silent: (host: string, seconds: number) => string;
  readonly cut: (host: string) => string;
  readonly redirected: (host: string, other: string) => string;
  readonly redirectedSecret: (host: string) => string;
  readonly tooLong: (host: string, megabytes: number) => string;
  readonly cancelled: () => string;
  readonly signIn: (host: string, status: number) => string;
  readonly notFound: (host: string, status: number) => string;
  readonly tooMany: (host: string, seconds: number | undefined) => string;
  readonly broken: (host: string, status: number) => string;
  readonly unexpected: (host: string, status: number) => string;
  readonly webPage: (host: string) => string;
}

const en: HttpSentences = {
  noAddress: (text) =>
    `"${text}" is not an address. Write it whole, as in https://example.org/magnesium.csv.`,
  notEncrypted: (text) =>
    `"${text}" is not an https address, so anyone on the way could read or change the figures. Ask for an https address.`,
  passwordInAddress: (host) =>
    `The address of ${host} has a user name or password in it, and would be kept in the workbook with it. Write the address without them.`,
  unreachable: (host) =>
    `${host} cannot be reached from here. Check the address and the network; if the address opens in a browser, the server does not let web pages ask it (CORS): ask its owner to allow this add-in, or use a proxy. Nothing was changed.`,
  silent: (host, seconds) =>
    `${host} has been silent for ${seconds} seconds, so it was given up. Try again later. Nothing was changed.`,
  cut: (host) =>
    `The connection to ${host} was cut amid its answer. Try again. Nothing was changed.`,
  redirected: (host, other) =>
    `${host} sends to another host, ${other}, which was not asked for. If you trust it, enter its address instead.`,
  redirectedSecret: (host) =>
    `${host} sends on to another address, and a key or password is never sent on. Enter the address that it sends to, if you trust it.`,
  tooLong: (host, megabytes) =>
    `The answer of ${host} is longer than ${megabytes} MB, far more than the figures should be. Check the address.`,
  cancelled: () => `Reading was cancelled; nothing was changed.`,
  signIn: (host, status) =>
    `${host} does not let us in (status ${status}). Check the key or the user and password, and that they may read this.`,
  notFound: (host, status) =>
    `${host} has nothing at this address (status ${status}). Check the address.`,
  tooMany: (host, seconds) =>
    `${host} has been asked too often (status 429). ${seconds === undefined ? "Try again later" : `Try again in ${seconds} seconds`}.`,
  broken: (host, status) =>
    `${host} has failed (status ${status}). Try again later. Nothing was changed.`,
  unexpected: (host, status) =>
    `${host} answered with status ${status} instead of figures. Check the address.`,
  webPage: (host) =>
    `${host} answered with a web page, perhaps a log-in page, instead of figures. Open the address in a browser, sign in if asked, and check it.`,
};

const zh: HttpSentences = {
  noAddress: (text) => `“${text}”不是网址。请写完整，例如 https://example.org/magnesium.csv。`,
  notEncrypted: (text) => `“${text}”不是 https 地址，数据途中可能被读取或篡改。请使用 https 地址。`,
  passwordInAddress: (host) =>
    `${host} 的地址中含有用户名或密码，会随地址存入工作簿。请去掉后再填写。`,
  unreachable: (host) =>
    `无法连接 ${host}。请检查地址和网络；若浏览器能打开该地址，则服务器不允许网页访问（CORS）：请其管理员放行本加载项，或使用代理。没有任何改动。`,
  silent: (host, seconds) => `${host} 已 ${seconds} 秒没有响应，已放弃。请稍后再试。没有任何改动。`,
  cut: (host) => `与 ${host} 的连接在传输中断开。请重试。没有任何改动。`,
  redirected: (host, other) =>
    `${host} 转到了另一主机 ${other}，并非所请求的地址。若可信，请直接填写其地址。`,
  redirectedSecret: (host) =>
    `${host} 转到了另一地址，而密钥或密码不会随之转发。若可信，请直接填写所转到的地址。`,
  tooLong: (host, megabytes) =>
    `${host} 的回复超过 ${megabytes} MB，远多于应有的数据。请检查地址。`,
  cancelled: () => `已取消读取；没有任何改动。`,
  signIn: (host, status) =>
    `${host} 拒绝访问（状态 ${status}）。请检查密钥或用户名、密码及其读取权限。`,
  notFound: (host, status) => `${host} 的该地址没有内容（状态 ${status}）。请检查地址。`,
  tooMany: (host, seconds) =>
    `对 ${host} 的请求过于频繁（状态 429）。请${seconds === undefined ? "稍后" : `在 ${seconds} 秒后`}再试。`,
  broken: (host, status) => `${host} 出错（状态 ${status}）。请稍后再试。没有任何改动。`,
  unexpected: (host, status) => `${host} 返回状态 ${status}，没有数据。请检查地址。`,
  webPage: (host) =>
    `${host} 返回的是网页（可能是登录页），不是数据。请在浏览器中打开该地址，按提示登录并核对。`,
};

/** What is said of servers, in both languages. */
export const httpSentences: Record<Language, HttpSentences> = { en, zh };
