import type { AlarmPatterns } from '../../guide/types.ts'

/** emergency: now, or tense unclear. urgent: past, chronic, worse or feared. harm: somebody wants to die or to hurt themselves. */
export type Alarm = 'emergency' | 'urgent' | 'harm'

interface Range {
  from: number
  to: number
}

const blank = ''

/** Looks for symptoms in the words, before anything else is understood. The words themselves decide, never the conversation. */
export const alarmIn = (words: readonly string[], patterns: AlarmPatterns): Alarm | undefined => {
  if (matches(patterns.harm, words, patterns)) return 'harm'
  const symptoms = without(words, patterns.not)
  if (matches(patterns.emergency, symptoms, patterns))
    return matches(patterns.calmer, words, patterns) ? 'urgent' : 'emergency'
  return matches(patterns.urgent, symptoms, patterns) ? 'urgent' : undefined
}

/** Whether any of the patterns is in the words; each group is looked for once. */
const matches = (list: readonly string[], words: readonly string[], { groups, gap }: AlarmPatterns): boolean => {
  const found = new Map<string, Range[]>()
  const rangesOf = (name: string): Range[] => {
    const ranges = found.get(name) ?? find(groups[name] ?? [], words)
    found.set(name, ranges)
    return ranges
  }
  return list.some((pattern) => inOrder(pattern.split(' ').map(rangesOf), gap))
}

/** The words with every harmless phrase blanked, so that places are kept. */
const without = (words: readonly string[], phrases: readonly string[]): string[] => {
  const left = [...words]
  for (const { from, to } of find(phrases, words)) left.fill(blank, from, to)
  return left
}

const find = (phrases: readonly string[], words: readonly string[]): Range[] => {
  const text = ` ${words.join(' ')} `
  return phrases
    .filter((phrase) => text.includes(` ${phrase} `))
    .flatMap((phrase) => occurrences(phrase.split(' '), words))
}

const occurrences = (phrase: readonly string[], words: readonly string[]): Range[] =>
  words.flatMap((_, from) =>
    phrase.every((word, at) => words[from + at] === word) ? [{ from, to: from + phrase.length }] : [],
  )

/** One occurrence of each group, each beginning at most `gap` words after the one before it. */
const inOrder = (groups: readonly Range[][], gap: number): boolean => {
  let reached = groups[0] ?? []
  for (const group of groups.slice(1)) {
    reached = group.filter((next) => reached.some((last) => next.from >= last.to && next.from - last.to <= gap))
  }
  return reached.length > 0
}
