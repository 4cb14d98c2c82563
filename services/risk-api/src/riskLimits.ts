/**
 * How much one request may send to the risk service.
 */
import type { Limits } from '@maplebridge/http'

/** One MiB for a dispute; 40 for a batch, so that ten thousand with all their judgements fit. Nothing is read as it comes. */
export const riskLimits: Limits = { bodyBytes: 1 << 20, batchBytes: 40 << 20, streamBytes: 40 << 20 }
