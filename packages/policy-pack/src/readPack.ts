/**
 * Reads one pack from a folder of YAML, with its cases, and puts file and line in front of what is wrong. Internal to
 * the `load` entry.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as Result from 'effect/Result'
import { decodeCases } from './authoring/decodeCases.ts'
import type { PackCase } from './authoring/PackCase.ts'
import { decodePack } from './decodePack.ts'
import type { Issue } from './Issue.ts'
import type { Pack } from './Pack.ts'
import { type PackInvalidError, packInvalid } from './PackInvalidError.ts'
import { readSections, type Sections } from './readSections.ts'
import { readYaml } from './readYaml.ts'

/** A folder as it was read: its pack, or why there is none, and where things stand in it. */
export type PackRead = {
  readonly folder: string
  readonly pack: Result.Result<Pack, PackInvalidError>
  readonly sections: Sections
}

/** Reads a folder; its references are not checked. */
export const readPack = async (folder: string): Promise<PackRead> => {
  const sections = await readSections(folder).catch((reason: unknown): Sections => unreadable(folder, reason))
  const pack =
    sections.issues.length > 0 ? Result.fail(packInvalid(sections.issues)) : decodePack(sections.document)
  return {
    folder,
    sections,
    pack: Result.mapError(pack, ({ issues }) => packInvalid(located(issues, sections))),
  }
}

const unreadable = (folder: string, reason: unknown): Sections => {
  const text = reason instanceof Error ? reason.message : String(reason)
  const message = { zh: `文件夹无法读取：${text}`, en: `the folder cannot be read: ${text}` }
  return { document: {}, issues: [{ code: 'unreadable', path: [folder], message }], locate: () => folder }
}

/** Puts file and line in front of what an issue says. */
export const located = (issues: readonly Issue[], { locate }: Pick<Sections, 'locate'>): readonly Issue[] =>
  issues.map((issue) => {
    const where = issue.code === 'unreadable' ? undefined : locate(issue.path)
    if (where === undefined) return issue
    return {
      ...issue,
      message: { zh: `（${where}）${issue.message.zh}`, en: `(${where}) ${issue.message.en}` },
    }
  })

/** A file of cases: its path from the folder of the pack, its text, and its cases or what is wrong with them. */
export type CaseFile = {
  readonly file: string
  readonly text: string
  readonly cases: Result.Result<readonly PackCase[], readonly Issue[]>
}

/** The files in `cases` of a pack's folder, by name; none where there is no such folder. */
export const readCases = async (folder: string): Promise<readonly CaseFile[]> => {
  const names = await readdir(join(folder, 'cases')).catch((): string[] => [])
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(
    files.map(async (name) => {
      const file = `cases/${name}`
      const text = await readFile(join(folder, file), 'utf8')
      const { value, issues, lineOf } = readYaml(text)
      const locate = (path: Issue['path']): string => {
        const line = lineOf(path)
        return line === undefined ? file : `${file}:${line}`
      }
      const cases =
        issues.length > 0
          ? Result.fail(issues.map((each) => ({ ...each, path: [file] })))
          : decodeCases(value ?? [])
      return { file, text, cases: Result.mapError(cases, (each) => located(each, { locate })) }
    }),
  )
}
