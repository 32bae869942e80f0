import type { Language } from "../../dataset/catalogue";

/** What is said of an address that answers, and not with figures. */
interface AddressSentences {
  readonly empty: (host: string) => string;
  readonly notFigures: (place: string) => string;
  readonly tooLong: (host: string, megabytes: number) => string;
}

const en: AddressSentences = {
  empty: (host) =>
    `${host} answered with nothing. Check that the file has been published whole. Nothing was changed.`,
  notFigures: (place) =>
    `${place} is not a table of figures that can be read: it must be CSV or JSON with columns such as month, product, partner and tonnes, or a file of China customs. Check the address.`,
  tooLong: (host, megabytes) =>
    `The answer of ${host} is longer than ${megabytes} MB, far more than the figures should be. Check the address.`,
};

const zh: AddressSentences = {
  empty: (host) => `${host} 的回复为空。请检查文件是否已完整发布。没有任何改动。`,
  notFigures: (place) =>
    `${place} 不是可读取的数据表：须为含有 month、product、partner、tonnes 等列的 CSV 或 JSON，或海关文件。请检查地址。`,
  tooLong: (host, megabytes) =>
    `${host} 的回复超过 ${megabytes} MB，远多于应有的数据。请检查地址。`,
};

/** What is said of addresses, in both languages. */
export const addressSentences: Record<Language, AddressSentences> = { en, zh };
