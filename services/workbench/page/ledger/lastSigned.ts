/**
 * The day on which a written agreement takes effect: the last of the days on which parties, mediator and committee
 * signed it.
 */

/** The last of the days; nothing until each of them is written out. */
export const lastSigned = (
  signed: Readonly<Record<'parties' | 'mediator' | 'seal', string>>,
): string | undefined => {
  const days = Object.values(signed)
  return days.every((day) => /^\d{4}-\d\d-\d\d$/u.test(day)) ? days.toSorted().at(-1) : undefined
}
