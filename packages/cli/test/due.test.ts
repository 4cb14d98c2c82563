import { describe, expect, it } from 'vitest'
import { asked, maplebridge } from './maplebridge.ts'

const due = (...args: readonly string[]) => asked(['due', ...args])

describe('maplebridge due', { timeout: 30_000 }, () => {
  it('prints every step to the day, its status and the clause', async () => {
    const { code, out, err } = await maplebridge(['due', 'D-01', '--from', '2026-01-16'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('30 calendar days end on 2026-02-15')
    expect(out).toMatch(/^as counted: 2026-02-15\nrolled to: 2026-02-24\nDUE: 2026-02-24\nstatus: ok$/mu)
    expect(out).toMatch(/^\[CPL-205\] Civil Procedure Law/mu)
  })

  it('in Chinese', async () => {
    const { out } = await due('D-01', '--from', '2026-01-16', '--lang', 'zh')
    expect(out).toMatch(/^起算 .*：2026-01-16$/mu)
    expect(out).toMatch(/^届满：2026-02-24$/mu)
  })

  it('takes ids without regard to case, and a bare stop for the only cause the limit knows', async () => {
    const args = ['--from', '2026-01-20', '--stop', '2026-01-25..2026-01-30', '--json']
    const { code, out } = await due('d-05', ...args)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      limit: { id: 'D-05' },
      events: [{ type: 'stopped', for: 'appraisal', from: '2026-01-25', to: '2026-01-30' }],
      due: '2026-03-16',
      status: 'ok',
    })
    const named = await due('D-05', ...args.map((each) => each.replace(/^(?=2026-01-25)/u, 'appraisal:')))
    expect(named.out).toBe(out)
  })

  it('says since when the clock stands still while a stop lasts', async () => {
    const { out } = await due('D-05', '--from', '2026-01-20', '--stop', '2026-01-25..')
    expect(out).toContain('status: an officer has to look at it')
  })

  it('adds an extension', async () => {
    const extended = ['--extend', 'agreement:10:working-day:2026-02-20']
    const { out } = await due('D-05', '--from', '2026-01-20', ...extended, '--json')
    expect(JSON.parse(out)).toMatchObject({ due: '2026-03-23' })
  })

  it('refuses days that no notice has settled, unless a provisional answer will do', async () => {
    const refused = await due('D-05', '--from', '2026-12-20', '--lang', 'zh')
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.err).toContain('请补入 `2027` 年')
    const { code, out } = await due('D-05', '--from', '2026-12-20', '--provisional')
    expect(code).toBe(0)
    expect(out).toContain('status: provisional')
  })

  it('moves a last day off on where the law is silent, if asked', async () => {
    const args = ['D-10.accept', '--from', '2026-01-19', '--json']
    expect(JSON.parse((await due(...args)).out)).toMatchObject({ due: '2026-01-24' })
    expect(JSON.parse((await due(...args, '--roll-where-silent')).out)).toMatchObject({ due: '2026-01-26' })
  })

  it.each([
    ['no limit', [], /no time limit named; name it by its id/u],
    ['no day', ['D-05'], /no day to count from; add --from/u],
    ['an unknown id', ['D-5', '--from', '2026-01-20'], /no time limit `D-5`; did you mean `D-05`/u],
    ['nothing near', ['petition', '--from', '2026-01-20'], /no time limit `petition`; known are D-01, /u],
    ['a row of several', ['d-15', '--from', '2026-01-20'], /`d-15` has several limits; name one of D-15\./u],
    [
      'a stop without days',
      ['D-05', '--from', '2026-01-20', '--stop', 'appraisal'],
      /`appraisal` is no stop; write/u,
    ],
    [
      'a stop that ends before it starts',
      ['D-05', '--from', '2026-01-20', '--stop', '2026-01-30..2026-01-25'],
      /is no stop; write/u,
    ],
    [
      'a stop of a limit that knows none',
      ['D-01', '--from', '2026-01-20', '--stop', '2026-01-25..2026-01-30'],
      /`D-01` stands still for no cause/u,
    ],
    [
      'an extension without a unit',
      ['D-05', '--from', '2026-01-20', '--extend', 'agreement:10'],
      /is no extension; write agreement:10/u,
    ],
  ])('asks for what is missing or wrong, exit code 2: %s', async (_, args, sentence) => {
    const { code, out, err } = await due(...args)
    expect(err).toMatch(sentence)
    expect([code, out]).toEqual([2, ''])
  })

  it('asks in Chinese too', async () => {
    expect((await due('--lang', 'zh')).err).toContain('未指明期限；请写明编号')
    expect((await due('D-5', '--from', '2026-01-20', '--lang', 'zh')).err).toContain('是否指 `D-05`？')
  })

  it('refuses a day that does not exist', async () => {
    const { code, err } = await due('D-05', '--from', '2026-02-30')
    expect(code).toBe(1)
    expect(err).toContain('no day of the calendar')
  })
})
