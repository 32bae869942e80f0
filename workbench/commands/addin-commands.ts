import type { ExcelHost } from "../protocol/excel-host";
import { officeCode } from "../protocol/host-refusal";
import type { LoadedLibrary } from "../protocol/load-library";
import type { CommandInvocation } from "../protocol/messages";

/** The add-in could not do what a command asks for; the message is a sentence for whoever asked. */
class CommandFailure extends Error {
  /** How the process ends that was asked. */
  readonly exitCode = 2;
}

type Command = (event: object) => unknown;

/** How long the add-in may take from saying that it takes commands to associating them, in milliseconds. */
const patience = 2000;

/**
 * The commands of an add-in without a page. As on the ribbon, a command is what was given to `Office.actions.associate`,
 * else the global function of the name, and has ended when it calls `event.completed()`. What went wrong it may say there
 * by `completed({ allowEvent: false, errorMessage })`.
 */
export class AddinCommands {
  private library: LoadedLibrary | null = null;
  private readonly troubles = new Map<string, string>();

  constructor(private readonly host: ExcelHost) {}

  /** Says where the functions are, once there is such a place. */
  connect(library: LoadedLibrary): void {
    this.library = library;
  }

  /** Calls a command and waits for its end. Throws a CommandFailure with the add-in's own sentence if it has one. */
  async run(name: string): Promise<void> {
    this.troubles.delete(name);
    const host = this.host;
    let askedToBeSeen = false;
    const forget = host.state.onChange(() => {
      askedToBeSeen ||= host.state.visibility === "Visible";
    });
    const found = await host.runCommand(name);
    forget();
    const trouble = this.troubles.get(name);
    if (trouble !== undefined) throw new CommandFailure(trouble);
    if (!found) throw new CommandFailure(`The add-in has no command "${name}".`);
    // An add-in that wants its pane seen in answer to a command has something to say there.
    if (askedToBeSeen) {
      throw new CommandFailure(
        `The add-in could not carry out "${name}": it wants to say why in its pane, which is not seen here.`
      );
    }
  }

  /** Where the host hands over a command. */
  readonly invoke = (invocation: CommandInvocation): void => {
    void this.carryOut(invocation);
  };

  private async carryOut({ id, functionName, event }: CommandInvocation): Promise<void> {
    const command = await this.find(functionName);
    const end = (status: number) => this.host.commandCompleted(id, status);
    if (!command) return end(officeCode.internalError);
    const completed = (options?: { allowEvent?: boolean; errorMessage?: string }) => {
      const { allowEvent = true, errorMessage } = options ?? {};
      if (!allowEvent) {
        this.troubles.set(functionName, errorMessage ?? "The add-in does not say why.");
      }
      end(officeCode.success);
    };
    try {
      await command({ ...(JSON.parse(event) as object), completed });
    } catch (error) {
      completed({ allowEvent: false, errorMessage: (error as Error).message });
    }
  }

  private async find(name: string): Promise<Command | null> {
    for (const started = Date.now(); ;) {
      const command = this.associated(name);
      if (command || Date.now() - started > patience) return command;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private associated(name: string): Command | null {
    const key = JSON.stringify(name);
    const found = this.library?.run(
      `Office.actions._association.mappings[${key}.toUpperCase()] ?? window[${key}]`
    );
    return typeof found === "function" ? (found as Command) : null;
  }
}
