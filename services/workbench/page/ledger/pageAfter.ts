/**
 * Where the next page of a list is.
 */

/** The address of a list, from the place at which the page before ended; its beginning when there is none. */
export const pageAfter = (list: string, after: string | undefined): string =>
  after === undefined ? list : `${list}${list.includes('?') ? '&' : '?'}after=${encodeURIComponent(after)}`
