/**
 * Times of the processor, not of the clock, so that neighbours on the machine count little.
 */

/** Milliseconds of the processor that a piece of work takes, the least of a few rounds. */
export const milliseconds = (work: () => unknown, { rounds }: { readonly rounds: number }): number =>
  Math.min(...Array.from({ length: rounds }, () => once(work)))

/** How many times as long as a base some work takes: both in turn, and of the ratios the median. */
export const timesAsLong = (
  work: () => unknown,
  { as, rounds }: { readonly as: () => unknown; readonly rounds: number },
): number => {
  const ratios = Array.from({ length: rounds }, () => {
    const [before, between, after] = [once(as), once(work), once(as)]
    return (2 * between) / (before + after)
  })
  return ratios.toSorted((a, b) => a - b)[rounds >>> 1] ?? Number.NaN
}

/** Milliseconds of the processor that a piece of work takes, once. The clock counts where the processor's own time also holds that of the compiler and the collector beside it. */
export const once = (work: () => unknown): number => {
  const { user: before } = process.cpuUsage()
  const began = performance.now()
  work()
  return Math.min((process.cpuUsage().user - before) / 1e3, performance.now() - began)
}
