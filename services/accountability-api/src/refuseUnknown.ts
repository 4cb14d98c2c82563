/**
 * Refuses an id that the plan does not have, and says which comes closest.
 */
import { type ProblemType, refuse } from '@maplebridge/http'
import { nearest } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import type { Context } from 'hono'

/** Answers that there is nothing of that id; `what` names the kind of thing. */
export const refuseUnknown = (
  c: Context,
  type: ProblemType<422>,
  { what, id, known }: { readonly what: Label; readonly id: string; readonly known: readonly string[] },
) => {
  const near = nearest(id, { among: known })
  const hint =
    near === undefined
      ? { zh: '可用的见 `known`', en: 'see `known`' }
      : { zh: `是否指 \`${near}\`？`, en: `did you mean \`${near}\`?` }
  return refuse(c, type, {
    message: {
      zh: `没有${what.zh} \`${id}\`；${hint.zh}`,
      en: `there is no ${what.en} \`${id}\`; ${hint.en}`,
    },
    known,
    nearest: near,
  })
}
