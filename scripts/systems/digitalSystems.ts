// The named digital systems of the plans.
import { both, call, joins, row } from './NamedFunction.ts'

const wholeLoop = [call.open, call.steps, call.assess, call.decide, call.list, call.lines]

export const digitalSystems = [
  row('S0-3.7-sys-qinghai', ['青海智慧调解信息管理平台', 'Qinghai smart mediation platform'], {
    calls: [call.apply, ...wholeLoop, call.follow],
    integration: joins.sender,
  }),
  row('S0-3.7-sys-exchange', ['与各部门信息系统的数据对接', 'Data link with systems of departments'], {
    calls: [call.open, call.link, call.read, call.steps],
    integration: joins.sender,
  }),
  row('S0-3.7-sys-loop', ['网上调解闭环体系', 'Online closed loop'], { calls: wholeLoop }),
  row('S0-3.7-sys-window', ['窗口平台与智慧系统同步建设', 'Counter and network as one'], {
    calls: [call.apply, call.waiting, call.open],
    integration: both(
      '窗口与网上使用同一台账；大厅设备由各地配置。',
      'The counter uses the same ledger; the hall’s equipment is the place’s own.',
    ),
  }),
  row('S1-t01-sys-regional', ['三级矛盾纠纷综合调处平台', 'Comprehensive platform at three levels'], {
    calls: [call.open, call.route, call.steps, call.list],
  }),
  row('S1-t02-sys-sector', ['行业性重点领域纠纷调处平台', 'Sector platform'], {
    calls: [call.body, call.route, call.steps],
  }),
  row('S1-t04-sys-chongqing', ['重庆市矛盾纠纷信息管理平台', 'Chongqing dispute information platform'], {
    calls: [call.round, call.open, call.duties, call.steps, call.checklist, call.tasks],
    integration: joins.sender,
  }),
  row('S1-t20-sys-remote', ['远程调解、视频调解', 'Remote and video mediation'], {
    calls: [call.steps],
    integration: joins.video,
  }),
  row('S1-t20-sys-place', ['在线调解场所与音视频设备', 'Rooms and equipment for online mediation'], {
    calls: [call.body],
    integration: both(
      '设备由各地配置；台账登记场所所属机构。',
      'Equipment is the place’s own; the body that has the room is registered.',
    ),
  }),
  row('S1-t20-sys-ai', ['人工智能应用', 'Artificial intelligence'], {
    refusal: both(
      '原文未写明任何功能。等级、分流和结论由可复核的规则给出、由人决定；不以模型判断人或案件。',
      'The text names no function. Levels, routes and answers come from rules that can be checked and are decided by people; no model judges a person or a case.',
    ),
  }),
  row('S1-t20-sys-online-fengqiao', ['网上枫桥经验', 'Online Fengqiao experience'], {
    calls: [call.apply, call.follow],
    integration: both(
      '总结推广属工作方法，不是系统功能。',
      'Summing up and spreading is work of people, not a function.',
    ),
  }),
  row('S1-t23-sys-warning', ['预警信息推送', 'Warning push'], {
    calls: [call.classify, call.steps, call.calendar],
    integration: both(
      '`warned`、`notified` 记录所告知的单位；短信或政务消息由各地通道发送。',
      '`warned` and `notified` say whom; the message itself goes through the place’s own channel.',
    ),
  }),
  row('S1-t03-sys-experts', ['调解专家库', 'Expert pool'], { calls: [call.expert, call.register] }),
  row(
    'S2-2.6-sys-app',
    ['掌上调解 APP：在线咨询、申请、分流、调解', 'Palm mediation app: consult, apply, divert, mediate'],
    {
      calls: [
        call.advise,
        call.remedies,
        call.apply,
        call.applied,
        call.enterIntake,
        call.route,
        call.steps,
        call.follow,
      ],
      integration: joins.video,
    },
  ),
  row('S2-2.6-sys-smart', ['信息化、智能化建设', 'Informatisation'], {
    calls: wholeLoop,
    integration: both('属建设方向，未写明具体功能。', 'A direction of work; the text names no function.'),
  }),
  row('S2-2.3-sys-share', ['信息共享和通报机制', 'Information sharing and notification'], {
    calls: [call.steps, call.list, call.link],
    integration: joins.sender,
  }),
  row('S3-1.2.4-sys-micro-court', ['移动微法院', 'Mobile Micro Court'], {
    calls: [call.remedies],
    integration: both(
      '法院自有系统；台账记录 `guided-to-confirmation`、`confirmed` 等步骤。',
      'A system of the courts; the ledger records `guided-to-confirmation`, `confirmed` and the like.',
    ),
  }),
  row('S3-1.2.4-sys-court-platform', ['人民法院调解平台', 'People’s Court Mediation Platform'], {
    calls: [call.open, call.steps, call.award],
    integration: joins.sender,
  }),
  row('S3-3.1.3-sys-village', ['诉服村村通', 'Litigation service for every village'], {
    calls: [call.apply, call.award],
    integration: joins.sender,
  }),
  row(
    'S3-1.2.4-sys-station',
    ['村级诉非联动工作站、司法便民点、联动线', 'Village linkage station and linkage line'],
    {
      calls: [call.body, call.route, call.steps],
    },
  ),
  row('S3-1.2.1-sys-filter', ['分层调解“过滤网”', 'Layered “filter net”'], { calls: [call.route] }),
  row('S3-5.1.2-sys-collect', ['矛盾信息“收集网”', '“Collection net” of disputes'], {
    calls: [call.round, call.open, call.missing],
  }),
  row('S3-2-sys-channel', ['综治中心与各部门的沟通平台', 'Channel between centre and departments'], {
    calls: [call.steps, call.list],
    integration: joins.sender,
  }),
  row('S3-3.1.6-sys-learning', ['学法平台', 'Platform for learning law'], {
    calls: [call.occurrences, call.award],
    integration: both(
      '学习内容由普法平台提供；此处只管应办次数。',
      'Lessons come from the platform for law; here only the turns that are owed are kept.',
    ),
  }),
  row('S3-1.2.4-sys-brands', ['学习借鉴的品牌做法', 'Examples to learn from'], {
    refusal: both('是外地经验，不是本镇系统。', 'Models of other places, not systems of the town.'),
  }),
  row('S3-1.2.4-sys-combine', ['线上线下相结合', 'Online and offline creation work'], {
    calls: [call.tasks, call.award],
  }),
  row('S4.2-2-sys-110', ['110 报警服务系统', '110 alarm service'], {
    integration: joins.sender,
    refusal: both(
      '治安防控不属调解；只接收转来的纠纷。',
      'Public-order control is not mediation; only disputes passed on by it are taken.',
    ),
  }),
  row('S4.2-1-sys-infonet', ['基层信息网络与预警机制', 'Grassroots information network and warning'], {
    calls: [call.round, call.open, call.classify, call.reward],
  }),
  row('S4.3-2-sys-network', ['信访网络', 'Petition network'], {
    calls: [call.round, call.missing],
    integration: joins.sender,
  }),
  row('S4.3-3-sys-online', ['网上信访', 'Online petition'], {
    calls: [call.remedies],
    integration: both(
      '信访人使用国家信访平台；由其转来的纠纷以一案一码录入。',
      'Petitioners use the petition platform; disputes that it passes on are entered under its number.',
    ),
  }),
  row('S4.3-3-sys-green', ['信访“绿色工程”“无障碍信访”', 'Petition “green” and “barrier-free” projects'], {
    calls: [call.apply, call.remedies],
    integration: both(
      '不设任何阻止信访或诉讼的条件；申请无需账号。',
      'Nothing here holds back a petition or a suit; applying needs no account.',
    ),
  }),
  row('S4.4-1.1-sys-intel', ['情报信息收集、分析', 'Information collection for mass incidents'], {
    calls: [call.round, call.classify],
    refusal: both(
      '只分级纠纷，不收集或研判重点人员，不监测言论。',
      'Disputes are graded; persons of concern are not listed or assessed, and no opinion is watched.',
    ),
  }),
  row('S4.5-2.6-sys-quality', ['审判管理、案件质量体系', 'Trial management and case quality'], {
    calls: [call.define],
    integration: both(
      '法院自有系统；调解、撤诉的计数见指标定义。',
      'A system of the courts; how mediated and withdrawn cases are counted stands with the metrics.',
    ),
    refusal: both('不以撤诉率约束当事人或法官。', 'No withdrawal rate is held against a party or a judge.'),
  }),
  row('S4.5-2.4-sys-filing', ['“大立案”模式', '“Big filing” model'], {
    refusal: both(
      '原文指出其弊端并已取代，无需实现。',
      'The text criticises it and replaced it; there is nothing to build.',
    ),
  }),
  row('S4.1-1.1-sys-stats', ['统计、受理登记、档案管理制度', 'Statistics, registration and archive rules'], {
    calls: [call.open, call.steps, call.lines, call.measure, call.selfAssess],
  }),
]
