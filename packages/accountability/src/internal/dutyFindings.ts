/**
 * The words of the findings of `lintDuties`.
 */
import type { Label } from '@maplebridge/rules'
import type { DutyFinding, DutyFindingCode } from '../DutyFinding.ts'

type Words = (rule: string, about: string, times: number) => Label

const words: Readonly<Record<DutyFindingCode, Words>> = {
  'no-bearer': (rule) => ({
    zh: `职责 \`${rule}\` 的来源没有写明由谁承担；保持空缺，请由采用者指定，不得推定`,
    en: `the source names nobody who owes \`${rule}\`; leave it open, and let the adopter name the body`,
  }),
  'never-discharged': (rule, about) => ({
    zh: `职责 \`${rule}\` 只能以 \`${about}\` 等履行，而这些事项永远不会被允许；请改正 guards 或 dischargedBy`,
    en: `\`${rule}\` is discharged by \`${about}\` alone, which no guard ever lets happen; correct the guards or \`dischargedBy\``,
  }),
  'deadline-without-trigger': (rule, about) => ({
    zh: `职责 \`${rule}\` 的期限自 \`${about}\` 起算，而该事项不会先于履行发生；请改用其他起算事项`,
    en: `the limit of \`${rule}\` counts from \`${about}\`, which never comes before the duty is done; count from another event`,
  }),
  'nobody-fills': (rule, about) => ({
    zh: `\`${rule}\` 指定了 \`${about}\`，但没有这类机构；请在 bodies 中说明，或在名录中补录`,
    en: `\`${rule}\` names \`${about}\`, and there is no such body; declare the kind, or add one to the directory`,
  }),
  'without-source': (rule) => ({
    zh: `\`${rule}\` 没有可查的条款；没有出处的要求不得作为职责`,
    en: `no clause behind \`${rule}\` is known; what has no source is no duty`,
  }),
  'after-cycle': (rule, about) => ({
    zh: `\`${rule}\` 排在 \`${about}\` 之后，最后又回到自身；请删去其中一个 after`,
    en: `\`${rule}\` comes after \`${about}\` and in the end after itself; take one \`after\` away`,
  }),
  'step-never-allowed': (rule, about) => ({
    zh: `按 \`${rule}\`，\`${about}\` 要等的事项本身也在等它；请改正 needs`,
    en: `by \`${rule}\`, \`${about}\` waits for something that itself waits for it; correct \`needs\``,
  }),
  'step-to-nobody': (rule) => ({
    zh: `逾期措施 \`${rule}\` 既没有写明由谁采取，也没有写明告知谁；按来源保留空缺`,
    en: `the step \`${rule}\` for overdue duties names neither who takes it nor who is told; the source leaves it open`,
  }),
  'overdue-to-nobody': (rule, _about, times) => ({
    zh: `职责 \`${rule}\` 等 ${times} 项有期限，但没有写明逾期后由谁处理或者告知谁；请由采用者补充`,
    en: `\`${rule}\` (one of ${times}) has a limit, and no row says who acts or is told once it has passed; let the adopter say`,
  }),
}

/** A finding about some rows, and the kind, step or event it is about. */
export const dutyFinding = (
  code: DutyFindingCode,
  rules: readonly string[],
  about?: string,
): DutyFinding => ({
  code,
  rules,
  ...(about !== undefined && { about }),
  message: words[code](rules[0] ?? '', about ?? '', rules.length),
})
