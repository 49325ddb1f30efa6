import type { Content } from '../../lambda/guide/types.ts'
import { toSsml } from '../../lambda/speech/ssml.ts'
import type { Source } from '../content/read.ts'
import { type Fault, faultAt, type Spot } from './fault.ts'
import { everythingHeard, type Heard } from './heard.ts'
import { measure } from './measures.ts'
import { allSsmlFaults } from './ssml.ts'
import { wordsOf } from './text.ts'
import { answerWordsOf } from './view.ts'

/** The limits of a reply as it is heard, whole: number, offer and prompt included. */
const limits = { words: 60, sentences: 3, blockSeconds: 75 }

/** What is wrong with the replies that compiled content can give. `npm run check` looks at them when the content itself has no fault. */
export const earFaults = async (content: Content, source: Source): Promise<Fault[]> => {
  const all = everythingHeard(content).map(async (heard) => {
    const found = [...lengthFaults(heard), ...(await markupFaults(heard, content)), ...repromptFaults(heard)]
    return found.map(({ problem, remedy }) =>
      faultAt(source, spotOf(heard, source), `the reply "${heard.id}" ${problem}`, remedy),
    )
  })
  return (await Promise.all(all)).flat()
}

interface Found {
  problem: string
  remedy: string
}

const lengthFaults = (heard: Heard): Found[] => {
  const { words, seconds } = measure(heard.prompt)
  const { sentences } = measure(heard.body)
  const remedy = 'shorten what it is made of: the answer, its offer or the prompts around it'
  if (heard.kind === 'block')
    return seconds > limits.blockSeconds
      ? [{ problem: `takes ${seconds} seconds, ${limits.blockSeconds} at most`, remedy }]
      : []
  return [
    ...(words > limits.words ? [{ problem: `has ${words} words, ${limits.words} at most`, remedy }] : []),
    ...(heard.kind === 'turn' && sentences > limits.sentences
      ? [{ problem: `has ${sentences} sentences before the prompt, ${limits.sentences} at most`, remedy }]
      : []),
  ]
}

const markupFaults = async (heard: Heard, content: Content): Promise<Found[]> => {
  const pronounce = content.languages[heard.language]?.pronounce ?? {}
  const texts = [heard.prompt, ...(heard.reprompt === undefined ? [] : [heard.reprompt])]
  const faults = await Promise.all(texts.map((text) => allSsmlFaults(toSsml(text, pronounce, -1))))
  return faults.flat().map((problem) => ({
    problem: `is no SSML for Alexa: ${problem}`,
    remedy: 'mend the text, or its spoken form in pronounce.yaml',
  }))
}

const repromptFaults = ({ prompt, reprompt }: Heard): Found[] => {
  if (reprompt === undefined) return []
  const isShorter = reprompt.length < prompt.length && wordsOf(reprompt).length < wordsOf(prompt).length
  return isShorter
    ? []
    : [
        {
          problem: `is followed by a reprompt that is no shorter ("${reprompt}")`,
          remedy: 'shorten the reprompt in prompts.yaml',
        },
      ]
}

const spotOf = ({ language, from }: Heard, source: Source): Spot => {
  const answer =
    from.file === 'answers' ? answerWordsOf(source, language).find((entry) => entry.id === from.id) : undefined
  return answer ?? { path: `${language}/${from.file}.yaml`, keys: [from.id] }
}
