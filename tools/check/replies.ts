import type { Source } from '../content/read.ts'
import { answerWordsOf, deviceWordsOf, type Entry, openWordsOf, sectionWordsOf, stringsOf } from './view.ts'

/** Prompts are heard, but for what stands on cards. */
export const spokenPrompts = (source: Source, language: string): Entry<string>[] =>
  stringsOf(source, `${language}/prompts.yaml`).filter((entry) => entry.keys[0] !== 'cards')

/** Every text that is spoken as it is written, one part each. */
export const spokenTexts = (source: Source, language: string): Entry<string>[] => {
  const parts = (entries: readonly Entry<object>[], names: readonly string[]): Entry<string>[] =>
    entries.flatMap((entry) =>
      names.flatMap((name) => {
        const value = (entry.value as Record<string, unknown>)[name]
        return typeof value === 'string' ? [{ id: entry.id, path: entry.path, keys: [...entry.keys, name], value }] : []
      }),
    )
  return [
    ...parts(answerWordsOf(source, language), ['title', 'say', 'short', 'unless', 'more']),
    ...parts(openWordsOf(source, language), ['say']),
    ...parts(deviceWordsOf(source, language), ['say']),
    ...parts(sectionWordsOf(source, language), ['name', 'heading']),
    ...spokenPrompts(source, language),
  ]
}
