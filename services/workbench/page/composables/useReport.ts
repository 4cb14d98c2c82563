/**
 * A printed report that a reader pasted or chose as a file, read and checked here. What reads files is loaded when the
 * first one is.
 */
import { type ReportedTable, reconcileTable, suggestIdentities } from '@maplebridge/metrics'
import type { Label } from '@maplebridge/rules'
import type { TableFormat } from '@maplebridge/tables'
import * as Result from 'effect/Result'
import { computed, ref, shallowRef, watch } from 'vue'

/** A pasted text or a chosen file, and what came of it. */
export const useReport = () => {
  const text = ref('')
  const file = shallowRef<File>()
  const table = shallowRef<ReportedTable>()
  const failure = shallowRef<Label>()
  const busy = ref(false)
  let turn = 0
  const read = async (bytes: Uint8Array | Promise<ArrayBuffer>, as: TableFormat): Promise<void> => {
    turn += 1
    const own = turn
    busy.value = true
    const { readTable } = await import('@maplebridge/tables')
    const found = await readTable(new Uint8Array(await bytes), { as })
    if (own !== turn) return
    busy.value = false
    table.value = Result.getOrUndefined(found)
    failure.value = Result.isFailure(found) ? found.failure.message : undefined
  }
  const forget = (): void => {
    turn += 1
    busy.value = false
    table.value = undefined
    failure.value = undefined
  }
  watch(text, (pasted) => {
    if (pasted.trim() === '') return file.value === undefined ? forget() : undefined
    file.value = undefined
    void read(new TextEncoder().encode(pasted), 'csv')
  })
  watch(file, (chosen) => {
    if (chosen === undefined) return text.value.trim() === '' ? forget() : undefined
    text.value = ''
    void read(chosen.arrayBuffer(), /\.xls[xm]?$/iu.test(chosen.name) ? 'xlsx' : 'csv')
  })
  const checked = computed(() => {
    if (table.value === undefined) return undefined
    const suggested = suggestIdentities(table.value)
    return Result.getOrUndefined(reconcileTable(table.value, { suggested }))
  })
  return { text, file, table, failure, busy, checked }
}
