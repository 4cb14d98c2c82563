/**
 * Labels of the closed lists of the ledger that carry none beside their type, and of codes that are written often. A
 * code that stands in no list is shown as it is.
 */
import type { LinkKind, Role } from '@maplebridge/ledger'
import type { Edition } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import { same } from '../words/describe.ts'
import { partyNames } from '../words/names.ts'

/** The roles of those who work with the ledger. */
export const roleNames: Readonly<Record<Role, Label>> = {
  mediator: { zh: '调解员', en: 'Mediator' },
  'body-officer': { zh: '单位经办人', en: 'Officer of a body' },
  dispatcher: { zh: '中心分流员', en: 'Dispatcher' },
  supervisor: { zh: '督办人员', en: 'Supervisor' },
  auditor: { zh: '审计人员', en: 'Auditor' },
  integrator: { zh: '接口账号', en: 'Another system' },
}

/** Bodies and systems that send disputes or hold them, and that few plans name among those that mediate. */
const senderNames: Readonly<Record<string, Label>> = {
  hotline: { zh: '政务服务热线', en: 'Hotline' },
  'petition-office': { zh: '信访部门', en: 'Petition office' },
  police: { zh: '公安机关', en: 'Police' },
  court: { zh: '人民法院', en: 'Court' },
}

/** A body as the plan names it, else as it is commonly called; a code that nobody named stays as it is. */
export const bodyLabel = (code: string, { bodies, terms }: Edition): Label =>
  bodies[code]?.label ?? terms[code] ?? namedBy(senderNames, code)

/** The name of a body, which it may have in Chinese only. */
export const nameLabel = ({ zh, en = zh }: { readonly zh: string; readonly en?: string }): Label => ({
  zh,
  en,
})

/** How two cases belong together. */
export const linkNames: Readonly<Record<LinkKind, Label>> = {
  same: { zh: '同一纠纷，只计一次', en: 'The same dispute; it counts once' },
  'part-of': { zh: '是其中一部分', en: 'Part of it' },
  follows: { zh: '由其引起，在其之后', en: 'Follows from it' },
}

/** What is often kept about a party. */
export const fieldNames: Readonly<Record<string, Label>> = {
  telephone: { zh: '电话', en: 'Telephone' },
  address: { zh: '联系地址', en: 'Address' },
  'reach-by': { zh: '方便联系的方式', en: 'How to reach them' },
}

/** Reasons that are often written: why a case is handed back, why officers decide otherwise, why there is no case. */
export const reasonNames: Readonly<Record<string, Label>> = {
  'outside-area': { zh: '不属本地管辖', en: 'It belongs to another area' },
  'needs-expert': { zh: '需要专家参与', en: 'It needs an expert' },
  'linked-disputes': { zh: '与其他纠纷相关联', en: 'It is linked to other disputes' },
  'other-competence': { zh: '不属本单位职责', en: 'It belongs to another body' },
  'may-escalate': { zh: '有可能激化', en: 'It may escalate' },
  'facts-missing': { zh: '情况不清，需补充', en: 'Facts are missing' },
  'with-a-court': { zh: '已由人民法院受理', en: 'A court has it already' },
  'known-on-the-spot': { zh: '现场了解的情况与所填不同', en: 'It looks different on the spot' },
  'agreed-at-meeting': { zh: '会商研判的意见', en: 'Agreed at the analysis meeting' },
  'consultation-answered': { zh: '已当面解答', en: 'The question was answered' },
  'not-for-mediation': {
    zh: '依法不宜调解，已告知其他途径',
    en: 'Not for mediation; the other ways were told',
  },
}

/** Why a case is usually handed back or not accepted. */
export const handBackReasons = [
  'outside-area',
  'other-competence',
  'needs-expert',
  'facts-missing',
  'with-a-court',
]

/** A code in words, where it is a known one. */
export const namedBy = (names: Readonly<Record<string, Label>>, code: string): Label =>
  names[code] ?? same(code)

/** Codes with their words, to choose among. */
export const choicesOf = (
  names: Readonly<Record<string, Label>>,
  codes: readonly string[] = Object.keys(names),
): readonly { readonly code: string; readonly label: Label }[] =>
  codes.map((code) => ({ code, label: namedBy(names, code) }))

/** A party by its role, numbered where there are several: `claimant`, `respondent-2`. */
export const partyLabel = (role: string): Label => {
  const [, kind = role, number = ''] = /^(\w+?)(?:-(\d+))?$/u.exec(role) ?? []
  const { zh, en } = Object.entries(partyNames).find(([code]) => code === kind)?.[1] ?? same(kind)
  return number === '' ? { zh, en } : { zh: `${zh}${number}`, en: `${en} ${number}` }
}
