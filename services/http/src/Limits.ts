/**
 * How much one request may send.
 */

/**
 * Bytes that a body may have: of one dispute, of a batch, and of one that is read as it comes and never held whole. And
 * how many values one answer has.
 */
export type Limits = {
  readonly bodyBytes: number
  readonly batchBytes: number
  readonly streamBytes: number
  readonly answerValues: number
}

/** One MiB for a dispute, eight for a batch, a GiB for what is read as it comes; 200,000 values. */
export const usualLimits: Limits = {
  bodyBytes: 1 << 20,
  batchBytes: 8 << 20,
  streamBytes: 1 << 30,
  answerValues: 200_000,
}
