/**
 * The problems that only the metrics service answers with.
 */
import type { ProblemType } from '@maplebridge/http'

/** Kinds of problems of the metrics service. */
export const metricsProblems = {
  unknownMetric: {
    name: 'unknown-metric',
    status: 422,
    title: { zh: '没有此指标', en: 'There is no such metric' },
    about: {
      zh: '可用的指标见 `GET /v1/definitions`，最接近的见 `nearest`。',
      en: '`GET /v1/definitions` lists the metrics of a pack, `nearest` is the closest.',
    },
  },
  unknownName: {
    name: 'unknown-name',
    status: 422,
    title: { zh: '没有指标使用此名称', en: 'No metric claims this name' },
    about: {
      zh: '可用的名称见 `known`，最接近的见 `nearest`。',
      en: '`known` lists the names that reports print, `nearest` is the closest.',
    },
  },
  unknownRegister: {
    name: 'unknown-register',
    status: 422,
    title: { zh: '没有此台账', en: 'There is no such register' },
    about: {
      zh: '可用的台账见 `known`，最接近的见 `nearest`。',
      en: '`known` lists the registers that the pack counts, `nearest` is the closest.',
    },
  },
  invalidCounts: {
    name: 'invalid-counts',
    status: 422,
    title: { zh: '计数有误', en: 'The counts cannot be measured as given' },
    about: {
      zh: '`issues` 逐条说明位置、原因和最接近的代码。',
      en: '`issues` says where, why, and which known code comes closest.',
    },
  },
  unreadableTable: {
    name: 'unreadable-table',
    status: 422,
    title: { zh: '表格或台账无法读取', en: 'The table or register cannot be read' },
    about: {
      zh: '说明中写明原因和位置：编码、引号、表头、工作表等；可用的表头或工作表见 `known`。',
      en: 'The detail says why and where: encoding, quotation marks, headings, sheets; `known` lists those there are.',
    },
  },
  answerTooLarge: {
    name: 'answer-too-large',
    status: 422,
    title: { zh: '所求的指标值过多', en: 'The answer would be too large' },
    about: {
      zh: '地区数与指标数之积超过限度（通常为 200000）；请用 `of` 指明指标，或分批报送。',
      en: 'It would have more values than one answer has (usually 200,000); name metrics with `of`, or send fewer areas.',
    },
  },
  unmatchedHeading: {
    name: 'unmatched-heading',
    status: 422,
    title: {
      zh: '声明的栏目在表中没有或者不止一个',
      en: 'A declared heading is not in the table, or there twice',
    },
    about: {
      zh: '表中的栏目见 `known`；`*` 可代任意文字。',
      en: '`known` lists the headings of the table; `*` stands for any text.',
    },
  },
  refusedGrouping: {
    name: 'refused-grouping',
    status: 422,
    title: { zh: '不能这样分组', en: 'Flags are not about that' },
    about: {
      zh: '提示只针对单位和区域，不针对个人；可用的字段见 `known`，单位和区域须以代码给出。',
      en: 'Flags are about bodies and areas, never persons; `known` lists the fields, and bodies and areas go by their code.',
    },
  },
  unknownAward: {
    name: 'unknown-award',
    status: 422,
    title: { zh: '没有此称号', en: 'There is no such award' },
    about: {
      zh: '可用称号的编号、适用的机构种类或者其层级，最接近的见 `nearest`。',
      en: 'Name an award by its id, the kind of body it is for, or its tier; `nearest` is the closest.',
    },
  },
  invalidAwardEvidence: {
    name: 'invalid-award-evidence',
    status: 422,
    title: { zh: '创建材料有误', en: 'The evidence cannot be judged as given' },
    about: {
      zh: '`issues` 逐条说明位置、原因和最接近的代码。',
      en: '`issues` says where, why, and which known code comes closest.',
    },
  },
  refusedReturn: {
    name: 'refused-return',
    status: 422,
    title: { zh: '报表无法生成', en: 'The return cannot be made as given' },
    about: {
      zh: '说明中写明原因：没有此表式、报告期未结束、填报单位不是代码、零报告不为零、原报表已被改动、没有可更正的内容等。',
      en: 'The detail says why: no such form, a period that is not over, no code, a nil return that is not nil, a return that was altered, nothing to correct.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemType>>
