/**
 * Markdown for the pages that are written from packs.
 */
import type { Label } from '@maplebridge/rules'

/** A text in both languages in one cell, English above. */
export const both = ({ zh, en }: Label): string => `${en}<br>${zh}`

/** A table with its head. */
export const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
