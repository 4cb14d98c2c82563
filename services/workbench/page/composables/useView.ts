/**
 * Which view of the page is open: a dispute, the task board, the metrics, or the ledger. The address remembers it.
 */
import { type Ref, ref, watch } from 'vue'

/** A view of the page. */
export type View = 'dispute' | 'tasks' | 'metrics' | 'ledger'

const views: readonly View[] = ['dispute', 'tasks', 'metrics', 'ledger']

/** The open view, as the address says. */
export const useView = (): Ref<View> => {
  const asked = (): View => {
    const named = new URL(window.location.href).searchParams.get('view')
    return views.find((each) => each === named) ?? 'dispute'
  }
  const view = ref<View>(asked())
  window.addEventListener('popstate', () => {
    view.value = asked()
  })
  watch(view, (next) => {
    const here = new URL(window.location.href)
    if (next === 'dispute') here.searchParams.delete('view')
    else here.searchParams.set('view', next)
    window.history.replaceState(null, '', here)
  })
  return view
}
