import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { spokenTexts } from '../replies.ts'
import { ssmlFaults } from '../ssml.ts'
import { languagesOf, pronounceOf } from '../view.ts'

/** SSML stands in pronounce.yaml alone, and there it is one that Alexa takes. */
export const markup: Rule = (source) =>
  languagesOf(source).flatMap((language) => [...inText(source, language), ...inPronounce(source, language)])

const inText = (source: Source, language: string): Fault[] =>
  spokenTexts(source, language).flatMap((entry) => {
    const mark = /[<>&]|\*\*|__|`|\]\(/.exec(entry.value)?.[0]
    return mark
      ? [
          faultAt(
            source,
            entry,
            `"${entry.id}" holds "${mark}"`,
            `write plain text; SSML stands in ${language}/pronounce.yaml alone`,
          ),
        ]
      : []
  })

const inPronounce = (source: Source, language: string): Fault[] =>
  pronounceOf(source, language).flatMap((entry) =>
    ssmlFaults(`<speak>${entry.value}</speak>`).map((problem) =>
      faultAt(source, entry, `the SSML of "${entry.id}" is broken: ${problem}`, 'mend the tags'),
    ),
  )
