import { verdicts } from './judge.ts'
import type { Played } from './play.ts'

type Slice = readonly [name: string, turns: readonly Played[]]

/** One row a slice: by what was wanted, by place in the conversation, by tag. */
export const table = (turns: readonly Played[]): string => {
  const slices = [...byExpectation(turns), ...byPlace(turns), ...byTag(turns), ['all', turns] as const]
  return [header, ...slices.map(row), summary(turns)].join('\n')
}

const named = (text: string): string => text.padEnd(20)
const header = `${named('')}${['turns', '%', ...verdicts].map((text) => text.padStart(text.length < 6 ? 7 : 15)).join('')}`

const row = ([name, turns]: Slice): string => {
  const counts = verdicts.map((verdict) => turns.filter((turn) => turn.verdict === verdict).length)
  const cells = [turns.length, percent(counts[0] ?? 0, turns.length), ...counts]
  return `${named(name)}${cells.map((cell, i) => String(cell).padStart((verdicts[i - 2]?.length ?? 0) < 6 ? 7 : 15)).join('')}`
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1))

const group = (turns: readonly Played[], keysOf: (turn: Played) => readonly string[]): Slice[] => {
  const names = [...new Set(turns.flatMap(keysOf))].sort()
  return names.map((name) => [name, turns.filter((turn) => keysOf(turn).includes(name))])
}

const byExpectation = (turns: readonly Played[]): Slice[] => group(turns, ({ wanted }) => [`= ${wanted.expect}`])

const byPlace = (turns: readonly Played[]): Slice[] =>
  group(turns, ({ index }) => [index === 0 ? 'first turns' : 'follow-up turns'])

const byTag = (turns: readonly Played[]): Slice[] => group(turns, ({ tags }) => tags.map((tag) => `# ${tag}`))

const summary = (turns: readonly Played[]): string => {
  const count = (test: (turn: Played) => boolean): number => turns.filter(test).length
  const wrong = count(({ verdict }) => verdict === 'wrong')
  const emergencies = turns.filter(({ wanted, got }) => wanted.expect === 'emergency' && hasWords(got))
  const heard = emergencies.filter(({ verdict }) => verdict === 'right').length
  const alarms = count(({ falseEmergency }) => falseEmergency)
  return [
    `${percent(
      count(({ verdict }) => verdict === 'right'),
      turns.length,
    )} % right`,
    `${percent(wrong, turns.length)} % answered wrongly`,
    `${heard} of ${emergencies.length} emergencies`,
    `${alarms} false (${percent(alarms, turns.length)} %)`,
  ].join(', ')
}

/** Whether anything of what was said arrived at all. */
const hasWords = ({ intent }: Played['got']): boolean => intent !== 'AMAZON.FallbackIntent'

export const miss = ({ id, index, wanted, got, verdict }: Played): string => {
  const any = wanted.any?.length ? ` any ${wanted.any.join(',')}` : ''
  const label = [wanted.expect, wanted.nav, wanted.facts.join(',')].filter(Boolean).join(' ')
  const heard = [got.outcome, got.navigation, got.answers.join(','), got.facts.join(',')].filter(Boolean).join(' ')
  return `${id}.${index + 1} "${wanted.say}"\n   wanted ${label}${any}\n   ${verdict}: ${heard}: ${got.speech}`
}
