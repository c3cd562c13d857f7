/** Money in whole cents, so that nothing is lost; each conversion is rounded half up to the cent. */
export type Cents = number;
export type Period = 'month' | 'fourWeeks' | 'week' | 'year';

export function toCents(euros: number): Cents {
  return Math.round(euros * 100);
}

export function toEuros(cents: Cents): number {
  return cents / 100;
}

/** The amount per month: 13 payments of four weeks, or 52 of a week, make a year. */
export function perMonth(cents: Cents, per: Period): Cents {
  switch (per) {
    case 'month':
      return cents;
    case 'fourWeeks':
      return Math.round((cents * 13) / 12);
    case 'week':
      return Math.round((cents * 52) / 12);
    case 'year':
      return Math.round(cents / 12);
  }
}

/** The amount with a percentage of holiday allowance added. The percentage has at most two decimals. */
export function withAllowance(cents: Cents, percent: number): Cents {
  return Math.round((cents * (10_000 + Math.round(percent * 100))) / 10_000);
}
