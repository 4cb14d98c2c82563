/**
 * The problems of services that decide disputes under packs, and which of them each refusal of the packages is.
 */
import type {
  DisputeInvalidError,
  ImpossibleDateError,
  NotInForceError,
  UnknownPackError,
} from '@maplebridge/policy-pack'
import type { Context } from 'hono'
import type { ProblemType } from './ProblemType.ts'
import { refuse } from './refuse.ts'

/** Kinds of problems about a pack, a day or a dispute. */
export const packProblems = {
  unknownPack: {
    name: 'unknown-pack',
    status: 404,
    title: { zh: '没有此规则包', en: 'There is no such policy pack' },
    about: {
      zh: '可用的规则包见 `known`，最接近的见 `nearest`；被拒绝的规则包见 `/v1/packs`。',
      en: '`known` lists the packs in use, `nearest` the closest; packs that were refused are at `/v1/packs`.',
    },
  },
  notInForce: {
    name: 'not-in-force',
    status: 422,
    title: { zh: '规则包当日尚未施行', en: 'The policy pack was not yet in force on that day' },
    about: {
      zh: '没有规则可以回答施行之前的日期；请选择施行日或以后的日期。',
      en: 'No rule answers for a day before the plan was in force; ask for that day or a later one.',
    },
  },
  impossibleDate: {
    name: 'impossible-date',
    status: 422,
    title: { zh: '日期无效', en: 'The date does not exist' },
    about: { zh: '日期请填写为 YYYY-MM-DD 的真实日期。', en: 'Give a day of the calendar as YYYY-MM-DD.' },
  },
  invalidDispute: {
    name: 'invalid-dispute',
    status: 422,
    title: { zh: '纠纷信息有误', en: 'The dispute cannot be assessed as given' },
    about: {
      zh: '`issues` 逐条说明位置、原因和最接近的代码。',
      en: '`issues` says where, why, and which known code comes closest.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemType>>

/** Whatever the packages refuse a request for. */
export type DisputeRefusal = UnknownPackError | NotInForceError | ImpossibleDateError | DisputeInvalidError

/** Answers with the problem document of a refusal that concerns the pack or the day. */
export const refuseEdition = (
  c: Context,
  error: UnknownPackError | NotInForceError | ImpossibleDateError,
) => {
  switch (error._tag) {
    case 'UnknownPackError': {
      const { message, known, nearest } = error
      return refuse(c, packProblems.unknownPack, { message, known, nearest })
    }
    case 'NotInForceError':
      return refuse(c, packProblems.notInForce, { message: error.message })
    case 'ImpossibleDateError':
      return refuse(c, packProblems.impossibleDate, { message: error.message })
  }
}

/** Answers with the problem document of any refusal. */
export const refuseDispute = (c: Context, error: DisputeRefusal) => {
  if (error._tag !== 'DisputeInvalidError') return refuseEdition(c, error)
  return refuse(c, packProblems.invalidDispute, { message: error.message, issues: error.issues })
}
