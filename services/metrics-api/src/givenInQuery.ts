/**
 * Figures and benchmarks as a query writes them: `CODE:NUMBER` or `CODE@AREA:NUMBER`, with commas between.
 */
import type { AreaCounts, Issue } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'

type Given = { readonly figures?: string | undefined; readonly benchmarks?: string | undefined }

/** The counts that a query gives. Fails with the part that is not written so. */
export const givenInQuery = ({
  figures,
  benchmarks,
}: Given): Result.Result<readonly AreaCounts[], readonly Issue[]> =>
  Result.map(
    Result.all([
      partsOf(figures, 'figures', /^(?<code>[a-z0-9-]+)(?:@(?<area>[^:@]+))?:(?<number>\d{1,15})$/u),
      partsOf(
        benchmarks,
        'benchmarks',
        /^(?<code>[a-z0-9-]+)(?:@(?<area>[^:@]+))?:(?<number>\d{1,15})\/(?<below>[1-9]\d{0,14})$/u,
      ),
    ]),
    ([numbers, ratios]) => [
      ...numbers.map(({ code, number, ...at }): AreaCounts => ({ ...at, figures: { [code]: number } })),
      ...ratios.map(
        ({ code, number, below, ...at }): AreaCounts => ({
          ...at,
          benchmarks: { [code]: { numerator: number, denominator: below } },
        }),
      ),
    ],
  )

type Part = {
  readonly code: string
  readonly number: number
  readonly below: number
  readonly area?: string
}

const partsOf = (
  text: string | undefined,
  key: keyof Given,
  form: RegExp,
): Result.Result<readonly Part[], readonly Issue[]> => {
  const written = (text ?? '').split(',').filter((each) => each !== '')
  const found = written.map((each) => form.exec(each)?.groups)
  const wrong = found.indexOf(undefined)
  if (wrong >= 0) return Result.fail([{ code: 'wrong-type', path: [key, wrong], message: asWritten[key] }])
  return Result.succeed(
    found.flatMap((groups) => {
      if (groups === undefined) return []
      const { code = '', area, number, below = '1' } = groups
      return [{ code, number: Number(number), below: Number(below), ...(area !== undefined && { area }) }]
    }),
  )
}

const asWritten: Readonly<Record<keyof Given, Label>> = {
  figures: {
    zh: '请写作 resident-population:320000，或 resident-population@630103:320000',
    en: 'write resident-population:320000, or resident-population@630103:320000',
  },
  benchmarks: {
    zh: '请写作 cases-accepted:120/1，或 cases-accepted@630103:120/1',
    en: 'write cases-accepted:120/1, or cases-accepted@630103:120/1',
  },
}
