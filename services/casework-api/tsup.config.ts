import { service } from '../../tsup.preset.ts'

// The commands for operators stand beside the service, so that its image holds them.
export default { ...service(import.meta.dirname), entry: ['src/main.ts', 'src/backup.ts', 'src/restore.ts'] }
