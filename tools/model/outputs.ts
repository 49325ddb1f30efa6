import { dataOf, type Source } from '../content/read.ts'
import type { SourceGuide } from '../content/shapes.ts'
import { interactionModel } from './interaction.ts'
import { type ManifestFacts, manifest } from './manifest.ts'
import { print } from './print.ts'
import { readWords, type Words } from './words.ts'

/** Path → text of every file that is made from `content/` and checked in. */
export const outputs = (source: Source): Record<string, string> => {
  const locales = localesOf(source)
  const sections = Object.keys(dataOf<SourceGuide>(source, 'guide.yaml').sections)
  const models = Object.entries(locales).map(([locale, words]) => [
    `interactionModel/${locale}.json`,
    print(interactionModel(words, sections)),
  ])
  const skill = print(manifest(dataOf<ManifestFacts>(source, 'manifest.yaml'), locales))
  return { ...Object.fromEntries(models), 'skill.json': skill }
}

export const localesOf = (source: Source): Record<string, Words> => {
  const languages = Object.entries(dataOf<Record<string, string>>(source, 'locales.yaml'))
  return Object.fromEntries(languages.map(([locale, language]) => [locale, readWords(source, language)]))
}
