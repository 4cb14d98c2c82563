/**
 * How much one request may send to the risk service.
 */
import type { Limits } from '@maplebridge/http'

/** One MiB for a dispute, sixteen for a batch of ten thousand. */
export const riskLimits: Limits = { bodyBytes: 1 << 20, batchBytes: 16 << 20 }
