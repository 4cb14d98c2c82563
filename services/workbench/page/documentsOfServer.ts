/**
 * Asks the page's own server which policy packs it uses. The answer is untrusted data until it is decoded.
 */

/**
 * The pack documents of the server, apart from those whose content hash the page has already; `undefined` when the
 * server cannot be asked. The shipped packs serve then.
 */
export const documentsOfServer = async ({
  known,
}: {
  readonly known: readonly string[]
}): Promise<readonly unknown[] | undefined> => {
  try {
    const offered = packsIn(await answerOf('v1/packs')).filter(({ hash }) => !known.includes(hash))
    return await Promise.all(offered.map(({ id }) => answerOf(`v1/packs/${encodeURIComponent(id)}`)))
  } catch {
    return undefined
  }
}

const answerOf = async (address: string): Promise<unknown> => {
  const response = await fetch(address, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

const packsIn = (list: unknown): readonly { readonly id: string; readonly hash: string }[] => {
  const packs = typeof list === 'object' && list !== null && 'packs' in list ? list.packs : undefined
  if (!Array.isArray(packs)) return []
  return packs.flatMap((pack: unknown) => {
    const id = textAt(pack, 'id')
    return id === undefined ? [] : [{ id, hash: textAt(pack, 'hash') ?? '' }]
  })
}

const textAt = (value: unknown, key: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const text: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof text === 'string' ? text : undefined
}
