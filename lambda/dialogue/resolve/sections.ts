import type { Place } from '../../guide/types.ts'
import type { Turn } from '../turn.ts'
import { own } from '../understand/lexicon.ts'

/** The section, and the part of it, that a turn asks to be read: by the reading intent, or by words that say just that. */
export const sectionToRead = (turn: Turn): Place | undefined => {
  const { heard, meaning, guide, language } = turn
  if (meaning.words.length === 0) return undefined
  const id = heard.reading ? (sectionIn(meaning.words, turn) ?? heard.hint) : sectionAsked(turn)
  const section = guide.sections.find((one) => one.id === id)
  const text = ` ${meaning.words.join(' ')} `
  const part = Object.entries(language.lexicon.parts).find(([phrase]) => text.includes(` ${phrase} `))?.[1] ?? 1
  return section && { section: section.id, part: Math.min(part, section.reads.length) - 1 }
}

/** The longest wording of a section in the words. */
const sectionIn = (words: readonly string[], { language: { lexicon } }: Turn): string | undefined => {
  const text = ` ${words.join(' ')} `
  const named = Object.keys(lexicon.sections).filter((phrase) => text.includes(` ${phrase} `))
  const [longest] = named.sort((a, b) => b.length - a.length)
  return longest === undefined ? undefined : own(lexicon.sections, longest)
}

/** "Please read me the part about getting ready": a request, what asks for reading, and nothing but a section behind it. */
const sectionAsked = (turn: Turn): string | undefined => {
  const { words } = turn.meaning
  const { leads, reading, links, parts } = turn.language.lexicon
  const lead = words.findIndex((word) => !leads.includes(word))
  const text = `${words.slice(Math.max(0, lead)).join(' ')} `
  const asks = reading.filter((phrase) => text.startsWith(`${phrase} `)).sort((a, b) => b.length - a.length)[0]
  const isPlace = Object.keys(parts).some((phrase) => text.trimEnd().endsWith(phrase))
  if (asks === undefined && !isPlace) return undefined
  const rest = text
    .slice(asks?.length ?? 0)
    .trim()
    .split(' ')
  const from = rest.findIndex((word) => !links.includes(word))
  const behind = from < 0 ? rest : rest.slice(Math.max(0, from - 2))
  return beginsWithSection(rest, links, turn) ? sectionIn(behind, turn) : undefined
}

/** A section's wording stands right behind words that only lead to it. */
const beginsWithSection = (
  words: readonly string[],
  links: readonly string[],
  { language: { lexicon } }: Turn,
): boolean =>
  words.some((_, from) => {
    const isLed = words.slice(0, from).every((word) => links.includes(word))
    const behind = `${words.slice(from).join(' ')} `
    return isLed && Object.keys(lexicon.sections).some((phrase) => behind.startsWith(`${phrase} `))
  })

/** "Next section" moves by sections, "next" by parts. */
export const namesSection = ({ meaning, language }: Turn): boolean =>
  meaning.words.some((word) => language.lexicon.sectionWords.includes(word))
