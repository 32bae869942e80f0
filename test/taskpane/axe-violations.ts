import axe from "axe-core";

/** What axe finds against WCAG A and AA, but for colours, which jsdom does not lay out. */
export async function violations(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: document.body, exclude: "[data-tabster-dummy]" },
    {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { "color-contrast": { enabled: false }, region: { enabled: true } },
    }
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`);
}
