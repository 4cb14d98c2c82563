import { library } from '../../tsup.preset.ts'

// A source map would hold every name a second time.
export default { ...library(import.meta.dirname), sourcemap: false }
