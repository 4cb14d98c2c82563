// Prints a token for development: `node scripts/token.ts dispatcher 630103 [body]`, signed by the key in `.data/keys`.
import { Actor } from '@maplebridge/ledger/schema'
import * as Schema from 'effect/Schema'
import { developmentTrust } from '../src/developmentTrust.ts'

const [role, area, body] = process.argv.slice(2)
const actor = { account: `development-${role}`, role, area, ...(body !== undefined && { body }) }
if (Schema.is(Actor)(actor)) {
  const { tokenFor } = await developmentTrust(`${process.env['DATA_DIR'] ?? '.data'}/keys`)
  process.stdout.write(`${await tokenFor(actor)}\n`)
} else {
  process.stderr.write(
    `usage: token.ts ROLE AREA [BODY], with ROLE one of ${Actor.fields.role.literals.join(', ')}\n`,
  )
  process.exitCode = 2
}
