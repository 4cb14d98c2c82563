// What rests on the prospect of a petition binds the authorities, and never a person.
import { describe, expect, test } from 'vitest'
import { packs } from '../src/index.ts'

describe('what rests on a petition binds the authorities', () => {
  const asked = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(asked) : []
  }
  const touching = packs.flatMap(({ facts = [] }) =>
    facts.filter(({ touches }) => touches?.includes('RL-06')).map(({ id }) => id),
  )
  const duties = packs.flatMap(({ duties: each = [] }) => each)
  const resting = duties.filter(({ when }) => asked(when).some((id) => touching.includes(id)))

  test('a duty that asks for the prospect of a petition is flagged', () => {
    // Three of Xining, thirteen of Ruoqiang, four of Donghu.
    expect(resting).toHaveLength(20)
    expect(resting.filter(({ touches }) => !touches?.includes('RL-06')).map(({ id }) => id)).toEqual([])
  })

  test('it is shown done by hearing, answering, helping or solving, by nothing done to a person', () => {
    const done = new Set(resting.flatMap(({ then }) => then.dischargedBy))
    expect([...done].sort()).toEqual([
      'analysed',
      'closed',
      'emergency-plan-started',
      'evidence-kept',
      'investigated',
      'leader-named',
      'notified',
      'parties-told',
      'reported',
      'scene-attended',
      'settled',
      'stabilised',
      'supervised',
      'supported',
      'team-formed',
    ])
  })
})
