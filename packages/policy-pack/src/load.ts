/**
 * Reads packs from folders of YAML, one file for each section. Node.js only: this entry knows the file system and
 * the YAML reader; nothing else in the packages does. A pack that cannot be used is refused with the file and the
 * line, and what was good before stays in use.
 */
export {
  besideShipped,
  loadPack,
  loadPacks,
  type PackFolder,
  type PackRefused,
  type PacksLoaded,
  readArchive,
  readPackFolder,
} from './loadPacks.ts'
export type { CaseFile } from './readPack.ts'
export { readSections, type Sections } from './readSections.ts'
export { readYaml, revisedYaml, type YamlRead } from './readYaml.ts'
export { type PacksInUse, type PacksWatched, watchPacks } from './watchPacks.ts'
