/**
 * How much one request may send to the risk service.
 */
import { type Limits, usualLimits } from '@maplebridge/http'

/** One MiB for a dispute; 40 for a batch, so that ten thousand with all their judgements fit. */
export const riskLimits: Limits = { ...usualLimits, batchBytes: 40 << 20 }
