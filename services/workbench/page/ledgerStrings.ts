/**
 * The words of the ledger on the page: signing in, the lists, entering a case, auditing.
 */
import type { Label } from '@maplebridge/rules'
import { screeningStrings } from './screeningStrings.ts'

/** The texts of the lists of the ledger. */
export const ledgerStrings = {
  ...screeningStrings,
  viewLedger: { zh: '案件台账', en: 'Ledger' },
  introLedger: {
    zh: '纠纷从发现到归档的台账，只增不改。选一个虚构角色登录，看各角色能看什么、能办什么。',
    en: 'Disputes from the day they are found to the archive, as lines that are only ever added. Sign in as an invented role and see what each may see and do.',
  },
  ledgerOfServer: {
    zh: '台账保存在运行本页的服务器上；计算仍在本页完成。不连接其他主机。',
    en: 'The ledger is kept by the server that this page comes from; nothing is sent anywhere else.',
  },
  ledgerReading: { zh: '正在读取……', en: 'Reading…' },
  readAgain: { zh: '重新读取', en: 'Look again' },
  more: { zh: '继续显示', en: 'Show more' },

  signIn: { zh: '选择角色登录', en: 'Sign in as' },
  signInWhat: {
    zh: '{district}：没有这个地方，账号、单位和案件均为虚构，也没有任何人的姓名。案件依“{pack}”办理。',
    en: '{district}: there is no such place; accounts, bodies and cases are invented, and nobody is named. Its cases follow "{pack}".',
  },
  signInAs: { zh: '以此角色登录', en: 'Sign in' },
  signOut: { zh: '退出', en: 'Sign out' },
  signedInAs: { zh: '当前角色', en: 'Signed in as' },
  account: { zh: '账号', en: 'Account' },
  seesArea: { zh: '范围', en: 'Area' },
  actsFor: { zh: '单位', en: 'Body' },
  noDemo: { zh: '这里不能选角色登录', en: 'There are no roles to sign in as here' },
  noDemoWhat: {
    zh: '虚构角色只在演示中提供。如本服务已接入正式账号，请用正式账号的令牌调用 casework-api（见接口文档）；要看演示，请在本机运行 npm start。',
    en: 'Invented roles exist in the demo only. Where real accounts are in use, call casework-api with their tokens (see the API reference); for the demo run `npm start` on your own machine.',
  },
  keptInMemory: {
    zh: '本演示只存在内存里，服务停止后即消失。',
    en: 'This demo is kept in memory only and is gone when the service stops.',
  },

  tabs: { zh: '台账清单', en: 'Lists of the ledger' },
  tabCases: { zh: '案件', en: 'Cases' },
  tabQueue: { zh: '待分流', en: 'Waiting to be assigned' },
  tabOverdue: { zh: '逾期', en: 'What is late' },
  tabEnter: { zh: '录入纠纷', en: 'Enter a dispute' },
  tabAudit: { zh: '核验', en: 'Verify' },

  filterCases: { zh: '筛选', en: 'Filter' },
  stage: { zh: '阶段', en: 'Stage' },
  anyStage: { zh: '全部阶段', en: 'Any stage' },
  anyLevel: { zh: '全部等级', en: 'Any level' },
  holder: { zh: '承办单位', en: 'Held by' },
  anyHolder: { zh: '全部单位', en: 'Any body' },
  openOrClosed: { zh: '是否结案', en: 'Open or closed' },
  openAndClosed: { zh: '全部', en: 'Both' },
  onlyOpen: { zh: '未结案', en: 'Open' },
  onlyClosed: { zh: '已结案', en: 'Closed' },
  inArea: { zh: '所在区划', en: 'Area' },
  anyArea: { zh: '全部区划', en: 'Any area' },
  clearFilter: { zh: '清除筛选', en: 'Clear the filter' },
  caseNumber: { zh: '编号', en: 'Number' },
  nextLastDay: { zh: '最近期限', en: 'Next last day' },
  noLastDay: { zh: '无', en: 'none' },
  lateSince: { zh: '已逾期', en: 'late' },
  nobodyHolds: { zh: '尚无承办', en: 'nobody yet' },
  noLevelYet: { zh: '未研判', en: 'not assessed' },
  proposedLevel: { zh: '建议', en: 'proposed' },
  noCases: { zh: '没有可见的案件', en: 'There are no cases you may see' },
  noCasesWhat: {
    zh: '本角色的范围内还没有案件。可换一个角色，或先录入纠纷。',
    en: 'Nothing was entered in the area and for the body of this role yet. Sign in as another role, or enter a dispute.',
  },
  noneMatch: { zh: '没有符合条件的案件', en: 'No case is so' },
  noneMatchWhat: { zh: '请放宽筛选条件。', en: 'Loosen the filter, or clear it.' },
  casesShown: { zh: '列出 {n} 件', en: '{n} cases shown' },
  casesShownOrMore: { zh: '先列出 {n} 件，还有更多', en: '{n} cases shown, there are more' },

  overdueWhat: {
    zh: '可见案件中最后期限已过、尚未履行的职责，最早的在前。只看办理，不看人，也不计分、不排名。',
    en: 'Duties whose last day is over and that are not done, the oldest first. It is about work on cases, never about a person: nothing is scored or ranked.',
  },
  duty: { zh: '职责', en: 'Duty' },
  lastDay: { zh: '最后期限', en: 'Last day' },
  lateDays: { zh: '逾期 {n} 日', en: '{n} days late' },
  lateOneDay: { zh: '逾期 1 日', en: '1 day late' },
  dutiesShown: { zh: '列出 {n} 项', en: '{n} duties shown' },
  dutiesShownOrMore: { zh: '先列出 {n} 项，还有更多', en: '{n} duties shown, there are more' },
  nothingLate: { zh: '没有逾期的职责', en: 'Nothing is late' },
  nothingLateWhat: { zh: '期限在前的职责见各案件。', en: 'What is due next stands with each case.' },

  queueWhat: {
    zh: '尚无承办、被退回或不予受理的未结案件，最早的在前。打开案件核对后，在此交办。',
    en: 'Open cases that nobody has, that were handed back or that were not accepted, the oldest first. Look at a case, then assign it from here.',
  },
  whyUnassigned: { zh: '尚无承办', en: 'Nobody has it' },
  whyReturned: { zh: '被退回', en: 'Handed back' },
  whyRefused: { zh: '不予受理', en: 'Not accepted' },
  assignTo: { zh: '交办给', en: 'Assign to' },
  assign: { zh: '交办', en: 'Assign' },
  proposedLead: { zh: '规则建议：{body}', en: 'The rules propose: {body}' },
  assignedDone: { zh: '{number} 已交办给{body}。', en: '{number} was assigned to: {body}.' },
  queueEmpty: { zh: '没有待分流的案件', en: 'No case waits' },
  queueEmptyWhat: {
    zh: '新录入、被退回的案件会出现在这里。',
    en: 'Cases that are entered or handed back show here.',
  },
  applications: { zh: '群众申请', en: 'Applications' },
  applicationsWhat: {
    zh: '群众不用账号提出的申请，不含姓名。立案后，申请人用原查询码查看进度。',
    en: 'Applied for without an account and without a name. Once it is a case, the applicant follows it with the same code.',
  },
  applicationsShown: { zh: '列出 {n} 件申请', en: '{n} applications shown' },
  noApplications: { zh: '没有待办的申请。', en: 'No application waits.' },
  makeCase: { zh: '立案', en: 'Make it a case' },
  answerApplication: { zh: '答复', en: 'Answer' },
  wantsMediation: { zh: '申请调解', en: 'Applies for mediation' },
  wantsAdvice: { zh: '咨询', en: 'Asks for advice' },
  applicationAnswered: { zh: '申请 {code} 已答复。', en: 'Application {code} was answered.' },

  enterWhat: {
    zh: '只填纠纷、单位和程序的情况，不填姓名、证件号和电话。同一来源的一个编号只有一个案件。',
    en: 'Facts of the dispute, of bodies and of procedure only: no name, no identity number, no telephone. One number of a sender has one case.',
  },
  senderCode: { zh: '发送系统', en: 'Sending system' },
  senderHint: {
    zh: '由其他系统送入的，写该系统的代码',
    en: 'The code of the system that sends it; leave blank for your own',
  },
  alsoRegistered: { zh: '同时登记入账', en: 'Enter it in the ledger today as well' },
  alsoAssessed: { zh: '同时研判', en: 'Ask the rules at once' },
  needsAll: { zh: '除选填项外均须填写。', en: 'Fill in everything that is not optional.' },
  enterIt: { zh: '录入', en: 'Enter it' },

  auditWhat: {
    zh: '逐件核对：每一条与其哈希、与上一条相符，案件现状与其条目相符；检查点覆盖全部案件，整案删除也会显出。',
    en: 'Checks each line against its hash and the line before, where each case stands against its lines, and the checkpoints over all cases, where even a case that was deleted as a whole shows.',
  },
  verifyNow: { zh: '开始核验', en: 'Verify now' },
  verifying: { zh: '已核验 {cases} 件、{lines} 条……', en: '{cases} cases, {lines} lines so far…' },
  verifiedWell: { zh: '全部相符', en: 'Everything fits' },
  verifiedWellWhat: {
    zh: '已核验 {cases} 件案件、{lines} 条记录、{checkpoints} 个检查点。',
    en: 'Checked: cases {cases}, lines {lines}, checkpoints {checkpoints}.',
  },
  noCheckpoints: {
    zh: '还没有检查点：每隔一刻钟写一个。在此之前，末尾删去的条目无从发现。',
    en: 'There is no checkpoint yet: one is written every quarter of an hour. Until then a line cut from the end does not show.',
  },
  faultsFound: { zh: '有 {n} 处不相符', en: '{n} do not fit' },
  takeLines: { zh: '导出全部条目', en: 'Take the lines along' },
  takeLinesWhat: {
    zh: '导出的文件可用 maplebridge verify-ledger 离线核验；读取会留痕。',
    en: 'The file is checked without the service by `maplebridge verify-ledger`; that you read the cases is noted.',
  },
} as const satisfies Readonly<Record<string, Label>>
