/**
 * Checks that the index and the loop agree, then prints how many times a second working days are added, over short
 * and long distances. `--quick` does little of it.
 */
import { availableParallelism } from 'node:os'
import { dueDate, type TimeLimit } from '@maplebridge/calendar'
import { byDateFns, calendar, dates, indexed, looped } from './calendar/contestants.ts'
import { compare } from './compare.ts'

const options = process.argv.includes('--quick')
  ? { rounds: 3, milliseconds: 5 }
  : { rounds: 9, milliseconds: 30 }
const on = dates(1000, { seed: 4 })
const asDates = on.map((date) => new Date(`${date}T00:00:00`))

const print = (name: string, ...cells: readonly string[]): void =>
  console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(20)).join('')}`)
const millions = (nanoseconds: number): string => (1000 / nanoseconds).toFixed(2)

/** What a limit takes as a whole: counted, stopped, rolled, told. */
const mediation: TimeLimit = {
  id: 'D-05',
  label: { zh: '医疗纠纷人民调解', en: 'Medical dispute, people’s mediation' },
  amount: 30,
  unit: 'working-day',
  calendarKind: 'WORKDAY',
  trigger: 'accepted',
  atRestDay: 'stays',
  stoppedBy: ['appraisal'],
  whose: 'authority',
  cites: ['MEDICAL-38'],
}
const events = (from: string) => {
  const month = from.slice(0, 7)
  return [{ type: 'stopped', for: 'appraisal', from: `${month}-10`, to: `${month}-20` }] as const
}

console.log(`Node.js ${process.version}, ${availableParallelism()} cores, ${calendar.id} ${calendar.version}`)
for (const n of [1, 10, 100, 1000]) {
  const differing = on.find((date) => indexed(n)(date) !== looped(n)(date))
  if (differing !== undefined) throw new Error(`index and loop differ on ${differing} + ${n}`)
}
print('\nmillion a second', 'index', 'loop', 'loop / index', 'date-fns', 'date-fns / index')
for (const n of [1, 10, 100, 1000]) {
  const index = { does: indexed(n), on }
  const loop = await compare(index, { does: looped(n), on }, options)
  const other = await compare(index, { does: byDateFns(n), on: asDates }, options)
  print(
    `${n} working days`,
    millions(Math.min(loop.baseNanoseconds, other.baseNanoseconds)),
    millions(loop.otherNanoseconds),
    `${loop.median.toFixed(2)} ×`,
    millions(other.otherNanoseconds),
    `${other.median.toFixed(2)} ×`,
  )
}
const due = await compare(
  { does: indexed(30), on },
  { does: (from: string) => dueDate(mediation, { from, calendar, events: events(from) }), on },
  options,
)
print('due dates with a stop', (1000 / due.otherNanoseconds).toFixed(3))
