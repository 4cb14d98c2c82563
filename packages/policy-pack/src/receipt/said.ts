/**
 * Puts the outcome of a verification into words, in both languages.
 */
import type { Label } from '@maplebridge/rules'
import { issueText } from '../issueText.ts'
import type { Verification, VerificationOutcome } from './Verification.ts'

/** The outcome with its message: what differs, and what to do. */
export const said = (outcome: VerificationOutcome): Verification => ({ ...outcome, message: words(outcome) })

const words = (outcome: VerificationOutcome): Label => {
  switch (outcome._tag) {
    case 'Verified':
      return verified(outcome)
    case 'ReceiptInvalid': {
      const { zh, en } = issueText(outcome.issues)
      return { zh: `回执格式有误：${zh}`, en: `this is no receipt: ${en}` }
    }
    case 'DigestDiffers':
      return {
        zh: `摘要不符：回执写明 \`${outcome.stated}\`，按内容计算为 \`${outcome.computed}\`；回执已被改动，请索取原件`,
        en: `the digest differs: the receipt states \`${outcome.stated}\`, its content gives \`${outcome.computed}\`; it was changed, ask for the original`,
      }
    case 'PackMissing':
      return {
        zh: `没有规则包 \`${outcome.pack}\`；请取得回执所列的版本`,
        en: `there is no pack \`${outcome.pack}\` at hand; obtain the version that the receipt names`,
      }
    case 'PackDiffers':
      return {
        zh: `规则包 \`${outcome.pack}\` 不同：回执依据 ${named(outcome.stated)}，现有 ${named(outcome.atHand)}；请取得回执所列的版本`,
        en: `pack \`${outcome.pack}\` differs: decided under ${named(outcome.stated)}, at hand is ${named(outcome.atHand)}; obtain the version that the receipt names`,
      }
    case 'LayersDiffer':
      return {
        zh: `规则层不符：回执列出 ${outcome.stated.join('、')}，实为 ${outcome.standing.join('、')}`,
        en: `the layers differ: the receipt names ${outcome.stated.join(', ')}, its pack stands on ${outcome.standing.join(', ')}`,
      }
    case 'SaltMissing':
      return {
        zh: '回执只存有承诺值；请一并给出签发时的盐值',
        en: 'the receipt holds commitments only; give the salt that it was issued with',
      }
    case 'CommitmentDiffers':
      return {
        zh: `以下内容与承诺值不符：${listed(outcome.at, '、')}`,
        en: `not what the receipt commits to: ${listed(outcome.at, ', ')}`,
      }
    case 'DisputeDiffers':
      return {
        zh: `纠纷信息与回执不符：${listed(outcome.at, '、')}`,
        en: `the dispute is not that of the receipt: ${listed(outcome.at, ', ')}`,
      }
    case 'NotReplayed':
      return {
        zh: `无法重新判断：${outcome.because.message.zh}`,
        en: `it cannot be assessed again: ${outcome.because.message.en}`,
      }
    case 'DecisionDiffers': {
      const packages = Object.entries(outcome.packages).map(([name, version]) => `${name} ${version}`)
      return {
        zh: `重新判断的结果不同：${outcome.parts.map((part) => partNames[part].zh).join('、')}；作出判断的软件包：${packages.join('、') || '未写明'}`,
        en: `assessed again, the decision differs in ${outcome.parts.map((part) => partNames[part].en).join(', ')}; it was made with ${packages.join(', ') || 'packages not named'}`,
      }
    }
  }
}

const verified = ({
  replayed,
  opened,
  erased,
}: Extract<VerificationOutcome, { readonly _tag: 'Verified' }>): Label => {
  if (replayed)
    return {
      zh: '已验证：摘要与规则包相符，重新判断的结果相同',
      en: 'verified: digest and packs agree, and assessed again the decision is the same',
    }
  return {
    zh: `已验证摘要与规则包；已出示 ${opened.length} 项且相符，未出示 ${erased.length} 项，因此未重新判断`,
    en: `verified: digest and packs agree; ${opened.length} parts shown and right, ${erased.length} not shown, so not assessed again`,
  }
}

const named = ({ version, hash }: { readonly version: string; readonly hash: string }): string =>
  `${version} \`${hash}\``

const listed = (paths: readonly string[], separator: string): string =>
  paths.map((path) => `\`${path}\``).join(separator)

const partNames: Readonly<Record<'level' | 'route' | 'duties' | 'hash', Label>> = {
  level: { zh: '等级', en: 'level' },
  route: { zh: '办理', en: 'route' },
  duties: { zh: '职责', en: 'duties' },
  hash: { zh: '全文', en: 'full text' },
}
