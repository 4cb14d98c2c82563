import { library } from '../../tsup.preset.ts'

export default {
  ...library(import.meta.dirname),
  sourcemap: false, // it would hold every name a second time
  esbuildOptions: (options: { charset?: 'ascii' | 'utf8' }) => {
    options.charset = 'utf8' // three bytes for a character of a name instead of six
  },
}
