/**
 * Kinds of problems a service answers with: a stable name, a status and what it means, in both languages.
 * A name is public and never changes; wording may.
 */
import type { Label } from '@maplebridge/rules'

/** The statuses that problems have. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 503

/** A kind of problem; its page is `/problems/{name}`. */
export type ProblemType<Status extends ProblemStatus = ProblemStatus> = {
  readonly name: string
  readonly status: Status
  readonly title: Label
  /** What it means and what to do. */
  readonly about: Label
}

const kind = <Status extends ProblemStatus>(
  name: string,
  status: Status,
  title: Label,
  about: Label,
): ProblemType<Status> => ({ name, status, title, about })

/** The problems that any service may answer with. */
export const problems = {
  emptyBody: kind(
    'empty-body',
    400,
    { zh: '请求没有内容', en: 'The request has no body' },
    {
      zh: '此请求需要 JSON 内容；请按接口说明填写。',
      en: 'This request needs a JSON body; see the API reference.',
    },
  ),
  malformedJson: kind(
    'malformed-json',
    400,
    { zh: 'JSON 格式有误', en: 'The body is not well-formed JSON' },
    {
      zh: '请求内容无法读作 UTF-8 编码的 JSON；请检查引号、逗号和括号。',
      en: 'The body cannot be read as JSON in UTF-8; check its quotes, commas and brackets.',
    },
  ),
  unknownRoute: kind(
    'unknown-route',
    404,
    { zh: '没有此地址', en: 'There is nothing at this address' },
    { zh: '请对照接口说明检查地址。', en: 'Check the address against the API reference.' },
  ),
  methodNotAllowed: kind(
    'method-not-allowed',
    405,
    { zh: '此地址不支持该方法', en: 'This address does not take this method' },
    { zh: '可用的方法见响应头 Allow。', en: 'The header Allow lists the methods it takes.' },
  ),
  bodyTooLarge: kind(
    'body-too-large',
    413,
    { zh: '请求内容过大', en: 'The body is too large' },
    { zh: '请分成较小的几批发送。', en: 'Send it in smaller parts.' },
  ),
  unsupportedMediaType: kind(
    'unsupported-media-type',
    415,
    { zh: '请求内容的类型不受支持', en: 'The body is of another media type' },
    {
      zh: '请以 `content-type: application/json` 发送未压缩的 UTF-8 JSON。',
      en: 'Send JSON in UTF-8, not compressed, with `content-type: application/json`.',
    },
  ),
  invalidRequest: kind(
    'invalid-request',
    422,
    { zh: '请求有误', en: 'The request is not as the contract says' },
    {
      zh: '请求的参数或结构与接口说明不符；`issues` 逐条说明位置和原因。',
      en: 'A parameter or the shape of the body differs from the contract; `issues` says where and why.',
    },
  ),
  internal: kind(
    'internal',
    500,
    { zh: '服务内部错误', en: 'The service failed' },
    {
      zh: '这是服务的缺陷，不是请求的问题；请把 `instance` 告知维护人员。',
      en: 'This is a fault of the service, not of the request; tell its maintainers the `instance`.',
    },
  ),
  notReady: kind(
    'not-ready',
    503,
    { zh: '服务尚未就绪', en: 'The service is not ready' },
    { zh: '没有可用的规则包；见 `/v1/packs`。', en: 'No policy pack is loaded; see `/v1/packs`.' },
  ),
} as const
