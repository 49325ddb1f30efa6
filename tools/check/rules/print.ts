import type { Source } from '../../content/read.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { phone } from '../figures.ts'
import { spokenTexts } from '../replies.ts'
import { answerWordsOf, type Entry, languagesOf, openWordsOf, pronounceOf, styleOf } from '../view.ts'

/** Nothing that only print can show: marks, lists, addresses, digits and abbreviations that a voice reads badly. */
export const print: Rule = (source) =>
  languagesOf(source).flatMap((language) => {
    const marks = styleOf(source, language)?.marks ?? []
    const pronounced = pronounceOf(source, language).map((entry) => entry.id)
    return [
      ...spokenTexts(source, language).flatMap((entry) => {
        const text = without(entry.value.replace(new RegExp(phone, 'g'), '~'), pronounced)
        return [
          ...numbers(source, entry),
          ...marks
            .filter(({ mark }) => hasMark(text, mark))
            .map(({ mark, instead }) =>
              faultAt(source, entry, `"${entry.id}" has "${mark}", which a voice can't read`, instead),
            ),
          ...badly.flatMap(({ pattern, problem, remedy }) => {
            const found = pattern.exec(text)?.[0]
            return found === undefined
              ? []
              : [
                  faultAt(
                    source,
                    entry,
                    `"${entry.id}" ${problem} ("${found.trim()}")`,
                    remedy.replace('$file', `${language}/pronounce.yaml`),
                  ),
                ]
          }),
        ]
      }),
      ...unended(source, language),
    ]
  })

const numbers = (source: Source, entry: Entry<string>): Fault[] => {
  const found = phone.exec(entry.value)?.[0]
  return found === undefined
    ? []
    : [
        faultAt(
          source,
          entry,
          `"${entry.id}" spells out a telephone number ("${found}")`,
          'write the name of its line in double braces; the number stands in contact.yaml',
        ),
      ]
}

/** The text but for placeholders and the words that pronounce.yaml gives a spoken form. */
const without = (text: string, pronounced: readonly string[]): string =>
  [...pronounced]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replace(whole(word), '~'), text.replace(/\{\{.*?\}\}/g, '~'))

const whole = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}/-])${word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')

/** A mark that ends in a letter or a full stop is an abbreviation and has to stand alone. */
const hasMark = (text: string, mark: string): boolean =>
  /\p{L}/u.test(mark) ? ` ${text} `.includes(` ${mark}`) : text.includes(mark)

const badly: readonly { pattern: RegExp; problem: string; remedy: string }[] = [
  {
    pattern: /\b\d{1,2}:\d\d\b/,
    problem: 'has a time that is read badly',
    remedy: 'write "9 a.m." or "half past nine"',
  },
  {
    pattern: /\b\d{1,2}\s?[-–/]\s?\d{1,2}\b/,
    problem: 'has figures that are read badly',
    remedy: 'write the word between the numbers: "20 to 30", "one half"',
  },
  {
    pattern: /\b\d+[,.]\d+|\b0\d+|\b\d{5,}/,
    problem: 'has a number that is read badly',
    remedy: 'write it in words, or round it only if the guide does',
  },
  {
    pattern: /https?:\/\/\S*|www\.\S*|\b[a-z0-9-]+\.(?:org|com|net|gov|edu)\b\S*/i,
    problem: 'has a web address as print shows it',
    remedy: 'say it in words, or give its spoken form in $file',
  },
  {
    pattern: /\b(?=[A-Z0-9]*[A-Z])[A-Z0-9]{2,}\b/,
    problem: 'has an abbreviation that nobody told the voice to say',
    remedy: 'give its spoken form in $file, or write it in words',
  },
  {
    pattern: /^\s*(?:[-•]|\d+[.)])\s|\n\s*(?:[-•]|\d+[.)])\s/,
    problem: 'is a list as print shows it',
    remedy: 'write sentences',
  },
  { pattern: / {2,}|\s\n|\n/, problem: 'has more than one blank between words', remedy: 'write it in one line' },
]

/** Sentences are joined as they stand, so each has to be whole. */
const unended = (source: Source, language: string): Fault[] => {
  const parts = [...answerWordsOf(source, language), ...openWordsOf(source, language)] as Entry<
    Record<string, unknown>
  >[]
  return parts.flatMap((entry) =>
    ['say', 'short', 'unless', 'more'].flatMap((part) => {
      const text = entry.value[part]
      return typeof text !== 'string' || /[.!?]$/.test(text)
        ? []
        : [
            faultAt(
              source,
              { path: entry.path, keys: [...entry.keys, part] },
              `"${entry.id}" doesn't end like a sentence`,
              'end it with a full stop',
            ),
          ]
    }),
  )
}
