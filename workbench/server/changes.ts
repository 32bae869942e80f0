import type { ServerResponse } from "node:http";
import { ownPath } from "./office-page";

/** The address at which a page hears of changes, as server-sent events. */
export const changesPath = `${ownPath}changes`;

/**
 * What the page of the workbench runs while somebody works on the add-in: after a change it is loaded again with the
 * workbook as it is, so that nothing need be typed twice.
 */
export const reloadScript = `<script>
  new EventSource("${changesPath}").onmessage = () => {
    const { workbench } = window;
    if (workbench) void workbench.open(workbench.save(), document.querySelector("h1").textContent);
    else location.reload();
  };
</script>`;

/** The pages that want to hear of changes. */
export class Changes {
  private readonly pages = new Set<ServerResponse>();

  /** Keeps an answer open, until the page is closed. */
  follow(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-cache" });
    // After a restart of the server a page connects again within half a second.
    response.write("retry: 500\n\n");
    this.pages.add(response);
    response.on("close", () => this.pages.delete(response));
  }

  /** Tells every page that something has changed. */
  tell(): void {
    for (const page of this.pages) page.write("data: changed\n\n");
  }
}
