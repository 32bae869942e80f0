import { healthy, type HostConditions } from "../conditions";
import { BatchProcessor } from "./batch";
import { PathType, type BatchRequest, type BatchResponse } from "./batch-format";
import type { FunctionDescription } from "./custom-function";
import { CustomFunctionCalls } from "./custom-function-calls";
import { DocumentSettings } from "./document-settings";
import type { ExcelHostOptions, FunctionsFile, RequestMeta } from "./excel-host-options";
import { HostRefusal, officeCode } from "./host-refusal";
import type { HostWorkbook } from "./host-workbook";
import { eventMessage, visibilityChanged, type HostSink, type Message } from "./messages";
import { officeThemes, type OfficeTheme } from "./office-theme";
import { currentRequirements, type RequirementSets } from "./requirement-sets";
import { RibbonCommands } from "./ribbon-commands";
import { customFunctionsRoot, runtimeRoots } from "./runtime-roots";
import { RuntimeState, type Visibility } from "./runtime-state";
import { UndoGroups } from "./undo-groups";

export type { ExcelHostOptions, FunctionsFile, RequestMeta } from "./excel-host-options";

/** The outcome of a request: the text of the response, or the number of an Office.js error. */
export type Outcome = { text: string } | { refused: HostRefusal };

/**
 * Excel as an add-in meets it: takes batches, hands out events, calls custom functions and commands. It holds no
 * knowledge of any one add-in, and does not care by which transport the add-in speaks.
 */
export class ExcelHost {
  readonly settings: DocumentSettings;
  readonly state = new RuntimeState();
  readonly requirements: RequirementSets;
  readonly locale: string;
  /** The custom functions under way. */
  readonly calls: CustomFunctionCalls;
  /** May be replaced at any time: the trouble begins or ends with the next request. */
  conditions: HostConditions;
  /** May be replaced at any time; the library reads it anew every five seconds. */
  theme: OfficeTheme;

  private readonly workbook: HostWorkbook;
  private readonly batches: BatchProcessor;
  private readonly log: ExcelHostOptions["log"];
  private readonly sinks = new Set<HostSink>();
  private readonly commands = new RibbonCommands();
  private readonly undoGroups = new UndoGroups();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: ExcelHostOptions) {
    const file = Array.isArray(options.functions)
      ? { functions: options.functions }
      : options.functions;
    this.workbook = options.workbook;
    this.log = options.log;
    this.requirements = options.requirements ?? currentRequirements;
    this.locale = options.locale ?? "en-US";
    this.theme = options.theme ?? officeThemes.light;
    this.conditions = options.conditions ?? healthy;
    this.settings = new DocumentSettings(options.settings);
    const send = (message: Message) => this.send(message);
    this.calls = new CustomFunctionCalls(send, {
      emptyCell: options.emptyCell === undefined ? 0 : options.emptyCell,
      allowErrors: file.allowErrorForDataTypeAny === true,
      isRich: () => file.allowCustomDataForDataTypeAny === true && this.conditions.richArguments,
    });
    const created = runtimeRoots(this.state, this.calls, (visibility) => this.showPane(visibility));
    this.batches = new BatchProcessor(
      options.schema,
      this.requirements,
      { global: options.workbook, created },
      new Set([...options.workbook.announcedEvents, visibilityChanged])
    );
    this.state.onChange(() => this.flushCommands());
    options.workbook.connect({
      events: (event) => this.send(eventMessage(event)),
      functions: this.calls,
      describedFunctions: describedIn(file),
      namespace: options.namespace,
      conditions: () => this.conditions,
      locale: this.locale,
    });
  }

  /** The number of objects that the add-in holds on to between batches. */
  get heldReferences(): number {
    return this.batches.references.size;
  }

  /** Carries out one batch, after all earlier ones. Rejects with a HostRefusal if the host takes no requests. */
  process(request: BatchRequest, meta: RequestMeta = {}): Promise<BatchResponse> {
    const turn = this.queue.then(() => this.take(request, meta));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Carries out one batch as a transport brings it: a text, with the limits that hold for texts. */
  async exchange(text: string, meta: RequestMeta = {}): Promise<Outcome> {
    try {
      this.limit(text, officeCode.requestTooLarge);
      const response = JSON.stringify(await this.process(JSON.parse(text) as BatchRequest, meta));
      this.limit(response, officeCode.responseTooLarge);
      return { text: response };
    } catch (error) {
      if (error instanceof HostRefusal) return { refused: error };
      throw error;
    }
  }

  /** Connects a transport; returns how to disconnect it. */
  subscribe(sink: HostSink): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  /** An add-in's page begins to load: it knows nothing yet of what the last one was asked. */
  runtimeStarted(role: "shared" | "pane" | "functions" = "shared"): void {
    if (role !== "functions") this.state.change((state) => (state.commandsReady = false));
    if (role !== "pane") this.calls.restart();
  }

  /** Shows or hides the pane, and tells the add-in: what Excel does when the user closes it. */
  showPane(visibility: Visibility): void {
    this.state.change((state) => (state.visibility = visibility));
    const shown = visibility === "Visible" ? "Visible" : "Hidden";
    const payload = { visibility: shown };
    this.send(eventMessage({ type: visibilityChanged, target: "", payload }));
  }

  /**
   * Presses a ribbon button: calls the function that was associated with the name, or the global one of that name, as
   * soon as the add-in takes commands. Resolves with true when the function has called `event.completed()`, with false
   * when there is no such function.
   */
  runCommand(functionName: string, buttonId = functionName): Promise<boolean> {
    const done = this.commands.press(functionName, buttonId);
    this.flushCommands();
    return done;
  }

  /** The library reports the end of a command. */
  commandCompleted(id: string, status: number): void {
    this.commands.completed(id, status);
  }

  private flushCommands(): void {
    if (this.state.commandsReady) this.commands.flush(this.sinks);
  }

  private async take(request: BatchRequest, meta: RequestMeta): Promise<BatchResponse> {
    if (this.conditions.cellEditing && !concernsPaneOnly(request)) {
      await this.lateness();
      throw new HostRefusal(officeCode.cellEditing);
    }
    // Answers of custom functions need no settled workbook: it may be waiting for just these.
    if (touchesWorkbook(request)) await this.workbook.settled();
    const guard = this.conditions.undoGroups ? this.undoGroups.guard(meta.flags) : undefined;
    const response = this.batches.process(request, guard);
    this.log?.({ request, response, meta });
    await this.lateness();
    return response;
  }

  private async lateness(): Promise<void> {
    const { delay } = this.conditions;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  }

  private limit(text: string, refusal: number): void {
    const { payloadLimit } = this.conditions;
    if (payloadLimit === Number.POSITIVE_INFINITY) return;
    if (new TextEncoder().encode(text).length > payloadLimit) throw new HostRefusal(refusal);
  }

  private send(message: Message): void {
    for (const sink of this.sinks) sink.message(message);
  }
}

/** The pane and the ribbon answer while a cell is edited; the workbook and the functions in its cells do not. */
const concernsPaneOnly = (request: BatchRequest) =>
  !touchesWorkbook(request) &&
  !Object.values(request.ObjectPaths).some(({ Name }) => Name === customFunctionsRoot);

const touchesWorkbook = (request: BatchRequest) =>
  Object.values(request.ObjectPaths).some(
    ({ ObjectPathType: type }) => type === PathType.Global || type === PathType.Reference
  );

/** The functions of a file, each with what the file says of all. */
function describedIn({
  functions,
  allowErrorForDataTypeAny,
}: FunctionsFile): FunctionDescription[] {
  if (!allowErrorForDataTypeAny) return functions;
  return functions.map((fn) => ({ ...fn, options: { ...fn.options, allowErrorForDataTypeAny } }));
}
