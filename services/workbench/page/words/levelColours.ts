/**
 * The colours of a risk level as its plan names them, with a text colour that stays readable on them.
 */
import type { RiskLevel } from '@maplebridge/risk'

/** Background and text colour of a level; a level without a colour is grey. */
export const levelColours = ({ colour = '#e6e8ea' }: Pick<RiskLevel, 'colour'>) => ({
  backgroundColor: colour,
  color: luminance(colour) > 0.22 ? '#1d2329' : '#ffffff',
})

/** Relative luminance as WCAG defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
