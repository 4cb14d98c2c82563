/**
 * The service, its PostgreSQL server and single connections are killed at random moments under load; so is the service
 * over a PGlite folder.
 */
import { frozen } from './frozen.ts'
import { killed } from './killed.ts'
import { recurring } from './recurring.ts'
import type { Soak } from './Soak.ts'

/** Kills at random moments. */
export const soak: Soak = {
  about:
    'The service, its database and single connections are killed (SIGKILL) at random moments while officials work: nothing acknowledged is lost, nothing is doubled, every chain holds, and a command sent again is answered as before.',
  sizes: { kills: 200, folderKills: 20, officials: 10, cases: 5000 },
  run: async ({ sizeOf, seed, isOver, say }) => {
    const shared = { officials: sizeOf('officials'), cases: sizeOf('cases'), seed, isOver, say }
    const onServer = await killed({ ...shared, on: 'PostgreSQL', kills: sizeOf('kills') })
    say('PostgreSQL done; PGlite')
    const inFolder = await killed({ ...shared, on: 'PGlite', kills: sizeOf('folderKills') })
    say('PGlite done; jobs')
    const jobs = await recurring()
    say('jobs done; a server that hangs')
    const hanging = await frozen()
    return {
      rows: [...onServer.rows, ...inFolder.rows, ...jobs.rows, ...hanging.rows],
      faults: [...onServer.faults, ...inFolder.faults, ...jobs.faults, ...hanging.faults],
    }
  },
}
