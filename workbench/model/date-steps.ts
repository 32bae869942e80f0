const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial number of a day `steps` days, working days, months or years later; a month that is too short ends it. */
export function dateStep(unit: string, serial: number, steps: number): number {
  switch (unit) {
    case "FillWeekdays":
      return workingDay(serial, steps);
    case "FillMonths":
      return monthsLater(serial, steps);
    case "FillYears":
      return monthsLater(serial, steps * 12);
    default:
      return serial + steps;
  }
}

function workingDay(serial: number, steps: number): number {
  let day = serial;
  for (let left = Math.abs(steps); left > 0;) {
    day += Math.sign(steps);
    const weekday = new Date(epoch + Math.floor(day) * dayLength).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return day;
}

function monthsLater(serial: number, months: number): number {
  const date = new Date(epoch + Math.floor(serial) * dayLength);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const later = Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay));
  return (later - epoch) / dayLength + (serial - Math.floor(serial));
}
