/**
 * Numbers as a reader types them.
 */

/** What was typed for each figure, by its code. */
export type FigureTexts = Record<string, string>

/** Whether a text is a whole number, zero or more; an empty one is not given. */
export const isFigure = (text: string): boolean => /^\d{1,15}$/u.test(text.trim().replaceAll(',', ''))

/** The figures that were given; what is empty or no number is not given. */
export const figuresIn = (texts: FigureTexts): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([code, text]) =>
      isFigure(text) ? [[code, Number(text.trim().replaceAll(',', ''))]] : [],
    ),
  )
