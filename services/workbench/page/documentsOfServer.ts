/**
 * Asks the page's own server which policy packs it uses. The answer is untrusted data until it is decoded.
 */

/** The pack documents of the server, or `undefined` when it cannot be asked; the shipped packs serve then. */
export const documentsOfServer = async (): Promise<readonly unknown[] | undefined> => {
  try {
    const list: unknown = await answerOf('v1/packs')
    const documents = idsIn(list).map((id) => answerOf(`v1/packs/${encodeURIComponent(id)}`))
    return await Promise.all(documents)
  } catch {
    return undefined
  }
}

const answerOf = async (address: string): Promise<unknown> => {
  const response = await fetch(address, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

const idsIn = (list: unknown): readonly string[] => {
  const packs = typeof list === 'object' && list !== null && 'packs' in list ? list.packs : undefined
  if (!Array.isArray(packs)) return []
  return packs.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
      ? [entry.id]
      : [],
  )
}
