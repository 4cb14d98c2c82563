/**
 * Why a line may not follow, in both languages; internal to the package.
 */
import type { Label } from '@maplebridge/rules'

/** What each reason says, and what to do. */
export const stepWords = {
  'not-opened': {
    zh: '案件尚未建立；请先录入纠纷',
    en: 'there is no such case yet; enter the dispute first',
  },
  'already-opened': { zh: '案件已经建立', en: 'the case is open already' },
  'in-future': {
    zh: '日期晚于今天；只能记录已经发生的事项',
    en: 'lies in the future; only what has happened can be recorded',
  },
  archived: { zh: '案件已归档；如需办理请先重新立案', en: 'the case is archived; reopen it first' },
  closed: { zh: '案件已结案；如需办理请先重新立案', en: 'the case is closed; reopen it first' },
  'not-closed': { zh: '案件尚未结案', en: 'the case is not closed' },
  'refused-by-party': {
    zh: '当事人明确拒绝调解，未再次同意前不得调解（人民调解法第三条、第十七条）',
    en: 'a party clearly refused; there is no mediation until that party consents anew (People’s Mediation Law, articles 3 and 17)',
  },
  'not-accepted': { zh: '尚未受理；请先记录受理', en: 'is not accepted yet; record the acceptance first' },
  'not-settled': { zh: '尚未达成调解协议', en: 'there is no settlement yet' },
  'effective-before-settled': {
    zh: '协议生效日早于达成日；生效日为当事人、调解员签名和盖章中最晚的一日',
    en: 'takes effect before it was reached; it does on the last of the parties’, the mediator’s and the seal’s days',
  },
  'effective-when-all-signed': {
    zh: '书面协议自当事人、调解员签名和盖章中最晚的一日起生效（人民调解法第二十九条）；请核对生效日和各签名日',
    en: 'a written agreement takes effect on the last of the parties’, the mediator’s and the seal’s days (People’s Mediation Law, article 29); check them',
  },
  'oral-is-not-signed': {
    zh: '口头协议没有签名日；请改为书面，或不填签名日',
    en: 'an oral agreement has no days of signing; make it a written one, or leave them out',
  },
  'oral-takes-effect-at-once': {
    zh: '口头协议自达成之日起生效（人民调解法第三十条）',
    en: 'an oral agreement takes effect on the day it is reached (People’s Mediation Law, article 30)',
  },
  'no-reason': { zh: '须注明理由', en: 'needs a reason' },
  'no-such-assessment': {
    zh: '所指的不是最近一次研判；请先查看最近一次研判',
    en: 'is not the last assessment of the case; look at the last one first',
  },
  'confirms-something-else': {
    zh: '确认时不得另填等级或牵头单位；如有不同意见请改为 overridden',
    en: 'confirms, so it names no other level or lead; use `overridden` to decide otherwise',
  },
  'overrides-nothing': {
    zh: '改变研判结果须写明等级或牵头单位',
    en: 'overrides, so it names the level or the lead that stands instead',
  },
  'linked-to-itself': { zh: '案件不能关联自身', en: 'a case is not linked to itself' },
  'same-as-a-report': {
    zh: '所指案件本身只是同一纠纷的另一来件；请关联到实际办理的案件',
    en: 'that case only reports a dispute that is handled in another one; link to the one in which it is handled',
  },
  'not-recorded': { zh: '没有此项个人信息或已删除', en: 'there is nothing of the kind, or it was erased' },
} as const satisfies Readonly<Record<string, Label>>
