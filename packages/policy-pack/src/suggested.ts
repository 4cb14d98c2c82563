/**
 * What an unknown code may have meant; internal to the package.
 */
import type { Label } from '@maplebridge/rules'
import { nearest } from './nearest.ts'

/** The nearest known code, if one is near, and a hint at it, or else at all that are known. */
export const suggested = (
  code: string,
  { among }: { readonly among: readonly string[] },
): { readonly near: { readonly nearest?: string }; readonly hint: Label } => {
  const found = nearest(code, { among })
  if (found !== undefined)
    return {
      near: { nearest: found },
      hint: { zh: `是否指 \`${found}\`？`, en: `did you mean \`${found}\`?` },
    }
  const list = among.map((each) => `\`${each}\``)
  return { near: {}, hint: { zh: `可用的有 ${list.join('、')}`, en: `known are ${list.join(', ')}` } }
}
