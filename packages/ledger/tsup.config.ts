import { library } from '../../tsup.preset.ts'

export default library(import.meta.dirname)
