// Capabilities that the texts ask for without naming a system.
import { both, call, joins, row } from './NamedFunction.ts'

export const capabilities = [
  row('S0-3.1-capab-ledger', ['分类台账', 'Ledger with classification'], {
    calls: [call.open, call.list, call.lines],
  }),
  row('S0-3.2-capab-risk', ['三色分级研判', 'Three-colour grading'], {
    calls: [call.classify, call.assess, call.decide],
  }),
  row('S0-5.5-capab-returns', ['月报、季报', 'Monthly and quarterly returns'], {
    calls: [call.returns, call.occurrences, call.calendar, call.fillReturn],
  }),
  row('S0-3.2-capab-reward', ['信息奖励登记', 'Register of rewards for information'], {
    calls: [call.reward, call.register],
  }),
  row(
    'S1-t24-capab-dispatch',
    ['交办、时限、督办、逾期报告', 'Dispatch, time limit, supervision, overdue report'],
    {
      calls: [call.steps, call.checklist, call.list],
    },
  ),
  row('S1-t25-capab-appraisal', ['周、月、季、年考核', 'Weekly, monthly, quarterly, yearly appraisal'], {
    calls: [call.tasks, call.norms, call.occurrences, call.measure],
  }),
  row('S1-t26-capab-feedback', ['向上级平台和当事人反馈', 'Feedback to the upper platform and to parties'], {
    calls: [call.steps, call.giveAccess, call.follow],
    integration: joins.sender,
  }),
  row('S2-3.2-capab-cancel', ['建账销号', 'Open account and cancel number'], {
    calls: [call.open, call.steps],
  }),
  row('S2-2.1-capab-report', ['同时报告三方', 'Simultaneous report to three recipients'], {
    calls: [call.duties, call.steps],
  }),
  row('S3-4.3-capab-rate', ['村级万人成讼率通报', 'Village litigation-rate notice'], {
    calls: [call.measure, call.define, call.award],
    integration: both(
      '收案数来自法院；不因起诉对任何人作不利处理。',
      'The counts come from the court; nothing may follow for anybody who sued.',
    ),
  }),
  row(
    'S4.1-1.4-capab-quant',
    ['对组织和调解员的量化考核', 'Quantified evaluation of organisations and mediators'],
    {
      calls: [call.norms, call.selfAssess],
      refusal: both(
        '只核对机构的工作；不为个人评分、排名。',
        'The work of bodies is checked; no person is scored or ranked.',
      ),
    },
  ),
  row(
    'S4.1-1.3-capab-register',
    ['调解员名册：聘任、培训、考试、证书、调换；讲师库', 'Mediator register, and the trainer pool'],
    {
      calls: [call.mediator, call.register, call.entry],
    },
  ),
  row('S2-2.5-capab-training', ['分级培训日历', 'Training calendar with counts per level'], {
    calls: [call.occurrences, call.calendar, call.mediator],
  }),
  row('S4.3-3-capab-3b', ['“三包”专案组', 'Case team with three guarantees'], {
    calls: [call.steps, call.duties],
  }),
  row('S4.4-1.1-capab-zero', ['零报告', 'Nil return handling'], {
    calls: [call.round, call.missing, call.returns],
  }),
  row('S4.5-2.7-capab-invite', ['法院邀请调解', 'Court invites mediators, lawyers, deputies'], {
    calls: [call.open, call.expert, call.steps],
    integration: joins.sender,
  }),
]
