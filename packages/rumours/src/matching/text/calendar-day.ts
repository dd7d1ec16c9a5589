const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day a date names, in whole days since 1970-01-01 UTC, or undefined when it is not one of the forms that feeds and
 * archives of fact checks use: `2020-11-03`, `2020-11-03T10:00:00Z`, `3 November 2020`, `November 3, 2020`.
 * Numeric forms with slashes are refused: 3/11 means two different days.
 */
export function calendarDay(text: string): number | undefined {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?:$|[T\s])/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /^\s*(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^\s*([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/i.exec(text);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  return undefined;
}

function named(year: string | undefined, month: string | undefined, day: string | undefined): number | undefined {
  const index = MONTHS.indexOf((month ?? '').toLowerCase());
  return index < 0 ? undefined : dayOf(Number(year), index + 1, Number(day));
}

function dayOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2200) return undefined;
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}
