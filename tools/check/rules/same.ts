import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { actWordsOf, deviceWordsOf, type Entry, languagesOf, lexiconOf, stringsOf } from '../view.ts'

/** What one language has, every language has: prompts, requests to the device, ways of steering, words of the lexicon. */
export const same: Rule = (source) => {
  const languages = languagesOf(source)
  return kinds.flatMap(({ name, home, of }) =>
    languages.flatMap((language) =>
      languages
        .filter((other) => other !== language)
        .flatMap((other) => lacking(source, name, of(source, language), of(source, other), `${other}/${home}`)),
    ),
  )
}

interface Kind {
  name: string
  home: string
  of: (source: Source, language: string) => readonly Entry<unknown>[]
}

const kinds: readonly Kind[] = [
  { name: 'prompt', home: 'prompts.yaml', of: (source, language) => promptsOf(source, language) },
  { name: 'device request', home: 'device.yaml', of: deviceWordsOf },
  { name: 'act', home: 'acts.yaml', of: actWordsOf },
  ...(['topics', 'aspects', 'stages', 'who'] as const).map((part) => ({
    name: `word list of ${part}`,
    home: 'lexicon.yaml',
    of: (source: Source, language: string) => lexiconOf(source, language, part),
  })),
]

/** A list of prompts that rotate counts one. */
const promptsOf = (source: Source, language: string): Entry<string>[] => {
  const entries = stringsOf(source, `${language}/prompts.yaml`)
  const ids = entries.map((entry) => entry.keys.filter((key) => typeof key === 'string').join('.'))
  return entries
    .map((entry, index) => ({ ...entry, id: ids[index] ?? '' }))
    .filter((entry, index) => ids.indexOf(entry.id) === index)
}

const lacking = (
  source: Source,
  kind: string,
  here: readonly Entry<unknown>[],
  there: readonly Entry<unknown>[],
  home: string,
): Fault[] =>
  here
    .filter((entry) => !there.some((other) => other.id === entry.id))
    .map((entry) =>
      faultAt(source, entry, `the ${kind} "${entry.id}" is missing in ${home}`, 'write it there, or take it out here'),
    )
