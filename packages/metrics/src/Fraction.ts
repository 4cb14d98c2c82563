/**
 * Exact sums of ratios: the parts of a change add up without a rest.
 */

/** A whole number over a positive whole number, however large, in lowest terms. It is not JSON; show it as digits. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint }
