import { service } from '../../tsup.preset.ts'

export default service(import.meta.dirname)
