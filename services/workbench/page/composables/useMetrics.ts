/**
 * The state of the metrics view: what was loaded, for which period, and the values that follow, computed here.
 */
import { isPlainDate, type Span } from '@maplebridge/calendar'
import { type Edition, type Measurements, measurementsUnder } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import * as Result from 'effect/Result'
import {
  type ComputedRef,
  computed,
  type InjectionKey,
  inject,
  provide,
  type Ref,
  reactive,
  ref,
  type ShallowRef,
  shallowRef,
} from 'vue'
import { type District, inventedDistrict, inventedRegister } from '../inventedDistrict.ts'
import type { RegisterFile } from '../readRegister.ts'
import { same } from '../words/describe.ts'
import { type FigureTexts, figuresIn } from '../words/figures.ts'
import { type Counted, useCounted } from './useCounted.ts'
import { useEditions } from './useEditions.ts'

/** The state of the metrics view and what follows from it. */
export type Metrics = Counted & {
  readonly edition: ComputedRef<Edition | undefined>
  /** The editions whose definitions are set side by side; the first is that of the plan chosen. */
  readonly editions: ComputedRef<readonly Edition[]>
  readonly everyPlan: Ref<boolean>
  readonly from: Ref<string>
  readonly to: Ref<string>
  readonly during: ComputedRef<Span | undefined>
  readonly source: ShallowRef<RegisterFile | undefined>
  /** The invented district, while it is loaded. */
  readonly district: ShallowRef<District | undefined>
  readonly figures: FigureTexts
  readonly earlierFigures: FigureTexts
  readonly measured: ComputedRef<Measurements | undefined>
  readonly problem: ComputedRef<Label | undefined>
  readonly areaLabel: (code: string) => Label
  readonly loadInvented: () => Promise<void>
  readonly clear: () => void
}

const metricsKey: InjectionKey<Metrics> = Symbol('metrics')

/** Starts the state of the metrics view and provides it to every component below. */
export const provideMetrics = (edition: ComputedRef<Edition | undefined>): Metrics => {
  const from = ref(inventedDistrict?.during.from ?? '')
  const to = ref(inventedDistrict?.during.to ?? '')
  const during = computed(() =>
    isPlainDate(from.value) && isPlainDate(to.value) && from.value <= to.value
      ? { from: from.value, to: to.value }
      : undefined,
  )
  const source = shallowRef<RegisterFile>()
  const district = shallowRef<District>()
  const figures: FigureTexts = reactive({})
  const earlierFigures: FigureTexts = reactive({})
  const everyPlan = ref(true)
  const editions = useEditions(edition, { everyPlan })
  const counted = useCounted({ source, editions, during })
  const measuredHere = computed(() => {
    const under = edition.value
    if (under === undefined || during.value === undefined) return undefined
    const { counts = [], read } = counted.under(under.pack) ?? {}
    return measurementsUnder(
      [...counts, ...figuresOfAreas(district.value), { figures: figuresIn(figures) }],
      {
        under,
        during: during.value,
        rollUp: true,
        ...(district.value !== undefined && { parents: parentsIn(district.value) }),
        ...(read !== undefined && { read: [read] }),
      },
    )
  })
  const metrics: Metrics = {
    ...counted,
    edition,
    editions,
    everyPlan,
    from,
    to,
    during,
    source,
    district,
    figures,
    earlierFigures,
    measured: computed(() => measuredHere.value && Result.getOrUndefined(measuredHere.value)),
    problem: computed(() =>
      measuredHere.value !== undefined && Result.isFailure(measuredHere.value)
        ? measuredHere.value.failure.message
        : counted.failure.value,
    ),
    areaLabel: (code) => district.value?.areas.find((area) => area.code === code)?.label ?? same(code),
    ...loading({ source, district, figures, earlierFigures, from, to }),
  }
  provide(metricsKey, metrics)
  return metrics
}

/** The state of the metrics view, in a component below the one that provided it. */
export const useMetrics = (): Metrics => {
  const metrics = inject(metricsKey)
  if (metrics === undefined) throw new Error('useMetrics is called outside the metrics view')
  return metrics
}

const loading = ({
  source,
  district,
  figures,
  earlierFigures,
  from,
  to,
}: Pick<Metrics, 'source' | 'district' | 'figures' | 'earlierFigures' | 'from' | 'to'>) => {
  const clear = (): void => {
    source.value = undefined
    district.value = undefined
    for (const texts of [figures, earlierFigures]) for (const code of Object.keys(texts)) delete texts[code]
  }
  const loadInvented = async (): Promise<void> => {
    if (inventedDistrict === undefined) return
    const file = new Blob([await inventedRegister()])
    clear()
    const { title, during, figures: own, earlierFigures: earlier, areas } = inventedDistrict
    const whole = own[areas[0]?.code ?? ''] ?? {}
    from.value = during.from
    to.value = during.to
    for (const [code, number] of Object.entries(whole)) figures[code] = String(number)
    for (const [code, number] of Object.entries(earlier)) earlierFigures[code] = String(number)
    district.value = inventedDistrict
    source.value = { name: title, file, as: 'csv', register: 'cases' }
  }
  return { clear, loadInvented }
}

const figuresOfAreas = (district: District | undefined) =>
  Object.entries(district?.figures ?? {}).map(([area, figures]) => ({ area, figures }))

const parentsIn = ({ areas }: District): Readonly<Record<string, string>> =>
  Object.fromEntries(areas.flatMap(({ code, parent }) => (parent === undefined ? [] : [[code, parent]])))
