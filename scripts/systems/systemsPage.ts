// The pages about the functions of the named systems, from the rows.
import { capabilities } from './capabilities.ts'
import { digitalSystems } from './digitalSystems.ts'
import type { NamedFunction } from './NamedFunction.ts'
import { channels, placesAndRooms } from './placesAndChannels.ts'

type Label = { readonly zh: string; readonly en: string }
type Language = keyof Label

/** Every row, in the parts of the page. */
export const parts: readonly { readonly title: Label; readonly rows: readonly NamedFunction[] }[] = [
  { title: { zh: '信息系统', en: 'Digital systems' }, rows: digitalSystems },
  { title: { zh: '场所', en: 'Places and rooms' }, rows: placesAndRooms },
  { title: { zh: '宣传渠道', en: 'Channels of publicity' }, rows: channels },
  { title: { zh: '未指明系统的功能', en: 'Capabilities without a named system' }, rows: capabilities },
]

const words = {
  title: { zh: '各方案所称系统的功能', en: 'The functions of the named systems' },
  about: {
    zh: '[English](systems.md) · 各方案提到的每个系统、场所、渠道和功能：由哪个接口完成，由什么对接完成，或为何不做。由 `node scripts/writeSystems.ts` 生成；所列接口均在各服务的 `openapi.json` 中。',
    en: '[中文](systems.zh-CN.md) · Every system, place, channel and capability that the plans name: the call that does it, the integration that would, or why nothing does. Written by `node scripts/writeSystems.ts`; every route stands in the `openapi.json` of its service.',
  },
  heads: {
    zh: '| 原文条目 | 名称 | 接口 | 对接 | 不做及理由 |',
    en: '| item | name | calls | integration | refused, and why |',
  },
} as const

const counted = (rows: readonly NamedFunction[]) => ({
  all: rows.length,
  called: rows.filter(({ calls }) => calls !== undefined).length,
  joined: rows.filter(({ integration }) => integration !== undefined).length,
  refused: rows.filter(({ refusal }) => refusal !== undefined).length,
})

const summary = (lang: Language): string => {
  const { all, called, joined, refused } = counted(parts.flatMap(({ rows }) => rows))
  return lang === 'zh'
    ? `共 ${all} 项：${called} 项有接口，${joined} 项需对接，${refused} 项全部或部分不做。`
    : `${all} rows: ${called} have calls, ${joined} an integration, ${refused} are refused in whole or in part.`
}

const line = ({ id, label, calls = [], integration, refusal }: NamedFunction, lang: Language): string =>
  `| \`${id}\` | ${label[lang]} | ${calls.map((call) => `\`${call}\``).join('<br>')} | ${integration?.[lang] ?? ''} | ${refusal?.[lang] ?? ''} |`

/** The page in a language. */
export const systemsPage = (lang: Language): string =>
  [
    `# ${words.title[lang]}`,
    words.about[lang],
    summary(lang),
    ...parts.flatMap(({ title, rows }) => [
      `## ${title[lang]}`,
      [words.heads[lang], '| --- | --- | --- | --- | --- |', ...rows.map((each) => line(each, lang))].join(
        '\n',
      ),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n')
