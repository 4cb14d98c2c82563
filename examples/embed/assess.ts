import { packs } from '@maplebridge/packs'
import { assess, editionOn, layersOf } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import example from '../disputes/hospital-death.json' with { type: 'json' }

const layers = Result.getOrThrow(layersOf(packs, { id: example.pack }))
const edition = Result.getOrThrow(editionOn(layers, { on: example.on }))
const { risk, route, duties } = Result.getOrThrow(assess(example.dispute, { under: edition }))

console.log(risk?.established, route._tag === 'Routed' && route.lead.label.en)
console.log(duties[0]?.reason.summary.en, duties[0]?.reason.cites)
