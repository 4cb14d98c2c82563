/**
 * Times two ways to do the same in one process: base, other, other, base, so that what the neighbours of the machine
 * do meets both. A figure is the median of the ratios of such rounds, with the 10th and 90th percentile.
 */

/** Work on one input; what it returns is kept, so that it cannot be left out. */
export type Work<Input> = { readonly does: (input: Input) => unknown; readonly awaited?: boolean }

/** The ratio of the other's time to the base's, and what one input took in nanoseconds. */
export type Ratio = {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly baseNanoseconds: number
  readonly otherNanoseconds: number
}

/** What the last work returned. */
export const kept: { value: unknown } = { value: undefined }

type Block = (inputs: readonly unknown[], many: number) => number | Promise<number>

/**
 * A loop of its own for each work: one loop for all would make every call in it slow, the hand-written most of all.
 * It is made from text because closures of one place in the source share what the machine learns about them.
 */
const blockOf = <Input>({ does, awaited = false }: Work<Input>): Block => {
  const text = `return ${awaited ? 'async ' : ''}(inputs, many) => {
    const from = process.hrtime.bigint()
    for (let at = 0, next = 0; at < many; at += 1) {
      kept.value = ${awaited ? 'await ' : ''}does(inputs[next])
      next = next + 1 === inputs.length ? 0 : next + 1
    }
    return Number(process.hrtime.bigint() - from)
  }`
  return new Function('does', 'kept', text)(does, kept)
}

/** How many inputs fill a block, measured after a warm-up. */
const sized = async (block: Block, inputs: readonly unknown[], milliseconds: number): Promise<number> => {
  let many = 1
  for (;;) {
    const took = await block(inputs, many)
    if (took > milliseconds * 1e6) return many
    many = Math.max(many + 1, Math.ceil(many * Math.min(8, (milliseconds * 1.2e6) / Math.max(took, 1))))
  }
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN

/** Compares two works on the same or on their own inputs. */
export const compare = async <Input, Other = Input>(
  base: Work<Input> & { readonly on: readonly Input[] },
  other: Work<Other> & { readonly on: readonly Other[] },
  { rounds, milliseconds }: { readonly rounds: number; readonly milliseconds: number },
): Promise<Ratio> => {
  const [first, second] = [blockOf(base), blockOf(other)]
  // A first round is for the machine to learn the code; the second one counts.
  await sized(first, base.on, milliseconds)
  await sized(second, other.on, milliseconds)
  const [many, others] = [
    await sized(first, base.on, milliseconds),
    await sized(second, other.on, milliseconds),
  ]
  const ratios: number[] = []
  const times: (readonly [number, number])[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = await first(base.on, many)
    const one = await second(other.on, others)
    const two = await second(other.on, others)
    const after = await first(base.on, many)
    const [ofBase, ofOther] = [(before + after) / 2 / many, (one + two) / 2 / others]
    ratios.push(ofOther / ofBase)
    times.push([ofBase, ofOther])
  }
  const sorted = ratios.toSorted((a, b) => a - b)
  const middle = (all: readonly number[]): number =>
    at(
      all.toSorted((a, b) => a - b),
      0.5,
    )
  return {
    median: at(sorted, 0.5),
    low: at(sorted, 0.1),
    high: at(sorted, 0.9),
    baseNanoseconds: middle(times.map(([ofBase]) => ofBase)),
    otherNanoseconds: middle(times.map(([, ofOther]) => ofOther)),
  }
}
