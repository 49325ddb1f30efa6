import { builtIns as acts, wordSlots } from '../../lambda/alexa/hear.ts'
import { phrasesOf } from '../speaker/built-ins.ts'
import type { LanguageModel, ModelIntent } from '../speaker/model.ts'
import { claims } from './claims.ts'
import { questionType } from './questions.ts'
import { sectionType } from './sections.ts'
import { subjectType } from './subjects.ts'
import type { Words } from './words.ts'

/** Amazon's own carry no words, and no samples either: those have been known to break them. */
export const builtIns = [...Object.keys(acts), 'AMAZON.FallbackIntent']

export interface InteractionModel {
  interactionModel: {
    languageModel: LanguageModel & { modelConfiguration?: { fallbackIntentSensitivity: { level: string } } }
  }
}

/** `sections`: their ids in the printed order. */
export const interactionModel = (words: Words, sections: readonly string[]): InteractionModel => {
  const { invocation, fallbackIntentSensitivity: level } = words.skill
  const closed = [subjectType(words), sectionType(words, sections)]
  const intents = [...customIntents(words), ...builtIns.map((name) => ({ name, slots: [], samples: [] }))]
  const questions = questionType(words, claims({ intents, types: closed }, phrasesOf(words.language).builtIns))
  const configuration = level ? { modelConfiguration: { fallbackIntentSensitivity: { level } } } : {}
  const languageModel = { invocationName: invocation, ...configuration, intents, types: [questions, ...closed] }
  return { interactionModel: { languageModel } }
}

/** Custom intents carry words, each in one slot, whose type has its name. */
const customIntents = ({ skill }: Words): ModelIntent[] =>
  Object.entries(wordSlots).map(([name, slot]) => ({
    name,
    slots: [{ name: slot, type: slot.toUpperCase() }],
    samples: skill.carriers[name] ?? [],
  }))
