import type { Language } from "../../dataset/catalogue";

/** What is said of a request to UN Comtrade and of what its server answers. A key is never in any of them. */
interface ComtradeServerSentences {
  readonly badKey: (shortest: number, longest: number) => string;
  readonly keyInAddress: () => string;
  readonly queryInAddress: () => string;
  readonly noReporter: (reporter: string) => string;
  readonly badFlow: () => string;
  readonly badMonths: (earliest: number, latest: number, most: number) => string;
  readonly empty: (host: string) => string;
  readonly notJson: (host: string) => string;
  readonly notComtrade: (host: string) => string;
  readonly said: (host: string, status: number, message: string) => string;
  readonly otherMonth: (place: string, found: string) => string;
  readonly otherReporter: (place: string, found: string, asked: string) => string;
  readonly otherFlow: (place: string, found: string, asked: string) => string;
  readonly stillCut: (host: string, what: string, rows: number) => string;
  readonly tryLater: (
    host: string,
    status: number,
    seconds: number | undefined,
    hasKey: boolean
  ) => string;
  /** Added to a refusal. */
  readonly kept: (done: number, total: number, minutes: number) => string;
  readonly nothing: (host: string, reporter: string, flow: string, months: string) => string;
}

const en: ComtradeServerSentences = {
  badKey: (shortest, longest) =>
    `The key is not one of UN Comtrade: it must be ${shortest} to ${longest} letters and digits without spaces. Copy it again from comtradedeveloper.un.org (Profile, Primary key), or leave the field empty.`,
  keyInAddress: () =>
    `The key stands in the address, and would be kept in the workbook with it. Write the address without the key, and the key in its own field.`,
  queryInAddress: () =>
    `The address of UN Comtrade or a proxy has a "?" or "#" in it. Write it without, as in https://comtradeapi.un.org; what is asked is added to it.`,
  noReporter: (reporter) =>
    `"${reporter}" is not a country that reports to UN Comtrade. Write its three letters, such as CHN or NLD.`,
  badFlow: () => `It is not said whether exports or imports are wanted. Choose one of the two.`,
  badMonths: (earliest, latest, most) =>
    `The months asked for are none: the first must not be after the last, both must lie between ${earliest} and ${latest}, and at most ${most} are read at a time. Choose other months.`,
  empty: (host) => `${host} answered with nothing at all. Try again later. Nothing was changed.`,
  notJson: (host) =>
    `The answer of ${host} is no JSON or was cut short. Check the address, and try again. Nothing was changed.`,
  notComtrade: (host) =>
    `${host} answered, but not as UN Comtrade does ("data" with rows and their "count"). Check the address.`,
  said: (host, status, message) =>
    `${host} refused (status ${status}) and says: "${message}". Check the choices and the address. Nothing was changed.`,
  otherMonth: (place, found) =>
    `${place} is of ${found}, which was not asked for, so the server or proxy does not heed what is asked. Check the address.`,
  otherReporter: (place, found, asked) =>
    `${place} is of the reporter ${found} instead of ${asked}, so the server or proxy does not heed what is asked. Check the address.`,
  otherFlow: (place, found, asked) =>
    `${place} is of the flow ${found} instead of ${asked}, so the server or proxy does not heed what is asked. Check the address.`,
  stillCut: (host, what, rows) =>
    `${host} has more rows for ${what} than it gives (${rows.toLocaleString("en")}), even for one month and one code, so its answer is cut and was not taken. Download the month from comtradeplus.un.org and choose that file.`,
  tryLater: (host, status, seconds, hasKey) =>
    `${host} gives no more figures for now (status ${status}). Try again ${seconds === undefined ? "later" : `in ${timeIn(seconds, ["second", "minute", "hour"])}`}${hasKey ? "" : "; a key of your own allows more calls"}. Nothing was changed.`,
  kept: (done, total, minutes) =>
    ` The months read so far (${done} of ${total}) are kept for ${minutes} minutes: read the same again to go on from there.`,
  nothing: (host, reporter, flow, months) =>
    `${host} has no ${flow} of magnesium reported by ${reporter} for ${months}. China's months come 12 to 18 months late, and a month that is not published is no month without trade. Choose earlier months.`,
};

const zh: ComtradeServerSentences = {
  badKey: (shortest, longest) =>
    `这不是 UN Comtrade 的密钥：应为 ${shortest} 至 ${longest} 个字母和数字，不含空格。请从 comtradedeveloper.un.org（Profile，Primary key）重新复制，或留空。`,
  keyInAddress: () => `地址中含有密钥，会随地址存入工作簿。请从地址中去掉密钥，填入密钥栏。`,
  queryInAddress: () =>
    `UN Comtrade 或代理的地址中含有“?”或“#”。请去掉，例如 https://comtradeapi.un.org；查询内容会自动添加。`,
  noReporter: (reporter) =>
    `“${reporter}”不是向 UN Comtrade 报告的国家。请填写三字母代码，例如 CHN 或 NLD。`,
  badFlow: () => `没有说明要出口还是进口数据。请选择其一。`,
  badMonths: (earliest, latest, most) =>
    `所选月份无效：起始月不得晚于终止月，两者须在 ${earliest} 至 ${latest} 年之间，每次最多 ${most} 个月。请重新选择。`,
  empty: (host) => `${host} 返回内容为空。请稍后再试。没有任何改动。`,
  notJson: (host) => `${host} 的回复不是 JSON 或不完整。请检查地址后重试。没有任何改动。`,
  notComtrade: (host) => `${host} 的回复不是 UN Comtrade 的格式（“data”及其“count”）。请检查地址。`,
  said: (host, status, message) =>
    `${host} 拒绝了请求（状态 ${status}）：“${message}”。请检查所选内容和地址。没有任何改动。`,
  otherMonth: (place, found) =>
    `${place}属于 ${found}，并非所请求的月份，服务器或代理没有按请求返回。请检查地址。`,
  otherReporter: (place, found, asked) =>
    `${place}的报告国为 ${found} 而不是 ${asked}，服务器或代理没有按请求返回。请检查地址。`,
  otherFlow: (place, found, asked) =>
    `${place}的流向为 ${found} 而不是 ${asked}，服务器或代理没有按请求返回。请检查地址。`,
  stillCut: (host, what, rows) =>
    `${host} 的 ${what} 行数超过其上限（${rows.toLocaleString("en")}），即使只查一个月一个编码，回复被截断，未采用。请从 comtradeplus.un.org 下载该月文件后选择。`,
  tryLater: (host, status, seconds, hasKey) =>
    `${host} 暂时不再提供数据（状态 ${status}）。请${seconds === undefined ? "稍后" : `在 ${timeIn(seconds, ["秒", "分钟", "小时"])}后`}再试${hasKey ? "" : "；使用自己的密钥可以请求更多"}。没有任何改动。`,
  kept: (done, total, minutes) =>
    `已读取 ${total} 个月中的 ${done} 个，保留 ${minutes} 分钟：以相同选择再次读取即可继续。`,
  nothing: (host, reporter, flow, months) =>
    `${host} 没有 ${months} ${reporter}镁${flow}的数据。中国数据晚 12 至 18 个月公布，未公布的月份不等于没有贸易。请选择更早的月份。`,
};

/** What is said of requests and answers, in both languages. */
export const comtradeServerSentences: Record<Language, ComtradeServerSentences> = { en, zh };

/** `90 seconds`, `3 minutes`, `10 hours`: rounded up, in English in the plural where there are several. */
function timeIn(seconds: number, [second, minute, hour]: [string, string, string]): string {
  const [many, unit] =
    seconds < 120
      ? [seconds, second]
      : seconds < 7200
        ? [Math.ceil(seconds / 60), minute]
        : [Math.ceil(seconds / 3600), hour];
  return `${many} ${unit}${/[a-z]$/.test(unit) && many !== 1 ? "s" : ""}`;
}
