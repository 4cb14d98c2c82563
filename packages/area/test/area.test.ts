/**
 * Area codes by hand-picked cases, by properties over generated codes, and by their refusals.
 */
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaAtTier, isWithin, parentOf, parseAreaCode, tierOf } from '../src/index.ts'
import { faultOf } from '../src/internal/codeFault.ts'
import { AreaCode } from '../src/schema.ts'

const tiers = ['province', 'prefecture', 'county', 'township', 'village', 'grid'] as const
const lineage = ['63', '6301', '630103', '630103002', '630103002004', '630103002004-03']

/** Codes of all tiers, none of whose division parts is zero; few enough parts that areas often contain others. */
const codes = fc
  .tuple(
    fc.constantFrom(11, 63, 82),
    fc.constantFrom(1, 2, 10, 90),
    fc.constantFrom(1, 3, 10, 99),
    fc.constantFrom(1, 2, 100, 599),
    fc.constantFrom(1, 4, 200, 599),
    fc.constantFrom(0, 3, 31, 999999),
    fc.constantFrom(...tiers),
  )
  .map(([province, prefecture, county, township, village, grid, tier]) => {
    const parts = [
      `${province}`,
      `${prefecture}`.padStart(2, '0'),
      `${county}`.padStart(2, '0'),
      `${township}`.padStart(3, '0'),
      `${village}`.padStart(3, '0'),
      `-${grid}`,
    ]
    return { code: parts.slice(0, tiers.indexOf(tier) + 1).join(''), tier }
  })

describe('the lineage of a grid', () => {
  test.each(lineage.map((code, index) => ({ code, tier: tiers[index], parent: lineage[index - 1] })))(
    '$code is a $tier under $parent',
    ({ code, tier, parent }) => {
      expect(tierOf(code)).toBe(tier)
      expect(parentOf(code)).toBe(parent)
      expect(tiers.map((tier) => areaAtTier('630103002004-03', { tier }))).toEqual(lineage)
    },
  )

  test('an area is at no tier narrower than its own', () => {
    expect(tiers.map((tier) => areaAtTier('630103', { tier }))).toEqual([
      '63',
      '6301',
      '630103',
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('isWithin', () => {
  test.each([
    ['630103002004', '63', true],
    ['630103', '630103', true],
    ['630103002004-03', '630103002004', true],
    ['630103002004-03', '630103002004-03', true],
    ['630103002004-031', '630103002004-03', false],
    ['630103002004', '630103002004-03', false],
    ['63', '630103', false],
    ['630104', '630103', false],
    ['630103', '630000', true],
    ['441900003', '441900', true],
    ['630103', '630', false],
    ['630103', '', false],
    ['', '', false],
    ['630', '63', false],
  ])('%s in %s: %s', (code, area, expected) => {
    expect(isWithin(code, { area })).toBe(expected)
  })
})

describe('a prefecture without counties', () => {
  test('a township is directly under it', () => {
    expect(parentOf('441900003')).toBe('4419')
    expect(areaAtTier('441900003', { tier: 'county' })).toBeUndefined()
    expect(areaAtTier('441900003001', { tier: 'prefecture' })).toBe('4419')
  })
})

describe('a functional zone', () => {
  test('lies in the area that its code begins with; its tier is not in the code', () => {
    expect(parentOf('6301-z1')).toBe('6301')
    expect(tierOf('6301-z1')).toBeUndefined()
    expect(areaAtTier('6301-z1', { tier: 'prefecture' })).toBe('6301')
    expect(areaAtTier('6301-z1', { tier: 'county' })).toBeUndefined()
    expect(areaAtTier('6301-z1', { tier: 'grid' })).toBeUndefined()
    expect(isWithin('6301-z1', { area: '63' })).toBe(true)
    expect(isWithin('6301-z12', { area: '6301-z1' })).toBe(false)
    expect(isWithin('630103', { area: '6301-z1' })).toBe(false)
  })
})

describe('parseAreaCode', () => {
  test.each([
    ['630000', '63'],
    ['6300', '63'],
    ['630100', '6301'],
    ['630103000', '630103'],
    ['630103000000', '630103'],
    ['630103002000', '630103002'],
    ['441900003000', '441900003'],
    ['441900000000', '4419'],
    ['630110', '630110'],
    ['630103002010-0', '630103002010-0'],
    ['6301-z1', '6301-z1'],
    ['630103-z12', '630103-z12'],
    ['630103002-z1234', '630103002-z1234'],
  ])('reads %s as %s', (text, code) => {
    expect(parseAreaCode(text)).toEqual(Result.succeed(code))
  })

  test.each([
    ['63010', 'area code `63010` has 5 digits; write 2 (province), 4 (prefecture), 6 (county)'],
    ['', 'area code `` has 0 digits'],
    ['6301030020041', 'has 13 digits'],
    ['63010A', 'the area code has characters other than digits'],
    ['６３', 'has spaces or full-width characters; write `63`'],
    ['63 ', 'write `63`'],
    ['630103\n', 'write `630103`'],
    ['63010300200400111', 'is a statistical code of 17 digits, of which the last 5 are attributes'],
    ['630100-z1', 'is not a zone; write the unpadded code'],
    ['63-z1', 'is not a zone'],
    ['630103002004-z1', 'is not a zone'],
    ['6301-z12345', 'is not a zone'],
    ['6301-zz', 'has characters other than digits'],
    ['030103', 'area code `030103` starts with 0'],
    ['630103-03', '`630103-03` is not a grid'],
    ['630103002004-', 'is not a grid'],
    ['630103002004-1234567', 'is not a grid'],
    ['630103002000-03', 'is not a grid'],
    ['-03', 'is not a grid'],
  ])('refuses %j', (text, message) => {
    const refused = parseAreaCode(text)
    expect(Result.isFailure(refused) && refused.failure).toMatchObject({
      _tag: 'AreaCodeInvalidError',
      text,
      message: { en: expect.stringContaining(message), zh: expect.stringMatching(/[\u4e00-\u9fff]/) },
    })
    expect(tierOf(text)).toBeUndefined()
    expect(parentOf(text)).toBeUndefined()
    expect(areaAtTier(text, { tier: 'province' })).toBeUndefined()
  })

  test.each([
    ['630000', 'padded', '63'],
    ['63 01 03', 'characters', '630103'],
    ['６３０１０３', 'characters', '630103'],
    ['630103-A', 'characters', undefined],
    ['63010300200400111', 'attributes', '630103002004'],
    ['63010300000000111', 'attributes', '630103'],
    ['030103', 'leading-zero', undefined],
    ['63010', 'length', undefined],
    ['630103-03', 'grid', undefined],
    ['630100-z1', 'zone', '6301-z1'],
  ])('%j: %s, suggests %s', (text, fault, suggestion) => {
    const refused = Schema.is(AreaCode)(text) ? undefined : faultOf(text)
    expect(refused).toMatchObject({ fault, message: { zh: expect.any(String), en: expect.any(String) } })
    expect(refused?.suggestion).toBe(suggestion)
    if (suggestion !== undefined) expect(refused?.message.en).toContain(`\`${suggestion}\``)
  })

  test('a refusal survives JSON', () => {
    const refused = Result.flip(parseAreaCode('x'))
    expect(JSON.parse(JSON.stringify(Result.getOrThrow(refused)))).toEqual(Result.getOrThrow(refused))
  })
})

describe('the AreaCode schema', () => {
  const decode = Schema.decodeUnknownResult(AreaCode)

  test('accepts the short form only', () => {
    for (const code of lineage) expect(decode(code)).toEqual(Result.succeed(code))
    expect(String(Result.getOrThrow(Result.flip(decode('630000'))))).toContain(
      'area code `630000` is zero-padded; write `63`',
    )
  })

  test.each(['63010', '63010A', 63])('refuses %j', (input) => {
    expect(Result.isFailure(decode(input))).toBe(true)
  })

  test('says one thing about one fault', () => {
    const all = Schema.decodeUnknownResult(AreaCode, { errors: 'all' })('63010A')
    expect(Result.getOrThrow(Result.flip(all)).message.split('\n')).toHaveLength(1)
  })

  test('carries its shape into JSON Schema', () => {
    expect(JSON.stringify(Schema.toJsonSchemaDocument(AreaCode))).toContain('"pattern"')
  })
})

describe('for every code', () => {
  test('its tier is the one it was made for, and it is its own short form', () => {
    fc.assert(
      fc.property(codes, ({ code, tier }) => {
        expect(tierOf(code)).toBe(tier)
        expect(parseAreaCode(code)).toEqual(Result.succeed(code))
        expect(Schema.is(AreaCode)(code)).toBe(true)
      }),
    )
  })

  test('its parent is one tier up and contains it, never the other way', () => {
    fc.assert(
      fc.property(codes, ({ code, tier }) => {
        const parent = parentOf(code)
        expect(parent === undefined).toBe(tier === 'province')
        if (parent === undefined) return
        expect(tierOf(parent)).toBe(tiers[tiers.indexOf(tier) - 1])
        expect(isWithin(code, { area: parent })).toBe(true)
        expect(isWithin(parent, { area: code })).toBe(false)
      }),
    )
  })

  test('it is within exactly its areas at each tier', () => {
    fc.assert(
      fc.property(codes, codes, ({ code }, { code: area, tier }) => {
        expect(isWithin(code, { area })).toBe(areaAtTier(code, { tier }) === area)
      }),
    )
  })

  test('padding it with zeros changes nothing', () => {
    fc.assert(
      fc.property(codes, ({ code, tier }) => {
        fc.pre(tier !== 'grid')
        expect(parseAreaCode(code.padEnd(12, '0'))).toEqual(Result.succeed(code))
        if (code.length < 6) expect(tierOf(code.padEnd(6, '0'))).toBe(tier)
      }),
    )
  })
})

test('no text makes a function throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d-]{0,20}$/)), (text) => {
      const code = Result.getOrUndefined(parseAreaCode(text))
      expect(tierOf(text)).toBe(code === undefined ? undefined : tierOf(code))
      expect(isWithin(text, { area: text })).toBe(code !== undefined)
    }),
  )
})

/** The short form by regular expressions, as a second reading. */
const slowShortForm = (text: string): string | undefined => {
  const [, digits = '', local = ''] = /^((?:\d{2}){1,3}|\d{9}|\d{12})(-z\d{1,4}|-\d{1,6})?$/.exec(text) ?? []
  if (digits === '' || digits.startsWith('0')) return undefined
  const short = [9, 6, 4, 2].reduce(
    (code, width) => (/^0+$/.test(code.slice(width)) ? code.slice(0, width) : code),
    digits,
  )
  if (local === '') return short
  const fits = local.startsWith('-z') ? [4, 6, 9].includes(digits.length) : digits.length === 12
  return fits && short === digits ? text : undefined
}

test('every text reads as by regular expressions', () => {
  const likely = fc.stringMatching(/^[0-36]{0,3}0{0,4}[0-3]{0,6}0{0,4}(-z?[0-9]{0,7})?$/)
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        likely,
        codes.map(({ code }) => code),
      ),
      (text) => {
        expect(Result.getOrUndefined(parseAreaCode(text))).toBe(slowShortForm(text))
      },
    ),
    { numRuns: 1000 },
  )
})
