/**
 * Receipts of assessments, issued and verified without a network, in a browser too. This entry loads the schemas.
 */
export { type DigestName, digestOf } from './receipt/digestOf.ts'
export { type Issuing, issueReceipt, receiptOf, type SaltTooShortError } from './receipt/issueReceipt.ts'
export { decodeOpenings, openingsOf } from './receipt/openingsOf.ts'
export { DecisionStated, DisputeHeld, Opening, Receipt } from './receipt/Receipt.ts'
export type { DecisionPart, Verification, VerificationOutcome, Verifying } from './receipt/Verification.ts'
export { verifyReceipt } from './receipt/verifyReceipt.ts'
