/**
 * Which view of the page is open: a dispute, the task board, or the metrics. The address remembers it.
 */
import { type Ref, ref, watch } from 'vue'

/** A view of the page. */
export type View = 'dispute' | 'tasks' | 'metrics'

/** The open view, as the address says. */
export const useView = (): Ref<View> => {
  const asked = new URL(window.location.href).searchParams.get('view')
  const view = ref<View>(asked === 'tasks' || asked === 'metrics' ? asked : 'dispute')
  watch(view, (next) => {
    const here = new URL(window.location.href)
    if (next === 'dispute') here.searchParams.delete('view')
    else here.searchParams.set('view', next)
    window.history.replaceState(null, '', here)
  })
  return view
}
