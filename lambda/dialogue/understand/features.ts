import type { Lexicon } from '../../guide/types.ts'
import { own, type Span } from './lexicon.ts'

const stem = 5

/**
 * What the classifier sees of a turn: words, their beginnings, pairs of near neighbours, the concepts that the lexicon heard in
 * them, and pairs of concepts. `context` are concepts that the conversation supplies, as if they had been said.
 */
export const featuresOf = (
  words: readonly string[],
  spans: readonly Span[],
  { alike }: Lexicon,
  context: readonly string[] = [],
): string[] => {
  const telling = words.flatMap((word) => own(alike, word) ?? word).filter(Boolean)
  const concepts = [...new Set([...spans.flatMap((span) => span.concepts), ...context])]
  return [...new Set([...ofWords(telling), ...ofConcepts(concepts)])]
}

const ofWords = (words: readonly string[]): string[] =>
  words.flatMap((word, at) => [
    `w:${word}`,
    ...(word.length > stem ? [`p:${word.slice(0, stem)}`] : []),
    ...(at > 0 ? [`b:${words[at - 1]} ${word}`] : []),
    ...(at > 1 ? [`s:${words[at - 2]} ${word}`] : []),
  ])

const ofConcepts = (concepts: readonly string[]): string[] => {
  const topics = concepts.filter((concept) => concept.startsWith('topic:') || concept.startsWith('open:'))
  const others = concepts.filter((concept) => !topics.includes(concept) && !concept.startsWith('mention:'))
  return [
    ...concepts.map((concept) => `c:${concept}`),
    ...topics.flatMap((topic) => others.map((other) => `x:${topic} ${other}`)),
  ]
}
