import { existsSync, readFileSync } from 'node:fs'
import { languageOf } from './model.ts'

/** What the skill's entry in the store suggests to say in a session, by locale or at least by language. */
export const examplePhrases = (locale: string, file = 'skill.json'): string[] => {
  if (!existsSync(file)) return []
  const locales: Record<string, { examplePhrases?: string[] }> =
    JSON.parse(readFileSync(file, 'utf8')).manifest?.publishingInformation?.locales ?? {}
  const near = Object.keys(locales).find((name) => languageOf(name) === languageOf(locale)) ?? ''
  const phrases = (locales[locale] ?? locales[near])?.examplePhrases ?? []
  return phrases.filter((phrase) => !/^alexa\b/i.test(phrase))
}
