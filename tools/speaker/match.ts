import { phrasesOf } from './built-ins.ts'
import { asRecognised, fold } from './fold.ts'
import type { LanguageModel, ModelIntent } from './model.ts'
import { type Resolver, resolver } from './resolve.ts'

/** What the device made of an utterance: an intent of the model and the words in its slots. */
export interface Understood {
  intent: string
  slots: Readonly<Record<string, string>>
}

export type Matcher = (words: string) => Understood

/** Amazon weighs an unknown name against the other intents; here it never reaches an intent that can do nothing with it. */
const needsKnownValue = new Set(['ReadIntent'])

export const fallback: Understood = { intent: 'AMAZON.FallbackIntent', slots: {} }

/** Words → intent: a built-in phrase exactly; else the sample with the most literal words; else fallback. */
export const matcher = (model: LanguageModel, language: string): Matcher => {
  const builtIns = builtInPhrases(model, language)
  const patterns = model.intents.flatMap(patternsOf).sort((a, b) => b.literal - a.literal)
  const resolve = resolver(model)
  return (text) => {
    const heard = hear(text)
    const builtIn = builtIns.get(heard.folded)
    if (builtIn) return { intent: builtIn, slots: {} }
    for (const pattern of patterns) {
      const slots = fill(pattern, heard, resolve)
      if (slots) return { intent: pattern.intent.name, slots }
    }
    return fallback
  }
}

const builtInPhrases = (model: LanguageModel, language: string): ReadonlyMap<string, string> => {
  const { builtIns } = phrasesOf(language)
  const declared = model.intents.map(({ name }) => name)
  return new Map(declared.flatMap((name) => (builtIns[name] ?? []).map((phrase) => [fold(phrase), name] as const)))
}

interface Pattern {
  intent: ModelIntent
  literal: number
  slots: readonly string[]
  expression: RegExp
}

const isSlot = (word: string): boolean => word.startsWith('{')

const patternsOf = (intent: ModelIntent): Pattern[] =>
  (intent.samples ?? []).map((sample) => {
    const parts = sample.split(/\s+/).filter(Boolean)
    const literals = parts.filter((part) => !isSlot(part)).map(fold)
    return {
      intent,
      literal: literals.join(' ').split(' ').filter(Boolean).length,
      slots: parts.filter(isSlot).map((part) => part.slice(1, -1)),
      expression: new RegExp(
        `^${parts.map((part) => (isSlot(part) ? '(\\S+(?: \\S+)*)' : fold(part))).join(' ')}$`,
        'd',
      ),
    }
  })

interface Heard {
  folded: string
  /** The words as recognised that stand between two places in the folded ones. */
  between(from: number, to: number): string
}

const hear = (text: string): Heard => {
  const words = asRecognised(text).split(' ')
  const origin = words.flatMap((word, index) =>
    fold(word)
      .split(' ')
      .filter(Boolean)
      .map(() => index),
  )
  const folded = fold(words.join(' '))
  const wordAt = (place: number): number => origin[folded.slice(0, place).split(' ').length - 1] ?? 0
  return { folded, between: (from, to) => words.slice(wordAt(from), wordAt(to) + 1).join(' ') }
}

const fill = (pattern: Pattern, heard: Heard, resolve: Resolver): Record<string, string> | undefined => {
  const found = pattern.expression.exec(heard.folded)
  if (!found) return undefined
  const slots: Record<string, string> = {}
  for (const [index, name] of pattern.slots.entries()) {
    const words = heard.between(...(found.indices?.[index + 1] ?? [0, 0]))
    if (needsKnownValue.has(pattern.intent.name) && resolve(typeOf(pattern.intent, name), words).length === 0)
      return undefined
    slots[name] = words
  }
  return slots
}

export const typeOf = (intent: ModelIntent, slot: string): string =>
  intent.slots?.find(({ name }) => name === slot)?.type ?? ''
