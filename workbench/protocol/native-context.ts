import type { ExcelHost } from "./excel-host";
import { nativeTheme } from "./office-theme";

const excel = 1;
const readWrite = 0;
const documentOpened = 2;
const taskPane = 2;

/** What desktop Excel tells an add-in of itself; every member is a function that the library calls. */
export function nativeContext(host: ExcelHost) {
  const settings = {
    Read(names: string[], values: string[]) {
      for (const [name, json] of host.settings.entries()) {
        names.push(name);
        values.push(json);
      }
    },
    Write(names: string[], values: string[]) {
      host.settings.save(names.map((name, i) => [name, values[i] ?? ""]));
    },
  };
  return {
    GetAppType: () => excel,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => readWrite,
    GetActivationMode: () => documentOpened,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(host.requirements),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.15407.20000",
    GetDialogRequirementMatrix: () => "",
    GetInitialDisplayMode: () => taskPane,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => nativeTheme(host.theme),
  };
}
