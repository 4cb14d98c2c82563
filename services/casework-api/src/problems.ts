/**
 * The problems that only the casework service answers with.
 */
import type { ProblemType } from '@maplebridge/http'

/** Kinds of problems of the casework service. */
export const caseworkProblems = {
  notAuthenticated: {
    name: 'not-authenticated',
    status: 401,
    title: { zh: '未登录或令牌无效', en: 'The request has no valid token' },
    about: {
      zh: '请以 `authorization: Bearer …` 发送有效令牌；其声明须有账号、角色和区划。',
      en: 'Send `authorization: Bearer …` with a valid token whose claims name account, role and area.',
    },
  },
  notAllowed: {
    name: 'not-allowed',
    status: 403,
    title: { zh: '该角色不能进行此操作', en: 'The role may not do this' },
    about: {
      zh: '各角色可写的内容见接口说明；请由有权的人员办理。',
      en: 'The API reference says which role may write what; ask somebody whose role may.',
    },
  },
  outsideArea: {
    name: 'outside-area',
    status: 403,
    title: { zh: '超出所辖区划', en: 'Outside the area of the account' },
    about: {
      zh: '只能在令牌所载区划内办理；请由当地办理或移送。',
      en: 'A case is written within the area that the token names; let those there do it, or transfer it.',
    },
  },
  unknownCase: {
    name: 'unknown-case',
    status: 404,
    title: { zh: '没有此案件', en: 'There is no such case' },
    about: {
      zh: '该案件不存在，或不在可见范围内；两种情况答复相同。',
      en: 'The case is not there, or not among those the account may see; the answer is the same for both.',
    },
  },
  numberTaken: {
    name: 'number-taken',
    status: 409,
    title: { zh: '该编号已有案件', en: 'The number has a case already' },
    about: {
      zh: '同一发送方的一个编号只对应一个案件（一案一码）。',
      en: 'One number of a sender has one case; add to that case, or use the number of the other dispute.',
    },
  },
  keyReused: {
    name: 'key-reused',
    status: 422,
    title: { zh: '幂等键已用于其他请求', en: 'The key was used for another command' },
    about: {
      zh: '`Idempotency-Key` 每个请求一个，重发同一请求才沿用。',
      en: 'Give each command its own `Idempotency-Key`; repeat one only to send the same command again.',
    },
  },
  changedMeanwhile: {
    name: 'changed-meanwhile',
    status: 412,
    title: { zh: '案件已有变化', en: 'The case has changed meanwhile' },
    about: {
      zh: '请重新读取案件，确认后再发送。',
      en: 'Read the case again, look at what came in between, and send the command anew.',
    },
  },
  outOfOrder: {
    name: 'out-of-order',
    status: 409,
    title: { zh: '此时不能进行该步骤', en: 'The step can not follow where the case stands' },
    about: {
      zh: '`issues` 逐条说明原因，`reason` 为其代码；当事人拒绝后不得调解。',
      en: '`issues` says why, each with the code of its `reason`; after a party’s clear refusal there is no mediation.',
    },
  },
  heldBack: {
    name: 'held-back',
    status: 409,
    title: { zh: '方案要求先完成其他事项', en: 'The plan wants something done first' },
    about: {
      zh: '`issues` 列明尚缺的事项和依据，`reason` 为方案中的规则。',
      en: '`issues` names what is missing and the clause that wants it; `reason` is the rule of the plan.',
    },
  },
  assessedOtherwise: {
    name: 'assessed-otherwise',
    status: 409,
    title: { zh: '原研判已无法重现', en: 'The assessment can not be given again' },
    about: {
      zh: '该命令当时已办理；此后研判程序有变，结果不同。请读取案件，不要重发。',
      en: 'The command was carried out; what decides was replaced since and comes to another result. Read the case, and do not send the command again.',
    },
  },
  unknownEntry: {
    name: 'unknown-entry',
    status: 404,
    title: { zh: '没有此登记事项', en: 'There is no such entry' },
    about: {
      zh: '名册中没有此项，或不在可见范围内；两种情况答复相同。',
      en: 'The register has no such entry, or not among those the account may see; the answer is the same for both.',
    },
  },
  idTaken: {
    name: 'id-taken',
    status: 409,
    title: { zh: '该编号已被使用', en: 'The id is in use' },
    about: {
      zh: '该编号属于可见范围以外的登记事项；请改用其他编号。',
      en: 'The id belongs to an entry that the account may not see; choose another.',
    },
  },
  unknownApplication: {
    name: 'unknown-application',
    status: 404,
    title: { zh: '没有此申请', en: 'There is no such application' },
    about: {
      zh: '没有此申请码，或不在可见范围内；两种情况答复相同。',
      en: 'There is no such code, or the account may not see it; the answer is the same for both.',
    },
  },
  decidedAlready: {
    name: 'decided-already',
    status: 409,
    title: { zh: '该申请已处理', en: 'The application was dealt with' },
    about: {
      zh: '该申请已立案或已答复；请查看其结果。',
      en: 'The application became a case or was answered already; look at what became of it.',
    },
  },
  tooManyApplications: {
    name: 'too-many-applications',
    status: 429,
    title: { zh: '申请过于频繁', en: 'Too many applications from one place' },
    about: {
      zh: '同一网络地址一小时内的申请次数有限；请稍后再试，或到矛盾纠纷调处中心办理。',
      en: 'One network address may apply only so often in an hour; try later, or go to the centre.',
    },
  },
  tooManyRequests: {
    name: 'too-many-requests',
    status: 429,
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    about: {
      zh: '请按 `Retry-After` 稍候再发；余量见响应头 `RateLimit`。',
      en: 'Wait as `Retry-After` says; the header `RateLimit` of every answer tells what is left.',
    },
  },
  personalNotKept: {
    name: 'personal-not-kept',
    status: 503,
    title: { zh: '本台账不保存当事人信息', en: 'Nothing about parties is kept here' },
    about: {
      zh: '运行者未设置 LEDGER_KEY，因此不保存也不读取当事人信息。',
      en: 'Whoever runs the ledger has set no LEDGER_KEY, so nothing about parties is kept or read.',
    },
  },
  nothingKept: {
    name: 'nothing-kept',
    status: 404,
    title: { zh: '没有此项信息', en: 'Nothing of the kind is kept' },
    about: {
      zh: '该当事人没有此项信息，或已删除。',
      en: 'Nothing was recorded under this field of the party, or it was erased.',
    },
  },
  notRecognised: {
    name: 'not-recognised',
    status: 404,
    title: { zh: '查询码或口令不符', en: 'Code and secret do not fit' },
    about: {
      zh: '请核对凭条上的查询码和口令；遗失的请向经办单位重新领取。',
      en: 'Check both against your slip; if it is lost, ask the body that has your case for a new one.',
    },
  },
  tooManyTries: {
    name: 'too-many-tries',
    status: 429,
    title: { zh: '今日查询失败次数过多', en: 'The code was tried too often today' },
    about: {
      zh: '请明日再试，或到申请或经办的单位查询。',
      en: 'Try again tomorrow, or ask where you applied or at the body that has your case.',
    },
  },
  databaseAway: {
    name: 'database-away',
    status: 503,
    title: { zh: '数据库暂不可用', en: 'The database is away' },
    about: {
      zh: '请按 `Retry-After` 稍候，再以同一 `Idempotency-Key` 重发：已办的不会重复办理。',
      en: 'Wait as `Retry-After` says, then send the request again under the same `Idempotency-Key`: what was done is not done twice.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemType>>
