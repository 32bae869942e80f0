import type { ServerResponse } from "node:http";
import { ownPath } from "./office-page";

/** The address at which a page hears of changes, as server-sent events. */
export const changesPath = `${ownPath}changes`;

/** The pages that want to hear of changes, and how many changes there were. */
export class Changes {
  private readonly pages = new Set<ServerResponse>();
  private count = 0;

  /** How many pages listen now. */
  get following(): number {
    return this.pages.size;
  }

  /**
   * What the page of the workbench runs while somebody works on the add-in: after a change it is loaded again with the
   * workbook as it is, so that nothing need be typed twice. It knows up to which change it was made, and hears the number
   * of the last one when it connects: what happened in between is not lost.
   */
  get reloadScript(): string {
    return `<script>
  new EventSource("${changesPath}").onmessage = async ({ data }) => {
    if (data === "${this.count}") return;
    const { workbench } = window;
    await workbench?.ready;
    if (workbench) void workbench.open(workbench.save(), document.querySelector("h1").textContent);
    else location.reload();
  };
</script>`;
  }

  /** Keeps an answer open, until the page is closed. */
  follow(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-cache" });
    // After a restart of the server a page connects again within half a second.
    response.write(`retry: 500\ndata: ${this.count}\n\n`);
    this.pages.add(response);
    response.on("close", () => this.pages.delete(response));
  }

  /** Tells every page that something has changed. */
  tell(): void {
    this.count++;
    for (const page of this.pages) page.write(`data: ${this.count}\n\n`);
  }
}
