import { LocaleType, LogLevel, ThemeService, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { UniverInstance } from "../model/engine";

/** The green of a spreadsheet, in place of the grid's own blue. */
const green = {
  50: "#f1faf4",
  100: "#e3f4e9",
  200: "#c5e6d1",
  300: "#a0d3b3",
  400: "#5fb381",
  500: "#2f9159",
  600: "#107c41",
  700: "#0e6b38",
  800: "#0b572d",
  900: "#084123",
};

/** The grid with all that is seen of it: toolbar, formula bar, sheet tabs, tables. */
export async function createGrid(container: HTMLElement, locale: string): Promise<UniverInstance> {
  const chinese = locale.toLowerCase().startsWith("zh");
  const type = chinese ? LocaleType.ZH_CN : LocaleType.EN_US;
  const texts = chinese ? await chineseTexts() : { ...coreEnglish, ...tableEnglish };
  const univer = new Univer({ logLevel: LogLevel.WARN, locale: type, locales: { [type]: texts } });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: green });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", disableAutoFocus: true }),
    UniverSheetsTablePreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

/** Loaded only when they are wanted: they are as large as the English ones. */
async function chineseTexts() {
  const [core, table] = await Promise.all([
    import("@univerjs/preset-sheets-core/locales/zh-CN"),
    import("@univerjs/preset-sheets-table/locales/zh-CN"),
  ]);
  return { ...core.default, ...table.default };
}
