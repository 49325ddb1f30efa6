import type { Content } from './types.ts'

/** The language of a device's locale: its own, or that of a locale with the same beginning, or the first that there is. */
export const languageFor = (locale: unknown, { locales, languages }: Content): string => {
  const known = Object.entries(locales)
  const exact = known.find(([name]) => name === locale)?.[1]
  const begins = String(locale).split('-')[0]
  const near = known.find(([name]) => name.split('-')[0] === begins)?.[1]
  return exact ?? near ?? Object.keys(languages)[0] ?? ''
}
