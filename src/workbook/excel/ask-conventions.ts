/** How the open workbook counts days, and how the person's Excel separates the arguments of a formula. */
export interface Conventions {
  /** Whether day 1 is 2 January 1904, as in workbooks of old Macs; else it is 1 January 1900. */
  readonly countsFrom1904: boolean;
  readonly listSeparator: "," | ";";
}

/**
 * Asks Excel for its conventions. One that cannot be had leaves the usual one in its place. No member tells the calendar,
 * but DATE does: 2 January 1904 is 1 there and 1,463 elsewhere. Nor does one tell the list separator: it is a semicolon
 * wherever the decimal separator is a comma. One round trip; one more for each where they cannot be had together.
 */
export async function askConventions(): Promise<Conventions> {
  const both = await asked([firstDay, decimals]);
  const [day] = both ?? (await asked([firstDay])) ?? [];
  const decimal = both ? both[1] : (await asked([decimals]))?.[0];
  return { countsFrom1904: day === 1, listSeparator: decimal === "," ? ";" : "," };
}

type Ask = (workbook: Excel.Workbook) => () => unknown;

const firstDay: Ask = ({ functions }) => {
  const day = functions.date(1904, 1, 2).load("value");
  return () => day.value;
};

const decimals: Ask = ({ application }) => {
  const format = application.cultureInfo.numberFormat.load("numberDecimalSeparator");
  return () => format.numberDecimalSeparator;
};

/** The answers of Excel, or undefined where it does not know a question or is busy with an edit. */
async function asked(questions: readonly Ask[]): Promise<unknown[] | undefined> {
  try {
    return await Excel.run(async (context) => {
      const answers = questions.map((ask) => ask(context.workbook));
      await context.sync();
      return answers.map((read) => read());
    });
  } catch {
    // An older Excel does not know the member; one in which a cell is edited answers nobody. Both are as usual then.
    return undefined;
  }
}
