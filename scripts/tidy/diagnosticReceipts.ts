// Issues a receipt as an example of docs/diagnostics says, changes it, and has it
// verified.
import { editionOn, layersOf, type Pack } from '../../packages/policy-pack/src/index.ts'
import {
  digestOf,
  issueReceipt,
  type Receipt,
  verifyReceipt,
} from '../../packages/policy-pack/src/receipt.ts'
import { type Saying, sayingsIn } from './sayings.ts'

type Trial = {
  readonly salt?: string
  readonly changed?: object
  /** What a forger changes before making the digest again. */
  readonly forged?: Forgery
  readonly packs?: readonly string[]
  readonly version?: string
  readonly with?: { readonly dispute?: object; readonly salt?: string }
}

const dispute = {
  id: 'XN-1',
  matter: 'medical',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: { 'people-involved': 40 },
}

/** What is said of issuing a receipt, changing it and verifying it as a page says. */
export const verified = (trial: Trial, { packs }: { readonly packs: readonly Pack[] }): readonly Saying[] => {
  const layers = layersOf(packs, { id: 'xining-chengzhong' })
  if (layers._tag === 'Failure') return sayingsIn(layers.failure)
  const under = editionOn(layers.success, { on: '2023-05-08' })
  if (under._tag === 'Failure') return sayingsIn(under.failure)
  const issued = issueReceipt(dispute, { under: under.success, packages: {}, salt: trial.salt })
  if (issued._tag === 'Failure') return sayingsIn(issued.failure)
  const receipt = { ...forgery(issued.success, trial.forged), ...trial.changed }
  const atHand = packs
    .filter(({ manifest }) => trial.packs?.includes(manifest.id) ?? true)
    .map((pack) =>
      trial.version === undefined
        ? pack
        : { ...pack, manifest: { ...pack.manifest, version: trial.version } },
    )
  return sayingsIn(
    verifyReceipt(receipt, {
      packs: atHand,
      salt: trial.with?.salt,
      ...(trial.with?.dispute && { dispute: { ...dispute, ...trial.with.dispute } }),
    }),
  )
}

type Forgery = {
  readonly on?: string
  readonly level?: Receipt['decision']['level']
  readonly leavingOut?: string
}

const forgery = (receipt: Receipt, changes: Forgery | undefined): object => {
  if (changes === undefined) return receipt
  const { digest: _, ...body } = {
    ...receipt,
    on: changes.on ?? receipt.on,
    layers: receipt.layers.filter(({ id }) => id !== changes.leavingOut),
    decision: { ...receipt.decision, level: changes.level ?? receipt.decision.level },
  }
  return { ...body, digest: digestOf(body, { by: 'sha256' }) }
}
