/**
 * The words of an open case on the page: where it stands, its lines, what was proposed and decided, and what may be done.
 */
import type { Label } from '@maplebridge/rules'

/** The texts of an open case. */
export const caseStrings = {
  backToList: { zh: '返回清单', en: 'Back to the list' },
  theCase: { zh: '案件', en: 'Case' },
  openedCase: { zh: '录入 {date}', en: 'filed {date}' },
  readingNoted: { zh: '读取本案件已留痕。', en: 'That this case was read is noted.' },
  noEdition: {
    zh: '页面没有本案件所依的规则包 {pack}，看不到职责和依据。',
    en: 'This page does not have the plan {pack} that the case is under, so duties and clauses can not be shown.',
  },

  actions: { zh: '现在可以办理', en: 'What you may do now' },
  actionsNone: {
    zh: '本角色只能查看，不能写入。',
    en: 'This role reads and writes nothing.',
  },
  actionsNoneNow: { zh: '现在没有可办的步骤。', en: 'There is no step to take now.' },
  usualNext: { zh: '通常的下一步', en: 'Usually next' },
  otherStep: { zh: '其他步骤', en: 'Another step' },
  otherWrites: { zh: '其他办理', en: 'Besides' },
  heldBack: { zh: '暂不能办', en: 'Not now' },
  heldBackWhat: {
    zh: '各步骤因何暂不能办，先做什么。',
    en: 'What stands against each step, and what comes first.',
  },
  firstDo: { zh: '先办：{steps}', en: 'First: {steps}' },
  orWord: { zh: ' 或 ', en: ' or ' },
  planAdvises: { zh: '方案提示', en: 'The plan advises' },
  happenedOn: { zh: '发生日期', en: 'Happened on' },
  reason: { zh: '理由', en: 'Reason' },
  recordStep: { zh: '记入台账', en: 'Put it on record' },
  sending: { zh: '正在写入……', en: 'Writing…' },
  cancel: { zh: '取消', en: 'Cancel' },
  written: { zh: '已记入第 {lines} 条。', en: 'Written as line {lines}.' },
  changedMeanwhile: {
    zh: '有人刚刚也写了这个案件',
    en: 'Somebody wrote to this case meanwhile',
  },
  changedMeanwhileWhat: {
    zh: '您填的内容还在。先重新读取，看看新增了什么，再决定是否提交。',
    en: 'What you typed is still here. Look again at what came in between, then decide whether to send it.',
  },
  lookedAgain: {
    zh: '已重新读取。新增的条目在办理经过中标出；如仍要提交，请再按一次。',
    en: 'Read again. What is new is marked in the time line; press the button once more if you still want it written.',
  },
  notWritten: { zh: '没有写入', en: 'Nothing was written' },

  recordFacts: { zh: '补充事实', en: 'Record facts' },
  recordFactsWhat: {
    zh: '只写新查明或要更正的；原值仍留在台账里。',
    en: 'Only what became known or has to be put right; the earlier value stays on record.',
  },
  factsAsked: { zh: '规则还要问的', en: 'What the rules still ask' },
  factsAll: { zh: '其他事实', en: 'Other facts' },
  nothingChanged: { zh: '还没有改动。', en: 'Nothing was changed yet.' },
  linkCase: { zh: '关联案件', en: 'Link to another case' },
  linkTo: { zh: '另一案件', en: 'The other case' },
  linkToHint: { zh: '案件编号（UUID）', en: 'Its id in the ledger (a UUID)' },
  linkKind: { zh: '关系', en: 'How they belong together' },
  links: { zh: '关联', en: 'Links' },
  idInLedger: { zh: '本案件在台账中的编号', en: 'The id of this case in the ledger' },
  noLinks: { zh: '没有关联的案件。', en: 'Linked to no other case.' },

  assessment: { zh: '研判', en: 'Assessment' },
  noAssessment: { zh: '还没有研判。', en: 'The rules were not asked about this case yet.' },
  assessNow: { zh: '按今天的规则研判', en: 'Ask the rules today' },
  assessAgain: { zh: '按今天的规则重新研判', en: 'Ask the rules again today' },
  assessedOn: {
    zh: '第 {line} 条，依{pack}，{date}',
    en: 'Line {line}, under {pack}, on {date}',
  },
  isProposed: { zh: '建议，待确认', en: 'Proposed; nobody has decided' },
  isConfirmed: { zh: '已确认', en: 'Confirmed' },
  isOverridden: { zh: '已另行决定', en: 'Decided otherwise' },
  becauseOf: { zh: '理由：{reason}', en: 'because: {reason}' },
  levelStands: { zh: '现行等级', en: 'The level that stands' },
  confirmIt: { zh: '确认', en: 'Confirm' },
  decideOtherwise: { zh: '另行决定', en: 'Decide otherwise' },
  otherLevel: { zh: '改为等级', en: 'The level instead' },
  otherLead: { zh: '改由牵头', en: 'The lead instead' },
  asProposed: { zh: '按建议', en: 'as proposed' },
  replayIt: { zh: '复核', en: 'Decide again and compare' },
  replay_same: {
    zh: '复核一致：以当时的案件、规则和日期重新判断，逐字相同。',
    en: 'The same in every word: decided again for the case as it stood, under the same rules and day.',
  },
  'replay_other-rules': {
    zh: '规则包已换版：现在的规则给出的结果不同，当时的结果仍在台账里。',
    en: 'The plan has changed since, and its rules answer differently today; what was answered then stays on record.',
  },
  'replay_other-answer': {
    zh: '规则包相同而结果不同：程序可能有变，请报告运行者。',
    en: 'The same rules answer differently: the program may have changed. Tell whoever runs the service.',
  },
  'replay_not-answered': {
    zh: '当时的规则包已不可用，不能复核；请运行者从存档取回。',
    en: 'The rules of that day can no longer be asked; whoever runs the service can take them back from the archive.',
  },
  whyProposed: { zh: '依据', en: 'Why' },
  answerDiffers: {
    zh: '规则已有变化，这里不再列出当时的理由；请用“复核”。',
    en: 'The rules have changed since, so the reasons of then are not shown; decide again and compare.',
  },

  caseTimeLine: { zh: '办理经过', en: 'Time line' },
  caseTimeLineWhat: {
    zh: '每一条都写明谁（角色和账号）、何时、写了什么；只增不改，前后以哈希相连。',
    en: 'Each line says who (role and account), when and what; lines are only added, each chained to the one before.',
  },
  newestFirst: { zh: '最新在前', en: 'Newest first' },
  nthLine: { zh: '第 {n} 条', en: 'Line {n}' },
  isNew: { zh: '新', en: 'new' },
  lineOpened: { zh: '录入纠纷', en: 'Dispute entered' },
  lineFacts: { zh: '补充事实', en: 'Facts recorded' },
  lineCorrected: { zh: '更正录入', en: 'Entry corrected' },
  lineAssessed: { zh: '规则研判', en: 'The rules were asked' },
  lineConfirmed: { zh: '确认研判', en: 'Assessment confirmed' },
  lineOverridden: { zh: '改变研判', en: 'Assessment decided otherwise' },
  lineLinked: { zh: '关联案件', en: 'Linked' },
  linePersonal: { zh: '记录当事人信息', en: 'Something a party told was recorded' },
  lineErased: { zh: '删除当事人信息', en: 'What a party told was erased' },
  sealedElsewhere: { zh: '内容加密另存', en: 'kept sealed elsewhere' },

  parties: { zh: '当事人信息', en: 'What parties told' },
  partiesWhat: {
    zh: '电话、地址等加密另存，台账里只有承诺值。非必要不记；查看会留痕。',
    en: 'A telephone number or an address is sealed beside the ledger; its lines hold a commitment only. What is not needed is better not kept; reading is noted.',
  },
  noParties: { zh: '没有记录。', en: 'Nothing is kept.' },
  mayNotRead: { zh: '本角色不能查看内容。', en: 'This role may not read it.' },
  showValue: { zh: '查看（留痕）', en: 'Show it (this is noted)' },
  erased: { zh: '已删除', en: 'erased' },
  eraseIt: { zh: '删除', en: 'Erase' },
  addPersonal: { zh: '记录一项', en: 'Record something' },
  whatItIs: { zh: '信息项', en: 'What it is' },
  itsValue: { zh: '内容', en: 'What the party told' },
} as const satisfies Readonly<Record<string, Label>>
