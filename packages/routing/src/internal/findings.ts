/**
 * The words of the findings of `lintRouting`.
 */
import type { BodyKind } from '@maplebridge/dispute'
import type { BodyRecord } from '../BodyRecord.ts'
import type { RoutingFinding, RoutingWitness } from '../RoutingFinding.ts'
import type { Passing } from './passings.ts'
import type { SendingRow } from './sendingRows.ts'

const idsOf = (rows: readonly SendingRow[], kind: string): readonly string[] =>
  [...new Set(rows.filter((row) => row.kind.code === kind).map(({ rule }) => rule.id))].sort()

/** A kind that rows name and of which the directory has no body. */
export const notListed = (kind: string, rows: readonly SendingRow[]): RoutingFinding => {
  const rules = idsOf(rows, kind)
  return {
    code: 'kind-not-listed',
    rules,
    kinds: [kind],
    witness: {},
    times: rules.length,
    message: {
      zh: `规则 \`${rules[0]}\` 指定了 \`${kind}\`，但当日名录中没有这类机构；请补录至少一个`,
      en: `rule \`${rules[0]}\` names \`${kind}\`, and the directory has no such body on the day; add at least one`,
    },
  }
}

/** An area of a kind's tier in which nobody can take a matter. */
export const nobodyThere = (
  kind: BodyKind,
  rows: readonly SendingRow[],
  witness: RoutingWitness,
  times: number,
): RoutingFinding => ({
  code: 'nobody',
  rules: idsOf(rows, kind.code),
  kinds: [kind.code],
  witness,
  times,
  message: {
    zh: `\`${witness.area}\` 没有可以办理 \`${witness.matter}\` 的${kind.label.zh}（\`${kind.code}\`），共 ${times} 处；请补录，或由上一级机构承接`,
    en: `nobody of \`${kind.code}\` (${kind.label.en}) in \`${witness.area}\` can take \`${witness.matter}\`, one of ${times} such cases; add a body, or let a row send it elsewhere`,
  },
})

/** An area of a kind's tier in which several bodies have the same claim to a matter. */
export const twoThere = (
  kind: BodyKind,
  rows: readonly SendingRow[],
  witness: RoutingWitness,
  times: number,
): RoutingFinding => {
  const bodies = (witness.bodies ?? []).slice(0, 2).map((id) => `\`${id}\``)
  return {
    code: 'two-equals',
    rules: idsOf(rows, kind.code),
    kinds: [kind.code],
    witness,
    times,
    message: {
      zh: `\`${witness.area}\` 的 ${bodies.join(' 和 ')} 同样有权办理 \`${witness.matter}\`，共 ${times} 处；请写明各自的纠纷类型或起止日期`,
      en: `${bodies.join(' and ')} of \`${witness.area}\` have the same claim to \`${witness.matter}\`, one of ${times} such cases; tell them apart by matters or dates`,
    },
  }
}

/** A body to which rows send nothing that it is competent for. */
export const incompetent = (body: BodyRecord, rows: readonly SendingRow[]): RoutingFinding => ({
  code: 'no-competence',
  rules: idsOf(rows, body.kind),
  kinds: [body.kind],
  witness: { bodies: [body.id], ...(body.area !== undefined && { area: body.area }) },
  times: 1,
  message: {
    zh: `机构 \`${body.id}\` 的纠纷类型（\`${body.matters?.[0]}\` 等）没有一项会由规则分到 \`${body.kind}\`；请核对其纠纷类型`,
    en: `no row sends \`${body.kind}\` a matter that body \`${body.id}\` is competent for (\`${body.matters?.[0]}\` …); check its matters`,
  },
})

/** A circle in which rows pass a dispute on. */
export const passedRound = ({ cycle, rules, matter, times }: Passing): RoutingFinding => {
  const circle = [...cycle, cycle[0]].map((kind) => `\`${kind}\``).join(' → ')
  return {
    code: 'transfer-cycle',
    rules,
    kinds: cycle,
    witness: { matter },
    times,
    message: {
      zh: `\`${matter}\` 会被循环转办：${circle}；请缩小其中一条规则的条件`,
      en: `\`${matter}\` is passed round in a circle: ${circle}; narrow the condition of one of the rows`,
    },
  }
}
