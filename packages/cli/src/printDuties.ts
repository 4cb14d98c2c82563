/**
 * Who owes what by when, as text: bearer, whom to tell, and the due day, or the setting that is missing for it.
 */
import { type Due, type Duty, triggerLabels } from '@maplebridge/accountability'
import type { Assessment } from '@maplebridge/policy-pack'
import { forceLabels } from '@maplebridge/rules'
import type { Language } from './outcome.ts'
import { basis, bracketed, inWords, listed, missing, named, type Printer, titled } from './printer.ts'
import { words } from './words.ts'

/** The lines of the duties section. */
export const printDuties = ({ duties, undecidedDuties }: Assessment, printer: Printer): readonly string[] => {
  const { lang } = printer
  return [
    words.duties[lang],
    ...(duties.length + undecidedDuties.length === 0 ? [words.noDuties[lang]] : []),
    ...duties.flatMap(({ duty, bearer, tell, due, dischargedOn, reason }) => [
      titled(`${owedBy(bearer, lang)} ${forceLabels[reason.force][lang]}`, inWords(duty, printer), lang),
      `  · ${reason.summary[lang]}  ${basis(reason, lang)}`,
      ...(tell.length === 0
        ? []
        : [
            `  ${titled(
              words.tell[lang],
              listed(
                tell.map((body) => named(body, lang)),
                lang,
              ),
              lang,
            )}`,
          ]),
      dischargedOn === undefined
        ? `  ${titled(words.due[lang], dueText(due, lang), lang)}`
        : `  ${words.discharged[lang]} ${dischargedOn}`,
    ]),
    ...undecidedDuties.map(
      (reason) => `? ${titled(reason.summary[lang], missing(reason, printer), lang)}  ${basis(reason, lang)}`,
    ),
  ]
}

const owedBy = (bearer: Duty['bearer'], lang: Language): string =>
  bearer === undefined ? words.noBearer[lang] : named(bearer, lang)

const dueText = (due: Due, lang: Language): string => {
  switch (due._tag) {
    case 'Until':
      return setBy(due.setting, due.due.due, lang)
    case 'WithinHours': {
      const within = {
        zh: `${due.from} 起 ${due.hours} 小时内`,
        en: `within ${due.hours} hours of ${due.from}`,
      }
      return setBy(due.setting, within[lang], lang)
    }
    case 'InTime':
      return `${words.inTime[lang]} ${due.setting}`
    case 'Waits':
      return titled(words.waits[lang], triggerLabels[due.for][lang], lang)
    case 'NoLimit':
      return words.noLimit[lang]
    case 'NotCovered':
      return due.message[lang]
  }
}

const setBy = (setting: string | undefined, text: string, lang: Language): string =>
  setting === undefined ? text : bracketed(text, setting, lang)
