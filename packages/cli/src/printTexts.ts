/**
 * Quoted texts for a person: by subject, each with its words, where they stand, its id, its force and its clauses.
 */
import type { QuotedText, TextSubject } from '@maplebridge/policy-pack'
import { forceLabels, type Label } from '@maplebridge/rules'
import { type Printer, titled } from './printer.ts'
import { words } from './words.ts'

/** What a text is about, in words. */
export const subjectWords: Readonly<Record<TextSubject, Label>> = {
  goal: { zh: '目标', en: 'Goals' },
  principle: { zh: '原则', en: 'Principles' },
  organisation: { zh: '组织', en: 'Organisation' },
  risk: { zh: '风险', en: 'Risk' },
  matters: { zh: '纠纷类型', en: 'Types of dispute' },
  screening: { zh: '排查', en: 'Screening' },
  handling: { zh: '办理', en: 'Handling' },
  liability: { zh: '责任', en: 'Liability' },
  support: { zh: '保障', en: 'Support' },
  publicity: { zh: '宣传', en: 'Publicity' },
  reported: { zh: '所述情况', en: 'What is reported' },
  instrument: { zh: '引用的文件', en: 'Instruments cited' },
}

/** The text of quoted texts. */
export const printTexts = (texts: readonly QuotedText[], { under, lang }: Printer): string => {
  const subjects = [...new Set(texts.map(({ about }) => about))]
  return [
    under.manifest.title[lang],
    ...subjects.flatMap((subject) => [
      '',
      subjectWords[subject][lang],
      ...texts.filter(({ about }) => about === subject).flatMap((text) => linesOf(text, { under, lang })),
    ]),
    ...(texts.length === 0 ? [words.noRows[lang]] : []),
  ].join('\n')
}

const linesOf = ({ id, force, clauses, unresolved }: QuotedText, { lang }: Printer): readonly string[] =>
  clauses.map(({ id: cite, clause, text }) => {
    const marks = [
      id,
      forceLabels[force][lang],
      cite,
      ...(unresolved ?? []).map((point) => `${words.open[lang]} ${point}`),
    ]
    return `  ${titled(clause, text[lang], lang)}  [${marks.join(' · ')}]`
  })
