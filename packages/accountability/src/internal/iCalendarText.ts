/**
 * The only module that knows the iCalendar library, which escapes, folds at 75 octets and reads no clock when it is
 * given a stamp. It trusts its callers: every date given here is one.
 */
import ical, { ICalEventTransparency } from 'ical-generator'

/** An all-day event; `end` is the day after its last. */
export type DayEvent = {
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly summary: string
  readonly description: string
  readonly category: string
}

/** The text of a calendar (RFC 5545) with these events, in their order. */
export const iCalendarText = (
  events: readonly DayEvent[],
  { name, lang, stamp }: { readonly name: string; readonly lang: string; readonly stamp: string },
): string => {
  const calendar = ical({
    name,
    prodId: { company: 'Maple Bridge', product: 'standing duties', language: lang.toUpperCase() },
  })
  for (const { uid, start, end, summary, description, category } of events)
    calendar.createEvent({
      id: uid,
      allDay: true,
      stamp,
      start,
      end,
      summary,
      description,
      categories: [{ name: category }],
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  return `${calendar.toString().trimEnd()}\r\n`
}
