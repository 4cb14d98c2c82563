/**
 * The files of a new pack: small, complete, with remarks in both languages. What an author has to replace is marked
 * with 【】 and says so in English beside it.
 */

/** What the files of a new pack are made with. */
export type NewPack = {
  readonly over: string
  readonly from: string | undefined
  readonly area: string | undefined
  /** A day on which all its layers are in force. */
  readonly on: string
  /** Whether it has levels of its own; a pack over one with levels uses those. */
  readonly withLevels: boolean
  /** The way from its folder to the JSON Schemas. */
  readonly schemas: string
}

/** The text of each file by its name. */
export const newPackFiles = (id: string, pack: NewPack): Readonly<Record<string, string>> => {
  const file = (name: string, text: string): readonly [string, string] => [
    `${name}.yaml`,
    `# yaml-language-server: $schema=${pack.schemas}/${name}.schema.json\n${text}`,
  ]
  const first = `# yaml-language-server: $schema=../${pack.schemas}/case.schema.json\n${firstCase(pack)}`
  return Object.fromEntries([
    file('manifest', manifest(id, pack)),
    file('sources', sources),
    file('citations', citations),
    file('settings', settings(id)),
    ...(pack.withLevels ? [file('facts', facts), file('risk', risk)] : []),
    file('routing', routing(id, pack)),
    file('duties', duties(id)),
    ...(pack.from === undefined ? [file('unresolved', unresolved)] : []),
    ['cases/first.yaml', first],
  ])
}

const manifest = (id: string, { over, from, area }: NewPack): string => `\
# 这是哪个规则包、谁发布、何时施行。 Which pack this is, who issued it, when it is in force.
id: ${id}
version: 0.1.0
title:
  zh: 【方案全称】
  en: "[Full title of the plan]"
issuer:
  zh: 【发文机关】
  en: "[Who issued it]"
level: county
${area === undefined ? '# area: "110101" 行政区划代码。 The code of the area it governs.' : `area: "${area}"`}
# 上位规则包：其规则一并适用，不必抄写。 The pack it stands on: its rules apply too and are not copied.
over: ${over}
${
  from === undefined
    ? `# 施行日期填好后，删去 unresolved 和文件 unresolved.yaml。
# Once the range in force is filled in, delete \`unresolved\` here and the file unresolved.yaml.
# inForce:
#   from: 2026-03-01
unresolved: [GAP-in-force]`
    : `inForce:\n  from: ${from}\n  # until: 首个不再施行的日期。 The first day no longer in force.`
}
`

const sources = `\
# 规则所据的文件。 The documents that rules rest on.
- id: plan
  title: { zh: 【方案全称】, en: "[Full title of the plan]" }
  issuer: { zh: 【发文机关】, en: "[Who issued it]" }
`

const citations = `\
# 引用的条款：中文照录原文，英文用自己的话转述。 Cited clauses: Chinese as printed, English in your own words.
- id: PLAN-1
  source: plan
  clause: "1"
  text:
    zh: 【照录：小矛盾由村（社区）人民调解委员会办理。】
    en: "[As printed: small disputes are handled by the village or community committee.]"
- id: PLAN-2
  source: plan
  clause: "2"
  text:
    zh: 【照录：有可能激化的，列为重大；其他列为一般。】
    en: "[As printed: a dispute that may escalate is major; any other is ordinary.]"
- id: PLAN-3
  source: plan
  clause: "3"
  text:
    zh: 【照录：承办单位应当及时登记。】
    en: "[As printed: who handles it registers it in time.]"
`

const settings = (id: string): string => `\
# 原文写“及时”而没有天数的，不要猜，写成设置项，由采用单位填写。
# Where the text says "in time" without a number, do not guess: declare a setting, for the adopter to fill in.
- id: ${id}-register-within
  kind: duration
  label: { zh: “及时登记”的时限, en: 'What "register in time" means' }
  why:
    zh: 方案要求及时登记，没有规定期限。
    en: The plan says "in time" and names no period.
  cites: [PLAN-3]
`

const facts = `\
# 规则可以问的事实：只描述纠纷、机构和程序，不描述任何人。上位规则包已有的不必再写。
# The facts that rules may ask: about the dispute, bodies and procedure, never about a person. Those of wider packs
# (such as may-escalate) need not be written again.
[]
`

const risk = `\
# 等级由轻到重排列；第一级不需要规则。 Levels from the floor to the gravest; the first needs no rule.
levels:
  - code: ordinary
    label: { zh: 一般, en: Ordinary }
  - code: major
    label: { zh: 重大, en: Major }
floorCites: [PLAN-2]
rules:
  - id: major-may-escalate
    when: { fact: may-escalate, is: true }
    then: major
    cites: [PLAN-2]
    force: must
    summary:
      zh: 有可能激化的，列为重大
      en: What may escalate is major
`

const routing = (id: string, { withLevels }: NewPack): string => `\
# 由谁办理。不写“其他情形”：没有规定的，答案会如实说明。
# Who handles it. Do not write a row for "everything else": where the plan is silent the answer says so.
- id: ${id}-small-to-village
  when: ${withLevels ? '{ fact: level, is: ordinary }' : '{ fact: may-escalate, is: false }'}
  then: { lead: village-pmc }
  cites: [PLAN-1]
  force: must
  summary:
    zh: 小矛盾由村（社区）人民调解委员会办理
    en: Small disputes are handled by the village or community committee
`

const duties = (id: string): string => `\
# 谁应当做什么、何时之前。 Who owes what, and by when.
- id: ${id}-register
  when: { fact: source, is: screening }
  then:
    duty: register
    bearer: lead
    due: { inTime: ${id}-register-within, from: filed }
    dischargedBy: [registered]
  cites: [PLAN-3]
  force: must
  summary:
    zh: 排查发现的纠纷，承办单位及时登记
    en: Who handles a dispute found by screening registers it in time
`

const unresolved = `\
# 原文没有写明或者自相矛盾之处。 What the source leaves open or contradicts.
- id: GAP-in-force
  summary:
    zh: 施行日期尚未填写
    en: The range in force is not filled in yet
`

const firstCase = ({ on, withLevels, area }: NewPack): string => `\
# 案例：一件纠纷，方案应当怎样回答。 A case: a dispute, and what the plan should answer.
- id: quarrel-between-neighbours
  title:
    zh: 排查发现的邻里纠纷，没有激化的可能
    en: A quarrel between neighbours found by screening, not likely to escalate
  on: ${on}
  dispute:
    matter: neighbour
    source: screening${area === undefined ? '' : `\n    # 不写 area 的，在规则包的地区内。 Without \`area\` it is in the area of the pack.`}
    facts: { may-escalate: false, suitable-for-mediation: true }
  expect:
${withLevels ? '    level: ordinary\n' : ''}    route: { lead: village-pmc }
- id: quarrel-that-may-escalate
  title:
    zh: 依申请受理的邻里纠纷，有可能激化
    en: A quarrel between neighbours taken up on application, which may escalate
  on: ${on}
  dispute:
    matter: neighbour
    source: application
    facts: { may-escalate: true, suitable-for-mediation: true }
  expect:
${withLevels ? '    level: major\n' : ''}    # 方案没有写明重大纠纷由谁办理。 The plan names nobody for major disputes.
    route: { outcome: Unrouted }
`
