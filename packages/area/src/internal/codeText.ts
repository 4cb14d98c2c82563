/**
 * Reading the text of an area code, for the schema and the functions alike.
 */

/** The shape of an area code; a text that has it may still be zero-padded. */
export const areaCodePattern = /^[1-9]\d(?:\d{2}|\d{4}|\d{7}|\d{10}(?:-\d{1,6})?)?$/u

/** The code without zero padding (630000 → 63, 630103000000 → 630103), if the text is a code. */
export function shortFormOf(text: string): string | undefined {
  if (!areaCodePattern.test(text)) return undefined
  const [digits = '', grid] = text.split('-')
  const short = withoutPadding(digits)
  if (grid === undefined) return short
  return short === digits ? text : undefined
}

/** What is wrong with a text as an area code in its short form, and what to write; `undefined` if nothing is. */
export function faultOf(text: string): string | undefined {
  const short = shortFormOf(text)
  if (short === text) return undefined
  if (short !== undefined) return `area code \`${text}\` is zero-padded; write \`${short}\``
  if (!/^[\d-]*$/u.test(text)) return `the area code has characters other than digits; ${form}`
  if (text.includes('-'))
    return `\`${text}\` is not a grid; write a village's 12 digits, a hyphen and 1 to 6 digits`
  if (text.startsWith('0'))
    return `area code \`${text}\` starts with 0; it starts with its province, 11 to 82`
  return `area code \`${text}\` has ${text.length} digits; ${form}`
}

const form = 'write 2 (province), 4 (prefecture), 6 (county), 9 (township) or 12 (village)'

function withoutPadding(digits: string): string {
  const widths = [9, 6, 4, 2]
  return widths.reduce(
    (code, width) => (/^0+$/u.test(code.slice(width)) ? code.slice(0, width) : code),
    digits,
  )
}
