import type { Place } from '../../guide/types.ts'
import type { Turn } from '../turn.ts'
import { own } from '../understand/lexicon.ts'

/** The section (and part) that a turn names: by the longest of its wordings, or by what entity resolution found. */
export const sectionNamed = ({ heard, meaning, guide, language }: Turn): Place | undefined => {
  const text = ` ${meaning.words.join(' ')} `
  const { sections, parts } = language.lexicon
  const named = Object.keys(sections)
    .filter((phrase) => text.includes(` ${phrase} `))
    .sort((a, b) => b.length - a.length)[0]
  const id = named === undefined ? heard.hint : own(sections, named)
  const section = guide.sections.find((one) => one.id === id)
  const number = Object.entries(parts).find(([phrase]) => text.includes(` ${phrase} `))?.[1] ?? 1
  return section && { section: section.id, part: Math.min(number, section.reads.length) - 1 }
}

/** The turn asks to be read to ("read me …", "go to …"), or came as the reading intent. */
export const asksForReading = ({ heard, meaning, language }: Turn): boolean => {
  const text = ` ${meaning.words.join(' ')} `
  return heard.reading === true || language.lexicon.reading.some((phrase) => text.includes(` ${phrase} `))
}

/** "Next section" moves by sections, "next" by parts. */
export const namesSection = ({ meaning, language }: Turn): boolean =>
  meaning.words.some((word) => language.lexicon.sectionWords.includes(word))
