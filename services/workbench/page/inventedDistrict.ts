/**
 * An invented district to try the metrics with: a register, figures of two years and the names of its areas. It is
 * built into the page and loaded when it is asked for.
 */
import type { Span } from '@maplebridge/calendar'
import type { Label } from '@maplebridge/rules'

/** An area with its name, and the area above it. */
export type NamedArea = { readonly code: string; readonly label: Label; readonly parent?: string }

/** Numbers from elsewhere, by their code. */
export type Figures = Readonly<Record<string, number>>

/** What is known of a district beside its register. */
export type District = {
  readonly title: Label
  readonly during: Span
  readonly earlier: Span
  readonly areas: readonly NamedArea[]
  /** Figures by area; those of the first area are of all together. */
  readonly figures: Readonly<Record<string, Figures>>
  readonly earlierFigures: Figures
}

const said = import.meta.glob<District>('../../../examples/registers/invented-district.json', {
  eager: true,
  import: 'default',
})
const registers = import.meta.glob<string>('../../../examples/registers/invented-district.csv', {
  query: '?raw',
  import: 'default',
})

/** The invented district; `undefined` in a page that was built without it. */
export const inventedDistrict: District | undefined = Object.values(said)[0]

/** The register of the invented district, as CSV. */
export const inventedRegister = async (): Promise<string> => (await Object.values(registers)[0]?.()) ?? ''
