import { LOOKS } from "../looks";

const NAMES = Object.values(LOOKS).map(({ style }) => style);

/**
 * Queues the question which of our cell styles the workbook has; the answer holds after the next sync. They are asked for
 * by name: in a workbook from which a style was deleted, loading them all fails (office-js #3560, #5671).
 */
export function askStyles(workbook: Excel.Workbook): () => ReadonlySet<string> {
  const asked = NAMES.map((name) => {
    const style = workbook.styles.getItemOrNullObject(name);
    return { name, style: style.load("name") };
  });
  return () => new Set(asked.filter(({ style }) => !style.isNullObject).map(({ name }) => name));
}

/** How many round trips `askStylesSingly` takes. */
export const SINGLE_SYNCS = NAMES.length;

/**
 * The same, one style in a round trip: for workbooks in which one of ours is damaged, and for Excel before ExcelApi 1.14,
 * which cannot ask for one that may not be there.
 */
export async function askStylesSingly(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  const ask = async (name: string) => {
    context.workbook.styles.getItem(name).load("name");
    try {
      await context.sync();
      there.add(name);
    } catch {
      // Missing, or no use to anybody.
    }
  };
  await NAMES.reduce((before, name) => before.then(() => ask(name)), Promise.resolve());
  return there;
}
