import type { PeriodCount, PeriodCounts, Unit } from "../queries/statistics";

/** Two questions over the same periods, from the first of either to the last, so that neither hides a gap. */
export interface Aligned {
  periods: PeriodCount[];
  one: number[];
  other: number[];
}

const MONTHS: Record<Unit, number> = { MONTH: 1, QUARTER: 3, YEAR: 12, DECADE: 120 };

export function aligned(one: PeriodCounts, other: PeriodCounts, unit: Unit): Aligned {
  const known = new Map([...one.groups, ...other.groups].map((period) => [period.begin, period]));
  const begins = [...known.keys()].sort((first, second) => +new Date(first) - +new Date(second));
  const periods = begins.length === 0 ? [] : between(begins[0], begins[begins.length - 1], unit, known);
  const count = ({ groups }: PeriodCounts) => {
    const counts = new Map(groups.map(({ begin, count }) => [begin, count]));
    return periods.map(({ begin }) => counts.get(begin) ?? 0);
  };
  const [ones, others] = [count(one), count(other)];
  return {
    periods: periods.map((period, index) => ({ ...period, count: ones[index] + others[index] })),
    one: ones,
    other: others,
  };
}

/** All periods, also those between the two questions that neither asks about. */
function between(first: string, last: string, unit: Unit, known: Map<string, PeriodCount>): PeriodCount[] {
  const all: PeriodCount[] = [];
  const day = new Date(first);
  for (; day <= new Date(last); day.setUTCMonth(day.getUTCMonth() + MONTHS[unit])) {
    const begin = day.toISOString().slice(0, 10);
    all.push(known.get(begin) ?? { edtf: edtfOf(begin, unit), begin, count: 0 });
  }
  return all;
}

function edtfOf(begin: string, unit: Unit): string {
  const [year, month] = begin.split("-");
  switch (unit) {
    case "DECADE":
      return `${year.slice(0, 3)}X`;
    case "YEAR":
      return year;
    case "QUARTER":
      return `${year}-${33 + Math.floor((Number(month) - 1) / 3)}`;
    default:
      return `${year}-${month}`;
  }
}
