/**
 * A page of rows that were asked for with one more than it holds, so that the last page is known to be the last.
 */

/** The rows of a page, and its last one if more follow. */
export const pageOf = <Row>(
  rows: readonly Row[],
  { limit }: { readonly limit: number },
): { readonly page: readonly Row[]; readonly last: Row | undefined } => {
  const page = rows.slice(0, limit)
  return { page, last: rows.length > limit ? page.at(-1) : undefined }
}
