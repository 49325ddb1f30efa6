import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { allows, type Figure, figureOf, figuresIn, phone, type Spoken } from '../figures.ts'
import {
  answersOf,
  answerWordsOf,
  deviceWordsOf,
  type Entry,
  factsOf,
  languagesOf,
  numeralsOf,
  openWordsOf,
} from '../view.ts'

/** No figure is spoken that none of the answer's facts has. What the guide leaves open may name figures of the guide. */
export const invented: Rule = (source) => languagesOf(source).flatMap((language) => inLanguage(source, language))

const inLanguage = (source: Source, language: string): Fault[] => {
  const allowed = allowedOf(source)
  const printed = figuresOf(factsOf(source).flatMap((fact) => fact.value.figures ?? []))
  return [
    ...answerWordsOf(source, language).flatMap((words) => inText(source, language, words, allowed.get(words.id) ?? [])),
    ...openWordsOf(source, language).flatMap((words) => inText(source, language, words, printed)),
    ...deviceWordsOf(source, language).flatMap((words) => inText(source, language, words, [])),
  ]
}

const allowedOf = (source: Source): Map<string, Figure[]> => {
  const facts = new Map(factsOf(source).map((fact) => [fact.id, fact.value.figures ?? []]))
  return new Map(
    answersOf(source).map((answer) => [
      answer.id,
      figuresOf(answer.value.carries.flatMap((id) => facts.get(id) ?? [])),
    ]),
  )
}

const figuresOf = (texts: readonly string[]): Figure[] => texts.flatMap((text) => figureOf(text) ?? [])

type Words = Entry<{ say: string; short?: string | undefined; unless?: string | undefined; more?: string | undefined }>

const inText = (source: Source, language: string, words: Words, allowed: readonly Figure[]): Fault[] => {
  const numerals = numeralsOf(source, language)
  if (!numerals) return []
  return (['say', 'short', 'unless', 'more'] as const).flatMap((part) =>
    figuresIn((words.value[part] ?? '').replace(/\{\{.*?\}\}/g, '.').replace(new RegExp(phone, 'g'), '.'), numerals)
      .filter((heard) => isClaim(heard) && !allowed.some((figure) => allows(heard, figure)))
      .map((heard) =>
        faultAt(
          source,
          { path: words.path, keys: [...words.keys, part] },
          `"${words.id}" says "${heard.said}", a figure that none of its facts has`,
          'correct the figure, or name the fact that has it in the `carries` of answers.yaml',
        ),
      ),
  )
}

/** Digits always state a figure; number words do with a unit ("two hours", not "the two parts"); "a day" may be said. */
const isClaim = (heard: Spoken): boolean => heard.by === 'digits' || (heard.by === 'words' && heard.unit !== undefined)
