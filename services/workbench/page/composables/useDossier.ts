/**
 * One name under every definition that claims it, and what the change between two of them is made of.
 */
import { addTo, type Span } from '@maplebridge/calendar'
import { addTallies, type Counts } from '@maplebridge/metrics'
import { changeUnder, type Dossier, dossierUnder, type Edition } from '@maplebridge/policy-pack'
import * as Result from 'effect/Result'
import { computed, ref, watch } from 'vue'
import { figuresIn } from '../words/figures.ts'
import { useMetrics } from './useMetrics.ts'

/** A definition and the edition under which it is read. */
type Claim = { readonly metric: string; readonly under: Edition; readonly fromFigures: boolean }

/** The dossier of the name chosen, and its change since the period before. */
export const useDossier = () => {
  const { editions, during, district, figures, earlierFigures, under: counted } = useMetrics()
  const name = ref('')
  const names = computed(() => contestedNames(editions.value))
  watch(
    names,
    (known) => {
      if (!known.includes(name.value)) name.value = known[0] ?? ''
    },
    { immediate: true },
  )
  const countsUnder = ({ pack }: Edition): Counts => ({
    tallies: addTallies((counted(pack)?.counts ?? []).map(({ tallies = {} }) => tallies)),
    figures: figuresIn(figures),
  })
  const dossier = computed((): Dossier | undefined => {
    if (during.value === undefined || name.value === '') return undefined
    const from = editions.value.map((under) => ({ under, counts: countsUnder(under) }))
    return Result.getOrUndefined(dossierUnder(name.value, { from, during: during.value }))
  })
  /** Only what is made from figures can be set against a period of which no register is loaded. */
  const choices = computed(() =>
    claimsOf(name.value, editions.value).filter(({ fromFigures }) => fromFigures),
  )
  const before = ref('')
  const after = ref('')
  watch(
    choices,
    (known) => {
      const has = (metric: string) => known.some((each) => each.metric === metric)
      if (!has(before.value)) before.value = (known[1] ?? known[0])?.metric ?? ''
      if (!has(after.value)) after.value = known[0]?.metric ?? ''
    },
    { immediate: true },
  )
  const earlier = computed(() => district.value?.earlier ?? yearBefore(during.value))
  const change = computed(() => {
    const [from, to] = [before, after].map((chosen) =>
      choices.value.find(({ metric }) => metric === chosen.value),
    )
    const [then, now] = [earlier.value, during.value]
    if (from === undefined || to === undefined || then === undefined || now === undefined) return undefined
    return Result.getOrUndefined(
      changeUnder(
        { ...from, during: then, counts: { tallies: {}, figures: figuresIn(earlierFigures) } },
        { to: { ...to, during: now, counts: { tallies: {}, figures: figuresIn(figures) } } },
      ),
    )
  })
  return { name, names, dossier, choices, before, after, earlier, change }
}

/** Every definition that claims a name, once, however many editions stand on the pack that holds it. */
const claimsOf = (name: string, editions: readonly Edition[]): readonly Claim[] => {
  const claims = new Map<string, Claim>()
  for (const under of editions)
    for (const metric of Object.values(under.metrics.definitions)) {
      const key = `${under.metrics.layerOf[metric.id]?.hash} ${metric.id}`
      if (metric.claims === name && !claims.has(key))
        claims.set(key, { metric: metric.id, under, fromFigures: metric.register === undefined })
    }
  return [...claims.values()]
}

/** The names that more than one definition claims. */
const contestedNames = (editions: readonly Edition[]): readonly string[] => {
  const claimed = editions.flatMap(({ metrics }) =>
    Object.values(metrics.definitions).map(({ claims }) => claims),
  )
  return [...new Set(claimed)].filter((name) => claimsOf(name, editions).length > 1)
}

const yearBefore = (during: Span | undefined): Span | undefined => {
  if (during === undefined) return undefined
  const [from, to] = [during.from, during.to].map((day) => Result.getOrUndefined(addTo(day, { years: -1 })))
  return from === undefined || to === undefined ? undefined : { from, to }
}
