/**
 * One pack as a page for people: every rule as a sentence with its clause, what recurs, tasks, norms, what is counted, what
 * is left open, and each clause with its Chinese as printed.
 */
import { appraisalSections } from './appraisalSections.ts'
import { askedSections } from './askedSections.ts'
import { carriersIn } from './carriersIn.ts'
import { listSections } from './listSections.ts'
import { manifestSection } from './manifestSection.ts'
import { measureSection } from './measureSection.ts'
import { otherSections } from './otherSections.ts'
import type { Page } from './Page.ts'
import { ruleSections } from './ruleSections.ts'
import { clauseSections, sourcesSection } from './sourceSections.ts'
import { standingSection } from './standingSection.ts'
import { taskSections } from './taskSections.ts'

/** The page as Markdown. */
export const packPage = (page: Page): string => {
  const body = [
    ...sourcesSection(page),
    ...ruleSections(page),
    ...standingSection(page),
    ...taskSections(page),
    ...appraisalSections(page),
    ...measureSection(page),
    ...askedSections(page),
    ...listSections(page),
    ...otherSections(page),
  ]
  const carriers = carriersIn(page, [...manifestSection(page, []), ...body].join('\n'))
  const all = [...body, ...clauseSections(page, carriers)]
  return `${[...manifestSection(page, all), ...all].join('\n\n')}\n`
}
