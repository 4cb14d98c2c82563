/**
 * The invented cases of the demo, in every stage that a case can be in. Nobody and nothing here is real; facts describe
 * disputes, never people.
 */
import type { Story } from './Story.ts'
import { ofOthers } from './storiesOfOthers.ts'
import { ofTownA1 } from './storiesOfTown.ts'
import { ofVillages, waiting } from './storiesOfVillages.ts'

/** All of them. */
export const stories: readonly Story[] = [...ofTownA1, ...ofVillages, ...ofOthers, ...waiting]
