import { folded } from '../../lambda/dialogue/understand/words.ts'

/** A telephone number: it stands in contact.yaml, and is no figure. */
export const phone = /\b\d{3}[-. ]\d{3}[-. ]\d{4}\b/

/** A number, or a range of numbers, with its unit. */
export interface Figure {
  low: number
  high?: number
  unit?: string
}

/** A figure as it was said: digits, number words, or an article before a unit ("an hour"). */
export interface Spoken extends Figure {
  said: string
  by: 'digits' | 'words' | 'article'
}

export interface Numerals {
  words: Readonly<Record<string, number>>
  articles: readonly string[]
  units: Readonly<Record<string, readonly string[]>>
  range: readonly string[]
  joins?: readonly string[] | undefined
}

/** "30 to 60 minutes", "1 hour", "9": a figure as guide.yaml writes it. */
export const figureOf = (text: string): Figure | undefined => {
  const match = /^(\d+(?:\.\d+)?)(?: to (\d+))?(?: ([a-z]+?)s?)?$/.exec(text)
  if (!match?.[1]) return undefined
  return { low: Number(match[1]), ...(match[2] && { high: Number(match[2]) }), ...(match[3] && { unit: match[3] }) }
}

/** Every figure that a sentence speaks. */
export const figuresIn = (sentence: string, numerals: Numerals): Spoken[] => {
  const tokens = folded(sentence).split(' ')
  const found: Spoken[] = []
  for (let at = 0; at < tokens.length; ) {
    const figure = figureFrom(tokens, at, numerals)
    if (figure) found.push(figure.spoken)
    at = figure?.end ?? at + 1
  }
  return found
}

const figureFrom = (
  tokens: readonly string[],
  at: number,
  numerals: Numerals,
): { spoken: Spoken; end: number } | undefined => {
  const first = numberFrom(tokens, at, numerals)
  if (!first) return undefined
  const second = numerals.range.includes(tokens[first.end] ?? '')
    ? numberFrom(tokens, first.end + 1, numerals)
    : undefined
  const end = second && second.by !== 'article' ? second.end : first.end
  const high = end === first.end ? undefined : second?.value
  const gap = first.by !== 'article' && numerals.articles.includes(tokens[end] ?? '') ? 1 : 0
  const unit = unitAt(tokens[end + gap], numerals)
  if (unit === undefined && first.by === 'article') return undefined
  const stop = unit === undefined ? end : end + gap + 1
  return {
    spoken: {
      low: first.value,
      ...(high !== undefined && { high }),
      ...(unit && { unit }),
      said: tokens.slice(at, stop).join(' '),
      by: first.by,
    },
    end: stop,
  }
}

interface Read {
  value: number
  end: number
  by: Spoken['by']
}

const numberFrom = (tokens: readonly string[], at: number, numerals: Numerals): Read | undefined => {
  const token = tokens[at] ?? ''
  if (/^\d+$/.test(token)) return { value: Number(token), end: at + 1, by: 'digits' }
  const tens = wordValue(token, numerals)
  if (tens !== undefined) return { ...withOnes(tokens, at, tens, numerals), by: 'words' }
  return numerals.articles.includes(token) ? { value: 1, end: at + 1, by: 'article' } : undefined
}

/** "twenty four", "treinta y cinco". */
const withOnes = (
  tokens: readonly string[],
  at: number,
  tens: number,
  numerals: Numerals,
): { value: number; end: number } => {
  const next = numerals.joins?.includes(tokens[at + 1] ?? '') ? at + 2 : at + 1
  const ones = wordValue(tokens[next] ?? '', numerals)
  return tens >= 20 && tens % 10 === 0 && ones !== undefined && ones >= 1 && ones < 10
    ? { value: tens + ones, end: next + 1 }
    : { value: tens, end: at + 1 }
}

const wordValue = (token: string, numerals: Numerals): number | undefined =>
  Object.entries(numerals.words).find(([word]) => folded(word) === token)?.[1]

const unitAt = (token: string | undefined, numerals: Numerals): string | undefined =>
  Object.entries(numerals.units).find(([, words]) => words.some((word) => folded(word) === token))?.[0]

/** Whether what was said is the fact's figure, unit included. */
export const says = (spoken: Figure, figure: Figure): boolean =>
  figure.unit === undefined && figure.high === undefined
    ? spoken.low === figure.low || spoken.high === figure.low
    : spoken.low === figure.low && spoken.high === figure.high && spoken.unit === figure.unit

/** Whether what was said can be taken from the fact's figure: also one end of it, or a number whose unit was left out. */
export const allows = (spoken: Figure, figure: Figure): boolean =>
  says(spoken, figure) ||
  (spoken.high === undefined && spoken.unit === undefined && (spoken.low === figure.low || spoken.low === figure.high))
