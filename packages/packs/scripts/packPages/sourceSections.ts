/**
 * Where a pack comes from: its documents and their repairs, the points they leave open, and every clause with its Chinese
 * as printed and what on the page rests on it.
 */
import type { Edition } from '@maplebridge/policy-pack'
import { anchored, type Page, placeOf, rows, said, section } from './Page.ts'

const words = {
  en: {
    sources: 'Sources and their repairs',
    sourceHeads: ['source', 'issued by', 'text and repairs'],
    repairHeads: ['repair', 'as printed', 'read as', 'how certain'],
    certainty: { certain: 'certain', likely: 'likely', open: 'open' },
    day: 'issued on',
    confidence: 'confidence',
    open: 'Open in the source',
    openHeads: ['id', 'point', 'bears on'],
    clauses: 'Clauses',
    clauseHeads: ['id', 'place', 'as printed', 'in English', 'what rests on it'],
    nothing: 'words only',
  },
  zh: {
    sources: '来源及其修复',
    sourceHeads: ['来源', '发布', '文本与修复'],
    repairHeads: ['修复', '原文', '读作', '把握'],
    certainty: { certain: '确定', likely: '较有把握', open: '未决' },
    day: '印发日期',
    confidence: '可信度',
    open: '原文未决之处',
    openHeads: ['编号', '未决之处', '涉及'],
    clauses: '条款原文',
    clauseHeads: ['编号', '出处', '原文', '据此载入'],
    nothing: '仅载原文',
  },
} as const

/** The places of the page that cite each id. */
export type Carriers = ReadonlyMap<string, readonly string[]>

/** The section on documents. */
export const sourcesSection = (page: Page): readonly string[] => {
  const text = words[page.in]
  const { sources } = page.pack
  const documents = sources.map(({ id, title, issuer, issuedOn, note, confidence }) => [
    `${anchored(placeOf('sources', id))}${said(title, page)}<br>\`${id}\``,
    [said(issuer, page), ...(issuedOn === undefined ? [] : [`${text.day} ${issuedOn}`])].join('<br>'),
    [
      ...(note === undefined ? [] : [said(note, page)]),
      ...(confidence === undefined ? [] : [`${text.confidence} ${confidence}`]),
    ].join('<br>'),
  ])
  const repairs = sources
    .flatMap((source) => source.repairs ?? [])
    .map(({ id, printed, readAs, certainty }) => [
      `${anchored(placeOf(id))}\`${id}\``,
      said(printed, page),
      said(readAs, page),
      text.certainty[certainty],
    ])
  return section(text.sources, [...rows(text.sourceHeads, documents), ...rows(text.repairHeads, repairs)])
}

/** The sections on open points and on clauses, which say what rests on each. */
export const clauseSections = (page: Page, carriers: Carriers): readonly string[] => {
  const text = words[page.in]
  const resting = (id: string): string => {
    const places = carriers.get(id) ?? []
    return places.length === 0 ? text.nothing : places.join('<br>')
  }
  const { unresolved = [], citations } = page.pack
  return [
    ...section(
      text.open,
      rows(
        text.openHeads,
        unresolved.map(({ id, summary }) => [
          `${anchored(placeOf(id))}${id}`,
          said(summary, page),
          resting(id),
        ]),
      ),
    ),
    ...section(
      text.clauses,
      rows(
        text.clauseHeads,
        citations.map(({ id, source, clause, text: printed }) => [
          `${anchored(placeOf(id))}${id}`,
          placeWords({ source, clause }, page),
          printed.zh,
          ...(page.in === 'en' ? [printed.en] : []),
          resting(id),
        ]),
      ),
    ),
  ]
}

/** The clause, with its document where the pack has several. */
const placeWords = (
  { source, clause }: Pick<Edition['citations'][string], 'source' | 'clause'>,
  page: Page,
): string => {
  const document = page.pack.sources.find(({ id }) => id === source)
  const title = document === undefined || page.pack.sources.length === 1 ? [] : [said(document.title, page)]
  return [...title, clause].join('<br>')
}
