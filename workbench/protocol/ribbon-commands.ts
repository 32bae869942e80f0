import { officeCode } from "./host-refusal";
import { actionMessage, type CommandInvocation, type HostSink } from "./messages";

interface Press extends CommandInvocation {
  end(found: boolean): void;
}

/** The ribbon buttons that were pressed: they wait until the add-in takes commands, and until it has done them. */
export class RibbonCommands {
  private readonly waiting: Press[] = [];
  private readonly running = new Map<string, Press>();
  private last = 0;

  /** Calls a function by name. Resolves when it has completed; with false if the add-in has no such function. */
  press(functionName: string, buttonId: string): Promise<boolean> {
    const id = `command${++this.last}`;
    const event = JSON.stringify({ source: { id: buttonId } });
    return new Promise((end) => this.waiting.push({ id, functionName, event, end }));
  }

  /** Sends what has waited. */
  flush(sinks: Iterable<HostSink>): void {
    const listening = [...sinks];
    if (listening.length === 0) return;
    for (const press of this.waiting.splice(0)) {
      this.running.set(press.id, press);
      for (const sink of listening) this.send(press, sink);
    }
  }

  /** The library reports the end of a command. */
  completed(id: string, status: number): void {
    this.running.get(id)?.end(status === officeCode.success);
    this.running.delete(id);
  }

  private send({ id, functionName, event }: Press, sink: HostSink): void {
    if (sink.command) return sink.command({ id, functionName, event });
    sink.message(actionMessage(functionName, event));
    // As a message a command is called without `completed()`: nothing more will be heard of it.
    this.completed(id, officeCode.success);
  }
}
