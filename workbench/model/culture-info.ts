import { HostObject } from "../protocol/host-object";

/** How a culture writes days, times and numbers: patterns as Windows has them. */
interface Culture {
  dateSeparator: string;
  longDatePattern: string;
  shortDatePattern: string;
  timeSeparator: string;
  longTimePattern: string;
  decimal: string;
  group: string;
}

const american: Culture = {
  dateSeparator: "/",
  longDatePattern: "dddd, MMMM d, yyyy",
  shortDatePattern: "M/d/yyyy",
  timeSeparator: ":",
  longTimePattern: "h:mm:ss tt",
  decimal: ".",
  group: ",",
};
const european = {
  ...american,
  shortDatePattern: "dd/MM/yyyy",
  longTimePattern: "HH:mm:ss",
};

const cultures: Readonly<Record<string, Culture>> = {
  "en-US": american,
  "en-GB": { ...european, longDatePattern: "dd MMMM yyyy" },
  "de-DE": {
    ...european,
    dateSeparator: ".",
    longDatePattern: "dddd, d. MMMM yyyy",
    shortDatePattern: "dd.MM.yyyy",
    decimal: ",",
    group: ".",
  },
  "fr-FR": {
    ...european,
    longDatePattern: "dddd d MMMM yyyy",
    decimal: ",",
    group: "\u202f",
  },
  "pt-BR": {
    ...european,
    longDatePattern: "dddd, d 'de' MMMM 'de' yyyy",
    decimal: ",",
    group: ".",
  },
  "zh-CN": {
    ...american,
    longDatePattern: "yyyy'年'M'月'd'日'",
    shortDatePattern: "yyyy/M/d",
    longTimePattern: "H:mm:ss",
  },
};

/** The culture of a locale, else one of the same language, else the American one. */
function cultureOf(locale: string): Culture {
  const language = `${locale.split("-")[0]}-`;
  const like = Object.keys(cultures).find((known) => known.startsWith(language));
  return cultures[locale] ?? cultures[like ?? "en-US"];
}

class DatetimeFormatInfo extends HostObject {
  readonly officeType = "DatetimeFormatInfo";
  readonly dateSeparator: string;
  readonly longDatePattern: string;
  readonly shortDatePattern: string;
  readonly timeSeparator: string;
  readonly longTimePattern: string;

  constructor(culture: Culture) {
    super();
    this.dateSeparator = culture.dateSeparator;
    this.longDatePattern = culture.longDatePattern;
    this.shortDatePattern = culture.shortDatePattern;
    this.timeSeparator = culture.timeSeparator;
    this.longTimePattern = culture.longTimePattern;
  }
}

class NumberFormatInfo extends HostObject {
  readonly officeType = "NumberFormatInfo";

  constructor(
    readonly numberDecimalSeparator: string,
    readonly numberGroupSeparator: string
  ) {
    super();
  }
}

/** The settings of the person's system ("Application.cultureInfo"). What an add-in enters is read as en-US all the same. */
export class CultureInfo extends HostObject {
  readonly officeType = "CultureInfo";
  readonly datetimeFormat: DatetimeFormatInfo;
  readonly numberFormat: NumberFormatInfo;

  /** @param name Such as "de-DE". */
  constructor(readonly name: string) {
    super();
    const culture = cultureOf(name);
    this.datetimeFormat = new DatetimeFormatInfo(culture);
    this.numberFormat = new NumberFormatInfo(culture.decimal, culture.group);
  }
}
