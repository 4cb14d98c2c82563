/**
 * Areas and bodies of the demo in words: areas as the demo names them, bodies as its plan does.
 */
import type { Edition } from '@maplebridge/policy-pack'
import type { Label } from '@maplebridge/rules'
import { type ComputedRef, computed } from 'vue'
import { useWorkbench } from '../composables/useWorkbench.ts'
import { same } from '../words/describe.ts'
import type { Demo } from './answers.ts'
import { bodyLabel } from './names.ts'
import { type EditionOf, useEditionOf } from './useEditionOf.ts'

/** How areas and bodies are called. */
export type Areas = {
  readonly editionOf: EditionOf
  /** The plan of the demo today. */
  readonly edition: ComputedRef<Edition | undefined>
  readonly areaOf: (code: string) => Label
  readonly bodyOf: (code: string) => Label
  /** The title of a plan. */
  readonly planOf: (id: string) => Label
}

/** Names areas and bodies; codes that nobody named stay as they are. */
export const useAreas = (demo: () => Demo): Areas => {
  const { packs } = useWorkbench()
  const editionOf = useEditionOf()
  const edition = computed(() => editionOf(demo().pack.id, { on: demo().on }))
  return {
    editionOf,
    edition,
    areaOf: (code) => demo().areas.find((area) => area.code === code)?.name ?? same(code),
    planOf: (id) => packs.value.find(({ manifest }) => manifest.id === id)?.manifest.title ?? same(id),
    bodyOf: (code) => (edition.value === undefined ? same(code) : bodyLabel(code, edition.value)),
  }
}
