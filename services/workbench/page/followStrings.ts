/**
 * The words of a party that follows the own case: the slip that an officer hands out, and the question without an account.
 */
import type { Label } from '@maplebridge/rules'

/** The texts about following a case. */
export const followStrings = {
  followers: { zh: '当事人查询', en: 'Letting a party follow' },
  followersWhat: {
    zh: '发给当事人一个查询码和口令，无需账号即可查询办理进度，看不到其他内容。发放和停用均留痕。',
    en: 'A code and a secret let a party see how far the case is, without an account and nothing more. Giving and ending it is noted.',
  },
  giveAccess: { zh: '发放查询码', en: 'Give a code' },
  endAccess: { zh: '停用', en: 'End it' },
  accessOnce: {
    zh: '口令只显示这一次，请打印或抄给当事人。重新发放后，原查询码失效。',
    en: 'The secret is shown this once: print it or write it down for the party. A new code ends the one before.',
  },
  slipTitle: { zh: '案件进度查询', en: 'Follow your case' },
  slipFor: { zh: '{party}查询凭条', en: 'Slip for: {party}' },
  followCode: { zh: '查询码', en: 'Code' },
  followSecret: { zh: '口令', en: 'Secret' },
  slipHow: {
    zh: '打开 {address}，在“查询我的案件”中输入查询码和口令。请勿告诉他人；一日内错误十次，当日不能再查。',
    en: 'Open {address} and enter both under "Follow my case". Keep them to yourself; after ten wrong tries the code rests for the day.',
  },
  slipAsk: {
    zh: '只能看到办理进度。遗失时请经办单位重新发放。',
    en: 'You see how far the case is, and nothing else. If you lose it, ask the body that has your case for a new one.',
  },
  printSlip: { zh: '打印凭条', en: 'Print the slip' },
  putAway: { zh: '已交给当事人', en: 'The party has it' },
  accessEnded: { zh: '{party}的查询码已停用。', en: 'The code has ended. Party: {party}.' },

  followMine: { zh: '查询我的案件', en: 'Follow my case' },
  followMineWhat: {
    zh: '当事人凭凭条上的查询码和口令查询办理进度，不用登录。',
    en: 'For parties: with the code and the secret of your slip, without an account.',
  },
  followIt: { zh: '查询', en: 'How far is it?' },
  followedStage: { zh: '办理进度', en: 'How far it is' },
  followedClosed: { zh: '结案日期：{date}', en: 'Closed on {date}' },
  followedMore: {
    zh: '要了解详情，请联系经办单位。调解自愿，您随时可以依法申请仲裁、行政处理或向人民法院起诉。',
    en: 'For more, ask the body that has your case. Mediation is voluntary: you may go to arbitration, an authority or a court at any time, as the law allows.',
  },
} as const satisfies Readonly<Record<string, Label>>
