/**
 * What is wrong with a text as an area code in its short form, and what to write instead.
 */
import type { AreaCodeFault, AreaCodeInvalidError } from '../AreaCodeInvalidError.ts'
import type { Bilingual } from '../Bilingual.ts'
import { shortFormOf } from './codeText.ts'

/** The fault of a text that is no area code in its short form; `undefined` if it is one. */
export function faultOf(text: string): AreaCodeInvalidError | undefined {
  const short = shortFormOf(text)
  if (short === text) return undefined
  if (short !== undefined) return refusal(text, 'padded', padded(text, short), short)
  const meant = meantBy(text)
  if (!/^\d*(?:-z?\d*)?$/u.test(text)) return refusal(text, 'characters', otherCharacters(meant), meant)
  if (text.startsWith('0')) return refusal(text, 'leading-zero', leadingZero(text))
  if (text.includes('-')) return ofLocalPart(text)
  if (text.length === 17) return refusal(text, 'attributes', attributes(text, meant), meant)
  return refusal(text, 'length', wrongLength(text))
}

const refusal = (
  text: string,
  fault: AreaCodeFault,
  message: Bilingual,
  suggestion?: string,
): AreaCodeInvalidError => ({
  _tag: 'AreaCodeInvalidError',
  text,
  fault,
  ...(suggestion !== undefined && { suggestion }),
  message,
})

/** The code that was meant: the same digits without spaces, in half width, or the first twelve of seventeen. */
function meantBy(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/gu, '').toLowerCase()
  return shortFormOf(/^\d{17}$/u.test(plain) ? plain.slice(0, 12) : plain)
}

function ofLocalPart(text: string): AreaCodeInvalidError {
  const [base = '', local = ''] = text.split('-')
  const short = shortFormOf(base)
  const meant = short === undefined || short === base ? undefined : shortFormOf(`${short}-${local}`)
  return local.startsWith('z')
    ? refusal(text, 'zone', noZone(text, meant), meant)
    : refusal(text, 'grid', noGrid(text), meant)
}

const form: Bilingual = {
  zh: '应写 2（省）、4（市）、6（县）、9（乡镇）或 12（村）位数字',
  en: 'write 2 (province), 4 (prefecture), 6 (county), 9 (township) or 12 (village)',
}

const padded = (text: string, short: string): Bilingual => ({
  zh: `地区代码 \`${text}\` 末尾补了零；请写 \`${short}\``,
  en: `area code \`${text}\` is zero-padded; write \`${short}\``,
})

const otherCharacters = (meant: string | undefined): Bilingual =>
  meant === undefined
    ? {
        zh: `地区代码含有数字以外的字符；${form.zh}`,
        en: `the area code has characters other than digits; ${form.en}`,
      }
    : {
        zh: `地区代码含有空格或全角字符；请写 \`${meant}\``,
        en: `the area code has spaces or full-width characters; write \`${meant}\``,
      }

const leadingZero = (text: string): Bilingual => ({
  zh: `地区代码 \`${text}\` 以 0 开头；应以省级代码（11 至 82）开头`,
  en: `area code \`${text}\` starts with 0; it starts with its province, 11 to 82`,
})

const wrongLength = (text: string): Bilingual => ({
  zh: `地区代码 \`${text}\` 有 ${text.length} 位数字；${form.zh}`,
  en: `area code \`${text}\` has ${text.length} digits; ${form.en}`,
})

const attributes = (text: string, meant: string | undefined): Bilingual => ({
  zh: `\`${text}\` 是 17 位统计代码，后 5 位是属性而非地区；请写 \`${meant ?? text.slice(0, 12)}\``,
  en: `\`${text}\` is a statistical code of 17 digits, of which the last 5 are attributes and no area; write \`${meant ?? text.slice(0, 12)}\``,
})

const noGrid = (text: string): Bilingual => ({
  zh: `\`${text}\` 不是网格代码；应写 12 位村级代码、短横线和 1 至 6 位数字`,
  en: `\`${text}\` is not a grid; write a village's 12 digits, a hyphen and 1 to 6 digits`,
})

const noZone = (text: string, meant: string | undefined): Bilingual => ({
  zh: `\`${text}\` 不是功能区代码；应写所在的市、县或乡镇代码（不补零）、\`-z\` 和 1 至 4 位数字${meant === undefined ? '' : `：\`${meant}\``}`,
  en: `\`${text}\` is not a zone; write the unpadded code of its prefecture, county or township, \`-z\` and 1 to 4 digits${meant === undefined ? '' : `: \`${meant}\``}`,
})
