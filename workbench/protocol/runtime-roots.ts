import { CustomFunctionDesk } from "./custom-function-desk";
import type { CustomFunctionCalls } from "./custom-function-calls";
import { HostObject } from "./host-object";
import { Ribbon } from "./ribbon";
import type { RuntimeState, Visibility } from "./runtime-state";

/** `Microsoft.AppRuntime.AppRuntimeService`: shows and hides the pane. */
class PaneVisibility extends HostObject {
  readonly officeType = "AppRuntimeService";

  constructor(
    private readonly state: RuntimeState,
    private readonly show: (visibility: Visibility) => void
  ) {
    super();
  }

  getAppRuntimeState(): Visibility {
    return this.state.visibility;
  }

  setAppRuntimeState(visibility: Visibility): void {
    this.show(visibility);
  }
}

/** `Microsoft.AppRuntime.AppRuntimePersistenceService`: whether the add-in is loaded with the document. */
class StartupBehavior extends HostObject {
  readonly officeType = "AppRuntimePersistenceService";

  constructor(private readonly state: RuntimeState) {
    super();
  }

  getAppRuntimeStartState(): Visibility {
    return this.state.startup;
  }

  setAppRuntimeStartState(startup: Visibility): void {
    this.state.change((state) => (state.startup = startup));
  }
}

/** `Microsoft.InternalService.AddinInternalService`: the library says that it can take commands. */
class CommandReadiness extends HostObject {
  readonly officeType = "AddinInternalService";

  constructor(private readonly state: RuntimeState) {
    super();
  }

  notifyActionHandlerReady(): void {
    this.state.change((state) => (state.commandsReady = true));
  }
}

/** `Microsoft.Telemetry.TelemetryService`: nothing is recorded and nothing leaves the machine. */
class TelemetrySink extends HostObject {
  readonly officeType = "TelemetryService";

  sendTelemetryEvent(): void {}

  sendCustomerContent(): void {}
}

/** The name by which the library asks for the custom functions. */
export const customFunctionsRoot = "Microsoft.ExcelServices.CustomFunctions";

/** The objects that Office.js makes by the name of their class, outside the workbook. */
export function runtimeRoots(
  state: RuntimeState,
  calls: CustomFunctionCalls,
  show: (visibility: Visibility) => void
): Readonly<Record<string, () => HostObject>> {
  return {
    [customFunctionsRoot]: () => new CustomFunctionDesk(calls),
    "Microsoft.AppRuntime.AppRuntimeService": () => new PaneVisibility(state, show),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": () => new StartupBehavior(state),
    "Microsoft.DynamicRibbon.DynamicRibbon": () => new Ribbon(state),
    "Microsoft.InternalService.AddinInternalService": () => new CommandReadiness(state),
    "Microsoft.Telemetry.TelemetryService": () => new TelemetrySink(),
  };
}
