/**
 * What an edition counts: the registers, figures, names and definitions of all its layers.
 */
import type { MetricsSection } from '@maplebridge/metrics'
import type { Fact } from '@maplebridge/rules'
import type { EditionMetrics, Layer } from './Edition.ts'
import type { Pack } from './Pack.ts'

/** What a record of a register says, under some layers. Internal to the package. */
export const fieldsOf = (
  register: string,
  { layers }: { readonly layers: readonly Pack[] },
): readonly Fact[] =>
  layers.flatMap(({ metrics: { fields = {} } = {} }) =>
    Object.hasOwn(fields, register) ? (fields[register] ?? []) : [],
  )

/** The metrics of packs, with the layer each stands in. Internal to the package. */
export const metricsOf = (packs: readonly Pack[], { layers }: { readonly layers: readonly Layer[] }) => {
  const sections = packs.map(({ metrics }): MetricsSection => metrics ?? {})
  const all = <Item>(list: (section: MetricsSection) => readonly Item[] | undefined): readonly Item[] =>
    sections.flatMap((section) => list(section) ?? [])
  return {
    registers: Object.fromEntries(
      all(({ registers }) => registers).map(({ code, label }) => [
        code,
        {
          label,
          fields: Object.fromEntries(fieldsOf(code, { layers: packs }).map((field) => [field.id, field])),
        },
      ]),
    ),
    figures: Object.fromEntries(all(({ figures }) => figures).map((figure) => [figure.code, figure])),
    names: Object.fromEntries(all(({ names }) => names).map((name) => [name.code, name])),
    definitions: Object.fromEntries(
      all(({ definitions }) => definitions).map((metric) => [metric.id, metric]),
    ),
    layerOf: Object.fromEntries(
      layers.flatMap((layer, at) =>
        (sections[at]?.definitions ?? []).map(({ id }): readonly [string, Layer] => [id, layer]),
      ),
    ),
    qualitative: all(({ qualitative }) => qualitative),
  } satisfies EditionMetrics
}
