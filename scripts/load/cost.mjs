/** @typedef {{ requests: number, bytes: number }} Weight */

/** What is assumed, and not known: change it and read the table again. */
export const ASSUMED = {
  visits: 10_000_000, // a month
  busiestHour: 0.1, // of the visits of a day
  pricesPerGb: [0, 0.01, 0.05, 0.09], // euros; 0 is a host that does not count
};

/**
 * What a month of visits of this weight asks of a host.
 *
 * @param {Weight} weight of one visit
 * @param {typeof ASSUMED} [assumed]
 * @returns {{ gigabytes: number, euros: number[], requestsInASecond: number, megabitsInASecond: number }} the last two
 *   in the busiest hour
 */
export function monthOf({ requests, bytes }, { visits, busiestHour, pricesPerGb } = ASSUMED) {
  const gigabytes = (visits * bytes) / 1e9;
  const visitsInASecond = ((visits / 30) * busiestHour) / 3600;
  return {
    gigabytes,
    euros: pricesPerGb.map((price) => price * gigabytes),
    requestsInASecond: visitsInASecond * requests,
    megabitsInASecond: (visitsInASecond * bytes * 8) / 1e6,
  };
}
