/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100-2015): 18 digits and capital letters without I, O, S,
 * V and Z, of which the last is a check character over the others.
 */
import type { Label } from '@maplebridge/rules'

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * What is wrong with a unified social credit code; `undefined` if nothing is.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { creditCodeFault } from '@maplebridge/routing'
 *
 * assert.equal(creditCodeFault('91350100M000100Y43'), undefined)
 * assert.match(creditCodeFault('91350100M000100Y44')?.en ?? '', /ends on `4`, its check character is `3`/)
 * assert.match(creditCodeFault('91350100M000100Y')?.en ?? '', /16 characters/)
 * ```
 */
export const creditCodeFault = (code: string): Label | undefined => {
  if (code.length !== 18)
    return {
      zh: `信用代码有 ${code.length} 个字符，应为 18 个`,
      en: `the credit code has ${code.length} characters; it must have 18`,
    }
  const values = Array.from(code, (character) => characters.indexOf(character))
  const at = values.indexOf(-1)
  if (at >= 0)
    return {
      zh: `信用代码第 ${at + 1} 个字符不是数字或允许的大写字母（不用 I、O、S、V、Z）`,
      en: `character ${at + 1} of the credit code is no digit and no capital letter in use (not I, O, S, V, Z)`,
    }
  const check = checkCharacter(values.slice(0, 17))
  const last = code.slice(17)
  if (check === last) return undefined
  return {
    zh: `信用代码末位为 \`${last}\`，校验码应为 \`${check}\`；请核对各位`,
    en: `the credit code ends on \`${last}\`, its check character is \`${check}\`; compare it with the certificate`,
  }
}

/** The weights are the powers of 3 modulo 31. */
const checkCharacter = (values: readonly number[]): string => {
  let [sum, weight] = [0, 1]
  for (const value of values) {
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return characters[(31 - (sum % 31)) % 31] ?? ''
}
