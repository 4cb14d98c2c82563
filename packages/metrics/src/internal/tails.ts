/**
 * How likely a count is that is at least, or at most, as large as one found; internal to the package. Sums over the
 * exact distributions, so that a small sample is not taken for a large one.
 */

/** At least `found` among `drawn`, when each comes out with the same chance on its own. */
export const binomialAtLeast = (found: number, drawn: number, chance: number): number => {
  if (found <= 0) return 1
  if (found > drawn || chance <= 0) return 0
  if (chance >= 1) return 1
  const odds = chance / (1 - chance)
  const term = (at: number) =>
    Math.exp(logChoose(drawn, at) + at * Math.log(chance) + (drawn - at) * Math.log1p(-chance))
  return upperTail(found, {
    mean: drawn * chance,
    last: drawn,
    first: 0,
    term,
    up: (at) => ((drawn - at) / (at + 1)) * odds,
  })
}

/**
 * At least `found` of the `marked` among `drawn` of `all`, when every choice of `drawn` is as likely: what two groups of
 * equal rates show.
 */
export const hypergeometricAtLeast = (
  found: number,
  { drawn, marked, all }: { readonly drawn: number; readonly marked: number; readonly all: number },
): number => {
  const first = Math.max(0, drawn + marked - all)
  const last = Math.min(drawn, marked)
  if (found <= first) return 1
  if (found > last) return 0
  const term = (at: number) =>
    Math.exp(logChoose(marked, at) + logChoose(all - marked, drawn - at) - logChoose(all, drawn))
  const up = (at: number) => ((marked - at) * (drawn - at)) / ((at + 1) * (all - marked - drawn + at + 1))
  return upperTail(found, { mean: (drawn * marked) / all, first, last, term, up })
}

/** At most `value` of chi-square with so many degrees of freedom: the series of the incomplete gamma function. */
export const chiSquareAtMost = (value: number, freedom: number): number => {
  if (value <= 0) return 0
  const [half, x] = [freedom / 2, value / 2]
  const logFirst = half * Math.log(x) - x - logGamma(half + 1)
  let term = 1
  let sum = 1
  for (let at = 1; term > sum * 1e-16 && at < 10_000; at += 1) {
    term *= x / (half + at)
    sum += term
  }
  return Math.min(1, Math.exp(logFirst) * sum)
}

type Distribution = {
  readonly first: number
  readonly last: number
  readonly mean: number
  readonly term: (at: number) => number
  /** By what a term is multiplied to become the next. */
  readonly up: (at: number) => number
}

/** Sums away from the middle, where terms fall, and takes the rest where the tail holds the middle. */
const upperTail = (found: number, { first, last, mean, term, up }: Distribution): number => {
  let sum = 0
  if (found > mean) {
    let each = term(found)
    for (let at = found; at <= last && each > sum * 1e-17; at += 1) {
      sum += each
      each *= up(at)
    }
    return Math.min(1, sum)
  }
  let each = term(found - 1)
  for (let at = found - 1; at >= first && each > sum * 1e-17; at -= 1) {
    sum += each
    each /= up(at - 1)
  }
  return Math.max(0, 1 - sum)
}

const logChoose = (many: number, few: number): number =>
  logGamma(many + 1) - logGamma(few + 1) - logGamma(many - few + 1)

/** Stirling's series, after stepping up to where it is exact to the last digits. */
const logGamma = (value: number): number => {
  let shift = 0
  let x = value
  for (; x < 10; x += 1) shift -= Math.log(x)
  const inverse = 1 / (x * x)
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / x
  return shift + (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series
}
