import fc from 'fast-check'
import type { SystemAct } from '../../lambda/dialogue/acts.ts'
import { type Resolved, resolve } from '../../lambda/dialogue/resolve/resolve.ts'
import { type DialogueState, freshState } from '../../lambda/dialogue/state.ts'
import type { Heard } from '../../lambda/dialogue/turn.ts'
import { compiled } from '../../tools/content/compiled.ts'
import { dataOf, readSource } from '../../tools/content/read.ts'

type Wordings = Readonly<Record<string, readonly string[]>>

export const content = compiled()
export const { guide } = content
const { en } = content.languages
if (!en) throw new Error('no English content')
export const language = en

const source = readSource()
const authored = (path: string): Wordings => dataOf<Wordings>(source, `en/${path}`)
export const wordings = authored('wordings')
export const acts = authored('acts.yaml')
export const open = dataOf<Record<string, { asked: readonly string[] }>>(source, 'en/open.yaml')

/** One turn; the state has been on its way to the device and back. */
export const hear = (heard: Heard | string, state: DialogueState = freshState()): Resolved => {
  const given = JSON.parse(JSON.stringify(state)) as DialogueState
  const now = new Date('2026-03-03T15:00:00Z')
  return resolve(typeof heard === 'string' ? { words: heard } : heard, given, { guide, language, now })
}

export const after = (turns: readonly (Heard | string)[], state = freshState()): DialogueState =>
  turns.reduce((reached, turn) => hear(turn, reached).state, state)

const closing: readonly SystemAct['do'][] = ['offer', 'whatElse', 'note']

/** What is answered: without the closing prompt, and without what only varies the wording. */
export const answered = ({ acts }: Resolved): object[] =>
  acts.filter((act) => !closing.includes(act.do)).map((act) => ({ ...act, again: undefined, count: undefined }))

const phrases = [
  ...Object.values(wordings).flat(),
  ...Object.values(authored('followups')).flat(),
  ...Object.values(acts).flat(),
  ...Object.values(open).flatMap(({ asked }) => asked),
]

/** The way to any state: authored wordings and acts, and turns in which nothing was heard. */
export const walk: fc.Arbitrary<Heard[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...phrases).map((words): Heard => ({ words })) },
    { weight: 3, arbitrary: fc.constantFrom('launch', ...Object.keys(acts)).map((act): Heard => ({ words: '', act })) },
    { weight: 1, arbitrary: fc.constantFrom('', 'flurble grommet').map((words): Heard => ({ words })) },
  ),
  { maxLength: 7 },
)

/** The same runs every time. */
export const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed: 20260303, numRuns })
