import type { Content } from './types.ts'

/** The language of a device's locale: its own, or that of a locale with the same beginning, or the first that there is. */
export const languageFor = (locale: string | undefined, { locales, languages }: Content): string => {
  const exact = locale === undefined ? undefined : locales[locale]
  const begins = locale?.split('-')[0] ?? ''
  const near = Object.entries(locales).find(([other]) => other.split('-')[0] === begins)?.[1]
  return exact ?? near ?? Object.keys(languages)[0] ?? ''
}
