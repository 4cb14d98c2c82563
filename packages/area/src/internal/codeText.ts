/**
 * Reading the text of an area code, for the schema and the functions alike. No regular expression on the way of a
 * good code: a service reads millions.
 */

/** The shape of an area code; a text that has it may still be zero-padded. */
export const areaCodePattern = /^[1-9]\d(?:(?:\d{2}|\d{4}|\d{7})(?:-z\d{1,4})?|\d{10}(?:-\d{1,6})?)?$/u

/** How many digits a code has at each tier that has digits of its own, the narrowest first. */
export const widths = [12, 9, 6, 4, 2] as const

/** How many digits stand before the local part of a code, or in all of it. */
export function digitsIn(code: string): number {
  const hyphen = code.indexOf('-')
  return hyphen < 0 ? code.length : hyphen
}

/** The code without zero padding (630000 → 63, 630103000000 → 630103), if the text is a code. */
export function shortFormOf(text: string): string | undefined {
  const digits = digitsIn(text)
  if (!isWidth(digits) || text.charCodeAt(0) === zero || !allDigits(text, 0, digits)) return undefined
  const width = widthOf(text, digits)
  if (digits === text.length) return width === digits ? text : text.slice(0, width)
  return width === digits && isLocalPart(text, digits) ? text : undefined
}

/** How many of the first digits of a code are left once zero padding is taken off. */
export function widthOf(code: string, digits: number): number {
  let used = digits
  while (used > 1 && code.charCodeAt(used - 1) === zero) used -= 1
  return used <= 2 ? 2 : used <= 4 ? 4 : used <= 6 ? 6 : used <= 9 ? 9 : 12
}

const zero = 48
const nine = 57
const z = 122

const isWidth = (digits: number): boolean =>
  digits === 12 || digits === 9 || digits === 6 || digits === 4 || digits === 2

function allDigits(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < zero || unit > nine) return false
  }
  return true
}

/** Whether a grid's number follows a village's digits, or a zone's number those of a wider area. */
function isLocalPart(text: string, digits: number): boolean {
  const ofZone = text.charCodeAt(digits + 1) === z
  if (ofZone ? digits < 4 || digits > 9 : digits !== 12) return false
  const from = digits + (ofZone ? 2 : 1)
  const length = text.length - from
  return length >= 1 && length <= (ofZone ? 4 : 6) && allDigits(text, from, text.length)
}
