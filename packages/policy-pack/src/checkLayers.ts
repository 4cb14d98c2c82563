/**
 * Checks that a pack and the wider packs it stands on fit together: no id twice, no two versions of a time limit on
 * one day, no reference into nothing, no test that its fact cannot answer, no day off that its calendar knows already,
 * no silence about the range in force, no red line broken. Run when a pack is built and when it is loaded.
 */
import type { Label } from '@maplebridge/rules'
import { appraisalIssues } from './appraisalIssues.ts'
import { awardIssues } from './awardIssues.ts'
import { overlayIssues } from './calendarOf.ts'
import { codeIssues } from './codeIssues.ts'
import { conditionIssues } from './conditionIssues.ts'
import { declarationsIn } from './declarationsIn.ts'
import { honestyIssues } from './honestyIssues.ts'
import type { Issue } from './Issue.ts'
import { metricIssues } from './metricIssues.ts'
import { nearest } from './nearest.ts'
import { normIssues } from './normIssues.ts'
import { overlappingVersions } from './overlappingVersions.ts'
import type { Pack } from './Pack.ts'
import type { Reference } from './Reference.ts'
import { redLineIssues } from './redLineIssues.ts'
import { referencesOf } from './referencesOf.ts'
import { returnIssues } from './returnIssues.ts'
import { settingValueIssues } from './settingValueIssues.ts'
import { standingIssues } from './standingIssues.ts'
import { taskIssues } from './taskIssues.ts'

/**
 * The issues of a chain of packs, widest first, found in its last pack or between its packs; empty when it can be
 * used.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { checkLayers } from '@maplebridge/policy-pack'
 * import { cnNational } from '@maplebridge/packs/cn-national'
 *
 * assert.deepEqual(checkLayers([cnNational]), [])
 * assert.equal(checkLayers([cnNational, cnNational])[0]?.code, 'duplicate-id')
 * ```
 */
export const checkLayers = (layers: readonly Pack[]): readonly Issue[] => {
  const pack = layers.at(-1)
  if (pack === undefined) return []
  const structural = [
    ...undated(pack),
    ...unapproved(pack),
    ...duplicates(layers),
    ...overlappingVersions(pack),
    ...danglingReferences(pack, layers),
    ...conditionIssues(pack, { layers }),
    ...settingValueIssues(pack, { layers }),
    ...standingIssues(pack, { layers }),
    ...taskIssues(pack, { layers }),
    ...normIssues(pack, { layers }),
    ...appraisalIssues(pack, { layers }),
    ...codeIssues(pack, { layers }),
    ...metricIssues(pack, { layers }),
    ...honestyIssues(pack, { layers }),
    ...returnIssues(pack, { layers }),
    ...awardIssues(pack, { layers }),
    ...overlayIssues(layers),
  ]
  return structural.length > 0 ? structural : redLineIssues(layers)
}

/** A pack whose range in force is not known has to say why, or every answer under it would look dated. */
const undated = ({ manifest: { inForce, unresolved } }: Pack): readonly Issue[] =>
  inForce === undefined && unresolved === undefined
    ? [{ code: 'missing-key', path: ['manifest', 'inForce'], message: noRange }]
    : []

/** Nobody approves what they wrote; blanks and capitals make no other office. */
const unapproved = ({ manifest: { activation } }: Pack): readonly Issue[] =>
  activation !== undefined && plain(activation.author) === plain(activation.approver)
    ? [{ code: 'out-of-domain', path: ['manifest', 'activation', 'approver'], message: ownApprover }]
    : []

const plain = (office: string): string => office.normalize('NFKC').replace(/\s/gu, '').toLowerCase()

const duplicates = (layers: readonly Pack[]): readonly Issue[] => {
  const seen = new Map<string, string>()
  return layers.flatMap((pack) =>
    declarationsIn(pack).flatMap(({ kind, id, path }) => {
      const key = `${kind} ${id}`
      const first = seen.get(key)
      seen.set(key, pack.manifest.id)
      // One pack may hold a limit as it was and as it is; `overlappingVersions` compares their days.
      const isVersion = kind === 'limit' && first === pack.manifest.id
      return first === undefined || isVersion
        ? []
        : [{ code: 'duplicate-id', path, message: twice(id, first) } as const]
    }),
  )
}

const danglingReferences = (pack: Pack, layers: readonly Pack[]): readonly Issue[] => {
  const declared = layers.flatMap(declarationsIn)
  const known = new Set(declared.map(({ kind, id }) => `${kind} ${id}`))
  return referencesOf(pack)
    .filter(({ to, id }) => !known.has(`${to} ${id}`))
    .map((reference) => dangling(reference, declared))
}

const dangling = ({ to, id, path }: Reference, declared: ReturnType<typeof declarationsIn>): Issue => {
  const among = declared.flatMap((each) => (each.kind === to ? [each.id] : []))
  const near = nearest(id, { among })
  return {
    code: 'dangling-reference',
    path,
    message: nowhere(to, id, near),
    ...(near !== undefined && { nearest: near }),
  }
}

const noRange: Label = {
  zh: '缺少此项；请填写施行期间，来源文件没有可用日期的，在 manifest 的 `unresolved` 中说明',
  en: 'is missing; give the range in force, or name under `unresolved` of the manifest why the source carries no usable date',
}

const ownApprover: Label = {
  zh: '审批者与起草者相同；规则包须由另一方审批',
  en: 'is the author; a pack is approved by another office than the one that wrote it',
}

const twice = (id: string, first: string): Label => ({
  zh: `编号 \`${id}\` 已在规则包 \`${first}\` 中使用；请改用另一编号，或用 displaces 说明取代关系`,
  en: `the id \`${id}\` is already used in pack \`${first}\`; use another, or say with \`displaces\` what it replaces`,
})

const nowhere = (to: Reference['to'], id: string, near: string | undefined): Label => ({
  zh: `引用的${names[to].zh} \`${id}\` 没有定义${near === undefined ? '，请先定义' : `；是否指 \`${near}\`？`}`,
  en: `no ${names[to].en} \`${id}\` is declared${near === undefined ? '; declare it' : `; did you mean \`${near}\`?`}`,
})

const names: Readonly<Record<Reference['to'], Label>> = {
  citation: { zh: '条款', en: 'citation' },
  source: { zh: '文件', en: 'source' },
  fact: { zh: '事实', en: 'fact' },
  setting: { zh: '设置项', en: 'setting' },
  matter: { zh: '纠纷类型', en: 'matter' },
  body: { zh: '机构', en: 'body' },
  level: { zh: '等级', en: 'level' },
  limit: { zh: '期限', en: 'time limit' },
  term: { zh: '术语', en: 'term' },
  rule: { zh: '规则', en: 'rule' },
  unit: { zh: '单位', en: 'unit' },
  part: { zh: '部分', en: 'part' },
  task: { zh: '任务', en: 'task' },
  item: { zh: '考评事项', en: 'appraisal item' },
  text: { zh: '引文', en: 'quoted text' },
  system: { zh: '系统', en: 'system' },
  register: { zh: '台账', en: 'register' },
  figure: { zh: '数字', en: 'figure' },
  name: { zh: '指标名称', en: 'name of a metric' },
  metric: { zh: '指标', en: 'metric' },
  goal: { zh: '定性目标', en: 'qualitative goal' },
  flag: { zh: '提示', en: 'flag' },
  form: { zh: '报表', en: 'return form' },
  award: { zh: '称号', en: 'award' },
  document: { zh: '文书', en: 'document' },
}
