import fc from 'fast-check'
import { restore } from '../../lambda/dialogue/restore.ts'
import { freshState } from '../../lambda/dialogue/state.ts'
import type { Heard } from '../../lambda/dialogue/turn.ts'
import type { Strings } from '../../lambda/guide/types.ts'
import { render } from '../../lambda/speech/render.ts'
import { voiceOf } from '../../tools/check/voice.ts'
import { acts, after, answered, guide, hear, language, open, runs, walk, wordings } from './talk.ts'

const context = { guide, t: voiceOf(language.strings), now: new Date('2026-03-03T15:00:00Z') }
const known = Object.keys(language.lexicon.phrases)

const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...known), fc.lorem({ maxCount: 1 })), { maxLength: 90 })
    .map((all) => all.join(' ')),
  fc.constantFrom('constructor', '__proto__', 'toString valueOf', 'hasOwnProperty of the scan'),
)
const anyTurn: fc.Arbitrary<Heard> = fc.record(
  { words: anyWords, hint: fc.oneof(anyWords, fc.constantFrom('ready', 'nursing')), reading: fc.boolean() },
  { requiredKeys: ['words'] },
)

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

describe('any turn, in any state', () => {
  test('is answered, and leaves a small state that comes back as it was', () => {
    fc.assert(
      fc.property(walk, anyTurn, (before, turn) => {
        const { acts, state } = hear(turn, after(before))
        expect(acts.length).toBeGreaterThan(0)
        expect(render(acts, context).prompt).toMatch(/\p{L}/u)
        expect(restore(JSON.parse(JSON.stringify(state)), guide)).toStrictEqual(state)
        expect(bytes(state)).toBeLessThanOrEqual(2048)
      }),
      runs(400),
    )
  })

  test('leaves ids in the state, none of its words, and nobody', () => {
    fc.assert(
      fc.property(walk, anyTurn, (before, turn) => {
        const kept = leaves(hear(turn, after(before)).state)
        expect(kept.values.filter((value) => !ids.has(value))).toEqual([])
        expect(kept.keys).not.toContain('who')
      }),
      runs(400),
    )
  })
})

const keysOf = (strings: Strings, path = ''): string[] =>
  Object.entries(strings).flatMap(([name, value]) => [
    `${path}${name}`,
    ...(typeof value === 'string' ? [] : keysOf(value, `${path}${name}.`)),
  ])

const kinds = [
  ...['welcome', 'inform', 'read', 'readOn', 'sections', 'where', 'left', 'step', 'notCovered', 'notSaid', 'miss'],
  ...['which', 'device', 'emergency', 'harm', 'urgent', 'urgentWay', 'spell', 'card', 'say', 'note', 'offer'],
  ...['whatElse', 'hold', 'goodbye', 'short', 'more', 'answer', 'next', 'list'],
]
const concepts = Object.values(language.lexicon.phrases).flatMap((all) => all.split(' '))

/** Every string that a state may hold: `who` (patient, near) is not among them. */
const ids = new Set([
  '',
  ...kinds,
  ...Object.keys(guide.answers),
  ...Object.keys(guide.open),
  ...Object.keys(guide.contact.lines),
  ...guide.sections.map(({ id }) => id),
  ...Object.values(guide.answers).flatMap(({ cells }) => cells.map(({ topic }) => topic)),
  ...concepts.filter((concept) => /^(topic|aspect|stage):/.test(concept)).map((concept) => concept.split(':')[1] ?? ''),
  ...Object.keys(language.strings.device ?? {}),
  ...keysOf(language.strings).filter((key) => !/^(answers|open|section|device)\b/.test(key) && key !== 'near'),
  ...Object.keys((language.strings.spell as { words: object }).words),
])

const leaves = (value: unknown): { keys: string[]; values: string[] } => {
  if (typeof value === 'string') return { keys: [], values: [value] }
  if (typeof value !== 'object' || value === null) return { keys: [], values: [] }
  const below = Object.values(value).map(leaves)
  return {
    keys: [...(Array.isArray(value) ? [] : Object.keys(value)), ...below.flatMap(({ keys }) => keys)],
    values: below.flatMap(({ values }) => values),
  }
}

const fields = Object.keys({
  ...freshState(),
  ...{
    topic: 0,
    aspect: 0,
    stage: 0,
    answer: 0,
    which: 0,
    offer: 0,
    place: 0,
    step: 0,
    noted: 0,
    offered: 0,
  },
})
const damage = fc.record(
  {
    offer: fc.record({ kind: fc.constantFrom('answer', 'next', 'list', 'gone'), from: fc.integer() }),
    step: fc.integer(),
    which: fc.constantFrom([], ['food-before']),
    answer: fc.constantFrom('food-before', 'gone'),
    place: fc.record({ section: fc.constantFrom('ready', 'gone'), part: fc.integer({ min: -1, max: 20 }) }),
  },
  { requiredKeys: [] },
)
/** A state with some of its fields replaced by anything, or by what nearly fits. */
const damaged = fc
  .tuple(walk, fc.oneof(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue(), { maxKeys: 3 }), damage))
  .map(([before, damage]) => ({ ...after(before), ...damage }) as unknown)

describe('whatever comes back as state', () => {
  test('gives a state that needs no mending', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged), (value) => {
        const state = restore(JSON.parse(JSON.stringify(value)), guide)
        expect(restore(JSON.parse(JSON.stringify(state)), guide)).toStrictEqual(state)
      }),
      runs(400),
    )
  })

  test('lets every way of steering be answered', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged), fc.constantFrom(...Object.keys(acts)), (value, act) => {
        const turn = hear({ words: '', act }, restore(JSON.parse(JSON.stringify(value)), guide))
        expect(render(turn.acts, context).prompt).toMatch(/\p{L}/u)
      }),
      runs(1000),
    )
  })
})

describe('damage does not come through', () => {
  test.each([
    ['an act that there is not', { last: [{ do: 'gone' }] }],
    ['a part of a section that there is not', { last: [{ do: 'read', place: { section: 'gone', part: 0 } }] }],
    ['a prompt that there is not', { last: [{ do: 'say', prompt: 'gone' }] }],
    ['a word to spell that there is not', { spellable: 'gone' }],
    ['a field that there is not', { who: 'patient' }],
    ['a topic too long for the state', { topic: 'x'.repeat(3000) }],
  ])('%s', (_, damage) => {
    expect(restore({ ...freshState(), ...damage }, guide)).toEqual(freshState())
  })
})

const emergencies = [
  "i can't breathe",
  "my husband can't catch his breath",
  'dad stopped breathing just now',
  'there is a sharp pain in my chest',
  'my mother just collapsed',
  "grandpa is unconscious and won't wake up",
  'her lips are turning blue',
  "i'm coughing up blood",
  'half her face is drooping',
  'i think he is having a stroke',
  'my throat is closing up',
  'somebody call an ambulance',
  'the baby is choking',
]

test('an emergency wins in every state, by every intent that carries words', () => {
  fc.assert(
    fc.property(walk, fc.constantFrom(...emergencies), fc.boolean(), (before, words, reading) => {
      const heard = reading ? { words, reading, hint: 'ready' } : { words }
      expect(hear(heard, after(before)).acts).toEqual([{ do: 'emergency' }])
    }),
    runs(300),
  )
})

const questions = Object.values(wordings).flatMap((asked) => asked.slice(0, 5))
const naming = questions.filter((words) => hear(words).meaning.topics.length > 0)
const bare = ['for how long', 'why', 'how', 'and after that', 'is that safe', 'when']

const idle: Heard[] = [
  ...['', 'help', 'say that again', 'slower please', 'talk faster', 'hold on'].map((words) => ({
    words,
  })),
  ...['help', 'repeat', 'slower', 'hold'].map((act) => ({ words: '', act })),
]

test('misses, help, repeat, pace and waiting in between change nothing of what a bare aspect gets', () => {
  fc.assert(
    fc.property(
      walk,
      fc.constantFrom(...naming),
      fc.array(fc.constantFrom(...idle), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...bare),
      (before, question, between, aspect) => {
        const asked = after([...before, question])
        fc.pre(asked.topic !== undefined && asked.age === 0)
        expect(answered(hear(aspect, after(between, asked)))).toEqual(answered(hear(aspect, asked)))
      },
    ),
    runs(500),
  )
})

describe('words that name something win over the conversation', () => {
  /** A follow-up by its own words: it takes the aspect and the stage over, and has to. */
  const isFollowUp = (words: string) => /^(what|how) about |^and /.test(words)
  const talks = [
    ['how long do i stop breastfeeding'],
    ['can i eat before the scan'],
    ['is the tracer safe', 'flurble grommet'],
    ['how long is the breathing part'],
    ['when do i get my results', 'help'],
    ['what about pregnancy'],
    ['how much does it cost'],
    ['read me getting ready'],
    ['what sections are there'],
    ['can i eat before the scan', 'can i hug my kids after'],
    ['walk me through the day', 'next'],
    ['who does the scan'],
  ]

  test('in all but a few of a hundred', () => {
    const differ = talks.flatMap((talk) => {
      const state = after(talk)
      return naming
        .filter((words) => !isFollowUp(words))
        .filter((words) => JSON.stringify(answered(hear(words, state))) !== JSON.stringify(answered(hear(words))))
        .map((words) => `${words} (after: ${talk.join(', ')})`)
    })
    expect(differ.slice(Math.floor(naming.length * talks.length * 0.03))).toEqual([])
  })

  test.each(['what is a vq scan', 'what is the scan for', 'what is a tracer', 'what are the results for'])(
    '%s',
    (words) => {
      expect(answered(hear(words, after(['how long do i stop breastfeeding'])))).toEqual(answered(hear(words)))
    },
  )

  test('words that nobody knows are answered from no talk', () => {
    for (const question of naming) {
      expect(hear('zibbity', after([question])).acts.map((act) => act.do)).not.toContain('inform')
    }
  })
})

test('what was talked about is let go after four turns that were declined', () => {
  const declined = Object.values(open)
    .flatMap(({ asked }) => asked.slice(0, 3))
    .filter((words) => hear(words).acts[0]?.do === 'notCovered')
  fc.assert(
    fc.property(
      fc.constantFrom(...naming),
      fc.array(fc.constantFrom(...declined), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(...bare),
      (question, others, aspect) => {
        fc.pre(after([question, ...others]).declines === 4)
        expect(answered(hear(aspect, after([question, ...others])))).toEqual(answered(hear(aspect, after(others))))
      },
    ),
    runs(300),
  )
})
