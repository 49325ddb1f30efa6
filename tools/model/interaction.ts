import { phrasesOf } from '../speaker/built-ins.ts'
import type { LanguageModel, ModelIntent } from '../speaker/model.ts'
import { claims } from './claims.ts'
import { questionType } from './questions.ts'
import { sectionType } from './sections.ts'
import { subjectType } from './subjects.ts'
import type { Words } from './words.ts'

/** Custom intents carry words, each in one slot. */
const slots = {
  AskIntent: ['question', 'QUESTION'],
  AboutIntent: ['subject', 'SUBJECT'],
  ReadIntent: ['section', 'SECTION'],
} as const

/** Amazon's own carry none, and no samples either: those have been known to break them. */
export const builtIns = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.FallbackIntent',
]

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

const customIntents = ({ skill }: Words): ModelIntent[] =>
  Object.entries(slots).map(([name, [slot, type]]) => ({
    name,
    slots: [{ name: slot, type }],
    samples: skill.carriers[name] ?? [],
  }))
