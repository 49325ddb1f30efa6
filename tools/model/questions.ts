import type { Wordings } from '../content/examples.ts'
import type { SlotType, SlotTypeValue } from '../speaker/model.ts'
import { bothWays } from './letters.ts'
import { Taken } from './taken.ts'
import { typical } from './typical.ts'
import type { Words } from './words.ts'

export const limits = { values: 600, words: 25, characters: 140 }

/** Kind of label → how many values each of its entries may add in a round. */
const shares: Record<string, number> = { alarm: 20, act: 2, answer: 2, open: 1, device: 1 }

/** Characters that the shortest carriers add to a value without a synonym of its own. */
const roomForCarrier = 12

interface Queue {
  pairs: Pair[]
  perRound: number
}

/** A value and its synonym: two ways of saying the same, so that the model hears both. */
type Pair = readonly [value: string, synonym?: string | undefined]

/**
 * QUESTION: what people say, whole. Everything gets its turn in rounds, the typical wordings first, until the limit;
 * what another intent claims for itself (`claimed`) is left out.
 */
export const questionType = (words: Words, claimed: (wording: string) => boolean): SlotType => {
  const taken = new Taken()
  const fits = (line: string) => isSayable(line) && !claimed(line)
  const values = rounds(queues(words, fits)).flatMap((pair) => slotValue(pair, words, taken) ?? [])
  return { name: 'QUESTION', values: values.slice(0, limits.values) }
}

const count = (line: string): number => line.split(' ').length

const isSayable = (line: string): boolean =>
  count(line) <= limits.words && line.length <= limits.characters && !/\p{N}/u.test(line)

const queues = ({ asked, skill, sections, topics }: Words, fits: (line: string) => boolean): Queue[] => {
  const queue = (lines: readonly string[], perRound: number) => ({ pairs: pairs(lines.filter(fits)), perRound })
  return [
    queue(skill.followUps, 15),
    ...Object.values(sections).map(({ name, words }) => queue([name, ...words.slice(0, 1)], 1)),
    ...Object.values(topics).map((phrases) => queue(phrases.filter((phrase) => !phrase.endsWith('*')).slice(0, 2), 1)),
    ...asked.map((entry) => askedQueue(entry, fits)),
  ]
}

/** Every kind teaches its typical wordings; answers also their longest, second: the recogniser has to learn those too. */
const askedQueue = ({ label, wordings }: Wordings, fits: (line: string) => boolean): Queue => {
  const [kind = ''] = label.split('/')
  const chosen = pairs(typical({ label, wordings }).filter(fits))
  const [longest] = wordings
    .filter((line) => fits(line) && line.length <= limits.characters - roomForCarrier)
    .sort((one, other) => count(other) - count(one))
  if (kind === 'answer' && longest !== undefined) chosen.splice(1, 0, [longest])
  return { pairs: chosen, perRound: shares[kind] ?? 1 }
}

const pairs = (lines: readonly string[]): Pair[] =>
  lines.flatMap((line, index) => (index % 2 > 0 ? [] : [[line, lines[index + 1]] as const]))

const rounds = (all: readonly Queue[]): Pair[] => {
  const count = Math.max(...all.map(({ pairs, perRound }) => Math.ceil(pairs.length / perRound)))
  return Array.from({ length: count }, (_, round) =>
    all.flatMap(({ pairs, perRound }) => pairs.slice(round * perRound, (round + 1) * perRound)),
  ).flat()
}

/** Nothing when the value is taken; a value left without a synonym gets itself behind a carrier, if that is still short enough. */
const slotValue = ([line, next]: Pair, { skill }: Words, taken: Taken): SlotTypeValue | undefined => {
  const [value, ...letters] = taken.take(bothWays(line, skill.letters))
  if (value === undefined) return undefined
  const synonyms = [...letters, ...taken.take(next === undefined ? [] : bothWays(next, skill.letters))]
  if (synonyms.length > 0) return { name: { value, synonyms } }
  const carried = (skill.carriers.AskIntent ?? []).map((carrier) => carrier.replace('{question}', value))
  const [synonym] = taken.take(carried.filter((words) => isSayable(words) && !taken.has(words)).slice(0, 1))
  return synonym === undefined ? undefined : { name: { value, synonyms: [synonym] } }
}
