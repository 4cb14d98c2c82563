/**
 * The problems that only the routing service answers with.
 */
import type { ProblemType } from '@maplebridge/http'

/** Kinds of problems of the routing service. */
export const routingProblems = {
  unknownBody: {
    name: 'unknown-body',
    status: 422,
    title: { zh: '方案没有由此类组织办理的规定', en: 'The plan sends no dispute to such a body' },
    about: {
      zh: '可用的组织类型见 `known`，最接近的见 `nearest`；`known` 为空时该方案未规定由谁牵头。',
      en: '`known` lists the kinds of bodies, `nearest` the closest; an empty `known` means a plan that names no lead.',
    },
  },
  emptyDirectory: {
    name: 'empty-directory',
    status: 422,
    title: { zh: '机构名录是空的', en: 'The directory of bodies is empty' },
    about: {
      zh: '请录入本地机构，或不附 `directory` 再试。',
      en: 'List the bodies of the place, or ask without `directory`.',
    },
  },
  invalidDirectory: {
    name: 'invalid-directory',
    status: 422,
    title: { zh: '机构名录有误', en: 'The directory of bodies cannot be read' },
    about: {
      zh: '`issues` 逐条说明位置、原因和最接近的代码：写法、机构类型、地区。',
      en: '`issues` says where, why, and which known code comes closest: how a body is written, its kind, its area.',
    },
  },
  contradictoryDirectory: {
    name: 'contradictory-directory',
    status: 422,
    title: { zh: '机构名录自相矛盾', en: 'The directory of bodies contradicts itself' },
    about: {
      zh: '`issues` 列出全部矛盾：编号重复、关系指向名录外的机构、循环监督、止日不晚于起日。',
      en: '`issues` lists every contradiction: an id twice, a relation into nothing, supervision in a circle, an end before the beginning.',
    },
  },
  wrongAreaCode: {
    name: 'wrong-area-code',
    status: 422,
    title: { zh: '不是地区代码', en: 'This is no area code' },
    about: {
      zh: '地区代码为 2、4、6、9 或 12 位数字；只可能指一个代码时，见 `nearest`。',
      en: 'An area code has 2, 4, 6, 9 or 12 digits; `nearest` is there when only one code can be meant.',
    },
  },
  unknownArea: {
    name: 'unknown-area',
    status: 404,
    title: { zh: '没有此地区', en: 'There is no such area' },
    about: {
      zh: '名录中没有此代码；`nearest` 是名录中包含它的最小地区。',
      en: 'The list has no such code; `nearest` is the narrowest area around it that the list has.',
    },
  },
  retiredArea: {
    name: 'retired-area',
    status: 404,
    title: { zh: '该地区代码当日已不再使用', en: 'The area had ended before that day' },
    about: {
      zh: '`known` 列出当日承接该地的地区；只有一个时见 `nearest`。',
      en: '`known` lists the areas of that day in which its ground lies; `nearest` is there when it is one.',
    },
  },
  areaNotYet: {
    name: 'area-not-yet',
    status: 404,
    title: { zh: '该地区当日尚未设立', en: 'The area was set up after that day' },
    about: {
      zh: '`known` 列出当日该地所属的地区；只有一个时见 `nearest`。',
      en: '`known` lists the areas of that day that it was made from; `nearest` is there when it is one.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemType>>
