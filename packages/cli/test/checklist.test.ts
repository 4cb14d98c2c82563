import { describe, expect, it } from 'vitest'
import { asked } from './maplebridge.ts'

const judged = { is: true, judgedBy: 'judicial-office', basis: '有人扬言封门', on: '2023-05-08' }
const dispute = {
  id: 'XN-2023-0001',
  matter: 'medical',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: { 'may-escalate': judged },
  events: [
    { type: 'registered', on: '2023-05-08' },
    { type: 'stabilised', on: '2023-05-08' },
    { type: 'mediation-started', on: '2023-05-08' },
    { type: 'reported', on: '2023-05-09', to: ['party-committee-and-government'] },
    {
      type: 'duty-waived',
      duty: 'support-tackling',
      on: '2023-05-09',
      by: 'judicial-office',
      reason: { ground: 'exempted', document: '中区司〔2023〕12号' },
    },
    { type: 'duty-confirmed', duty: 'grade', on: '2023-05-09', by: 'judicial-office' },
    { type: 'duty-confirmed', duty: 'grdae', on: '2023-05-09', by: 'judicial-office' },
  ],
}
const input = { pack: 'xining-chengzhong', on: '2023-05-10', dispute }
const checklist = (...more: readonly string[]) => asked(['checklist', '-', ...more], { input })
/** The line that names a rule, and the line below it, which says what has become of it. */
const lineOf = (out: string, rule: string): string => {
  const lines = out.split('\n')
  const at = lines.findIndex((line) => line.includes(`[${rule} · `))
  return at < 0 ? '' : lines.slice(at, at + 2).join('\n')
}

describe('maplebridge checklist', { timeout: 30_000 }, () => {
  it('says of each duty what has become of it, with its rule and clauses', async () => {
    const { code, out } = await checklist()
    expect(code).toBe(0)
    expect(lineOf(out, 'register')).toMatch(
      /^ {2}✓ Enter what screening finds.*\n {6}must · The mediation organisation.* · done 2023-05-08$/u,
    )
    expect(lineOf(out, 'report-escalation')).toContain('not done; “in time” is not set (report-within)')
    expect(out).toContain('still untold: Departments concerned')
    expect(lineOf(out, 'conclude-medical-mediation')).toContain('due by 2023-06-19, 40 days left')
    expect(lineOf(out, 'support-tackling')).toContain(
      'waived 2023-05-09: exempted by a document (中区司〔2023〕12号), by Judicial office',
    )
    expect(out).toContain('3 of 10 done')
  })

  it('says why another duty is not open', async () => {
    const { out } = await checklist()
    const toCome = out.slice(out.indexOf('TO COME'), out.indexOf('NOT APPLICABLE'))
    expect(lineOf(toCome, 'follow-up')).not.toBe('')
    const notApplicable = out.slice(out.indexOf('NOT APPLICABLE'))
    expect(lineOf(notApplicable, 'conclude-mediation')).not.toBe('')
    expect(notApplicable).toContain('known: “Type of dispute” is “Medical”')
    expect(out).toContain('duty-confirmed: the plan has no duty `grdae`')
  })

  it('says what comes first while that is not done', async () => {
    const events = dispute.events.filter(({ type }) => type !== 'stabilised')
    const { out } = await asked(['checklist', '-'], { input: { ...input, dispute: { ...dispute, events } } })
    expect(lineOf(out, 'report-escalation')).toMatch(/^ {2}… .*\n.* · first comes: Where it may escalate/u)
  })

  it('on the last day it is due, on the day after it is overdue', async () => {
    expect(lineOf((await checklist('--on', '2023-06-19')).out, 'conclude-medical-mediation')).toMatch(
      /^ {2}□ .*\n.* · due today/u,
    )
    expect(lineOf((await checklist('--on', '2023-06-20')).out, 'conclude-medical-mediation')).toMatch(
      /^ {2}! .*\n.* · 1 day overdue \(last day 2023-06-19\)/u,
    )
  })

  it('in Chinese', async () => {
    const { out } = await checklist('--lang', 'zh')
    expect(lineOf(out, 'register')).toMatch(/^ {2}✓ 对排查发现.*\n {6}应当 · .* · 2023-05-08 履行$/u)
    expect(out).toContain('尚未告知：有关部门')
  })

  it('as JSON, the answer of the packages', async () => {
    const { items, issues, progress } = JSON.parse((await checklist('--json')).out)
    expect(items).toHaveLength(11)
    expect(issues).toMatchObject([{ code: 'unknown-duty' }])
    expect(progress.leftOut.waived).toBe(1)
  })

  it('refuses what the plan does not know, with its place', async () => {
    const events = [{ type: 'reported', on: '2023-05-09', to: ['polise'] }]
    const wrong = { ...input, dispute: { ...dispute, events } }
    const { code, err } = await asked(['checklist', '-'], { input: wrong })
    expect([code, err]).toEqual([
      1,
      'dispute.events[0].to[0]: not one of the known values: `polise`; did you mean `police`?\n',
    ])
  })
})

describe('maplebridge calendar of one body', { timeout: 30_000 }, () => {
  const plan = ['calendar', '--pack', 'xining-chengzhong', '--during', '2023-Q2']

  it("has a quarter of one body's standing duties", async () => {
    const { duties, during } = JSON.parse((await asked([...plan, '--body', 'judicial-office', '--json'])).out)
    expect(during).toEqual({ from: '2023-04-01', to: '2023-06-30' })
    const all: { id: string; bearer: string }[] = JSON.parse((await asked([...plan, '--json'])).out).duties
    expect(duties.map(({ id }: { id: string }) => id)).toEqual(
      all.filter(({ bearer }) => bearer === 'judicial-office').map(({ id }) => id),
    )
    expect(duties.length).toBeGreaterThan(0)
    expect(duties.length).toBeLessThan(all.length)
  })

  it('has the last days of a dispute that are due in it, of that body', async () => {
    const { out } = await asked(['calendar', '-', ...plan.slice(1), '--body', 'lead'], { input })
    expect(out.replaceAll('\r\n', '\n')).toContain(
      'UID:xining-chengzhong.XN-2023-0001.conclude-medical-mediation@maplebridge',
    )
    expect(out).toContain('DTSTART;VALUE=DATE:20230619')
    const other = await asked(['calendar', '-', ...plan.slice(1), '--body', 'judicial-office'], { input })
    expect(other.out).not.toContain('conclude-medical-mediation')
    const later = await asked(['calendar', '-', '--pack', 'xining-chengzhong', '--during', '2023-Q3'], {
      input,
    })
    expect(later.out).not.toContain('conclude-medical-mediation')
  })

  it('refuses a body that the plan does not have, with the nearest', async () => {
    const { code, err } = await asked([...plan, '--body', 'judicial-offise'])
    expect([code, err]).toEqual([
      1,
      'the plan has no kind of body `judicial-offise`; did you mean `judicial-office`?\n',
    ])
  })
})
