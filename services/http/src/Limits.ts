/**
 * How much one request may send.
 */

/** Bytes that a body may have: of one dispute, and of a batch. */
export type Limits = { readonly bodyBytes: number; readonly batchBytes: number }

/** One MiB for a dispute, eight for a batch. */
export const usualLimits: Limits = { bodyBytes: 1 << 20, batchBytes: 8 << 20 }
