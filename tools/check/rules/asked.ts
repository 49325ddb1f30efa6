import { folded } from '../../../lambda/dialogue/understand/words.ts'
import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule, type Spot } from '../fault.ts'
import { likeness, wordsOf } from '../text.ts'
import { type Entry, languagesOf, stringsOf, wordingsOf } from '../view.ts'

const leastWordings = 8
const tooAlike = 0.8
const mostWords = 25

/** The ways of asking: none belongs to two things, each can be said in one breath, and an answer has enough of them. */
export const asked: Rule = (source) =>
  languagesOf(source).flatMap((language) => {
    const all = askedIn(source, language)
    return [...twice(source, all), ...all.flatMap((wording) => unsayable(source, wording)), ...tooFew(source, language)]
  })

/** One way of asking, and what it asks for (`answer/x`, `open/y` …). */
interface Wording extends Spot {
  text: string
  of: string
}

const askedIn = (source: Source, language: string): Wording[] => [
  ...wordingsOf(source, language).flatMap((entry) => each(entry, `answer/${entry.id}`)),
  ...askedUnder(source, `${language}/open.yaml`, 'open', (keys) => keys[1] === 'asked' && keys[0]),
  ...askedUnder(source, `${language}/device.yaml`, 'device', (keys) => keys[1] === 'asked' && keys[0]),
  ...askedUnder(source, `${language}/acts.yaml`, 'act', (keys) => keys[0]),
  ...askedUnder(source, `${language}/alarm.yaml`, 'alarm', (keys) => keys[0] === 'asked' && keys[1]),
]

const each = (entry: Entry<string[]>, of: string): Wording[] =>
  entry.value.map((text, index) => ({ text, of, path: entry.path, keys: [...entry.keys, index] }))

type Key = string | number
const askedUnder = (
  source: Source,
  path: string,
  kind: string,
  idOf: (keys: readonly Key[]) => Key | false | undefined,
): Wording[] =>
  stringsOf(source, path).flatMap(({ value, keys }) => {
    const id = idOf(keys)
    return id === false || id === undefined ? [] : [{ text: value, of: `${kind}/${id}`, path, keys }]
  })

const twice = (source: Source, wordings: readonly Wording[]): Fault[] => {
  const first = new Map<string, Wording>()
  return wordings.flatMap((wording) => {
    const other = first.get(folded(wording.text))
    if (!other) first.set(folded(wording.text), wording)
    if (!other) return []
    return other.of === wording.of
      ? [
          faultAt(
            source,
            wording,
            `"${wording.text}" stands twice under ${wording.of}`,
            'write another way of asking it, or take it out',
          ),
        ]
      : [
          faultAt(
            source,
            wording,
            `"${wording.text}" asks for ${wording.of} and also for ${other.of} (${other.path})`,
            'leave it where it fits best',
          ),
        ]
  })
}

const unsayable = (source: Source, wording: Wording): Fault[] => {
  const words = wordsOf(wording.text).length
  const strange = /[^\p{L}\s.'-]/u.exec(wording.text)?.[0]
  return [
    ...(words > mostWords || words === 0
      ? [faultAt(source, wording, `a way of asking has ${words} words`, `keep it between 1 and ${mostWords}`)]
      : []),
    ...(wording.text.length > 140
      ? [
          faultAt(
            source,
            wording,
            `a way of asking has ${wording.text.length} letters`,
            'keep it to 140: Alexa takes no more',
          ),
        ]
      : []),
    ...(strange
      ? [
          faultAt(
            source,
            wording,
            `"${wording.text}" holds "${strange}"`,
            'write it as it is heard: letters, apostrophes and hyphens, numbers as words',
          ),
        ]
      : []),
  ]
}

const tooFew = (source: Source, language: string): Fault[] =>
  wordingsOf(source, language).flatMap((entry) => {
    const count = different(entry.value.map(folded))
    return count < leastWordings
      ? [
          faultAt(
            source,
            entry,
            `"${entry.id}" has only ${count} truly different ways of asking`,
            `write at least ${leastWordings} that share few words with each other`,
          ),
        ]
      : []
  })

/** How many can be kept so that no two of them share four fifths of their words; it stops counting when there are enough. */
const different = (texts: readonly string[]): number => {
  const kept: string[] = []
  for (const text of texts) {
    if (kept.length < leastWordings && kept.every((other) => likeness(text, other) < tooAlike)) kept.push(text)
  }
  return kept.length
}
