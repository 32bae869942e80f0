import type { ExcelHost } from "./excel-host";

const excelOnTheWeb = 16;
const readWrite = 1;
const taskPane = 2;

/** What Excel on the web tells an add-in of itself; the library wants every one of these fields. */
export function webContext(host: ExcelHost, addinId: string): object {
  return {
    _id: addinId,
    _appName: excelOnTheWeb,
    _appVersion: 16,
    _appMinorVersion: 1,
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: "https://localhost/Book1.xlsx",
    _clientMode: readWrite,
    _settings: host.settings.entries(),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: "workbench",
    // A text, with versions as texts: 1.10 is not 1.1.
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: "16.0.15407.35000",
    _clientWindowHeight: 600,
    _clientWindowWidth: 400,
    _addinName: "workbench",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: taskPane,
  };
}
