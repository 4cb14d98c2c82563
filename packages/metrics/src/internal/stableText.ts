/**
 * Plain data as one text, whatever the order of its keys; internal to the package.
 */

export const stableText = (data: unknown): string => {
  if (Array.isArray(data)) return `[${data.map(stableText).join(',')}]`
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? 'null'
  const said = Object.entries(data).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${said.map(([key, value]) => `${JSON.stringify(key)}:${stableText(value)}`).join(',')}}`
}
