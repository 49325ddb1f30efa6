import { prompts, type SystemAct } from '../../lambda/dialogue/acts.ts'
import { render } from '../../lambda/speech/render.ts'
import { statement } from '../../lambda/speech/statement.ts'
import { voiceOf } from '../../tools/check/voice.ts'
import { compiled } from '../../tools/content/compiled.ts'

const { guide, languages } = compiled()
const { en } = languages
if (!en) throw new Error('no English content')
const t = voiceOf(en.strings)
const hours = { open: new Date('2026-03-03T15:00:00Z'), closed: new Date('2026-03-03T23:00:00Z') }
const at = (now: Date) => ({ guide, t, now })
const { department, always } = guide.contact.lines

const answers = Object.keys(guide.answers)
const subjects = Object.keys(guide.open)
const lines = Object.keys(guide.contact.lines)
const places = guide.sections.flatMap(({ id, reads }) => reads.map((_, part) => ({ section: id, part })))
const both = [false, true]

/** All that can be said, by its kind. */
const kinds: { [Kind in SystemAct['do']]: readonly Extract<SystemAct, { do: Kind }>[] } = {
  welcome: [{ do: 'welcome' }],
  inform: answers.flatMap((answer) => [
    { do: 'inform', answer },
    { do: 'inform', answer, length: 'short' },
    { do: 'inform', answer, length: 'more' },
  ]),
  read: places.map((place) => ({ do: 'read', place })),
  readOn: places.map((place) => ({ do: 'readOn', from: { ...place, part: 0 }, to: place })),
  sections: guide.sections.map((_, from) => ({ do: 'sections', from })),
  where: [
    { do: 'where' },
    ...answers.map((answer) => ({ do: 'where', answer }) as const),
    ...places.map((place) => ({ do: 'where', place }) as const),
  ],
  left: places.map((place) => ({ do: 'left', place })),
  step: guide.checklist.map((_, index) => ({ do: 'step', index })),
  notCovered: subjects.flatMap((subject) => both.map((again) => ({ do: 'notCovered', subject, again }) as const)),
  notSaid: [
    ...both.map((again) => ({ do: 'notSaid', again }) as const),
    ...answers.map((answer) => ({ do: 'notSaid', answer, again: false }) as const),
  ],
  miss: [0, 1, 2, 9].map((count) => ({ do: 'miss', count })),
  which: answers.map((answer, index) => ({ do: 'which', options: [answer, answers[index - 1] ?? answer] })),
  device: Object.keys(en.strings.device ?? {}).map((id) => ({ do: 'device', id })),
  emergency: [{ do: 'emergency' }],
  harm: [{ do: 'harm' }],
  urgent: [{ do: 'urgent' }],
  urgentWay: both.map((afterAnswer) => ({ do: 'urgentWay', afterAnswer })),
  spell: [...lines, 'web'].map((what) => ({ do: 'spell', what })),
  card: answers.map((answer) => ({ do: 'card', answer })),
  say: prompts.map((prompt) => ({ do: 'say', prompt })),
  note: [{ do: 'note' }],
  offer: answers.map((answer) => ({ do: 'offer', answer })),
  whatElse: [0, 1, 2, 3, 4, 77].map((count) => ({ do: 'whatElse', count })),
  hold: [{ do: 'hold' }],
  goodbye: [{ do: 'goodbye' }],
}

describe.each(Object.entries(hours))('when the department is %s', (_, now) => {
  test.each(Object.entries(kinds))('%s is said in whole, with nothing left to fill in', (_, acts) => {
    expect(acts.length).toBeGreaterThan(0)
    for (const act of acts) {
      const all = JSON.stringify(render([act], at(now)))
      expect(all).not.toMatch(/\{\{|undefined|\[object|NaN/)
      expect(render([act], at(now)).prompt).toMatch(/[\p{L}\p{N}].*[.?!]\s*$/su)
    }
  })
})

test('only a goodbye leaves no reprompt', () => {
  const silent = Object.values(kinds)
    .flat()
    .filter((act) => render([act], at(hours.open)).reprompt === undefined)
  expect(silent).toEqual([{ do: 'goodbye' }])
})

describe('an exception is spoken with its rule', () => {
  const excepted = answers.filter((id) => t.has(`answers.${id}.unless`))

  test.each(excepted)('%s', (id) => {
    for (const length of [undefined, 'short', 'more'] as const) {
      const unless = t(`answers.${id}.unless`, () => ({ ...guide.contact.lines }))
      const said = statement(id, at(hours.open), length)
      expect({ ends: said.endsWith(unless), more: said.length > unless.length }).toEqual({ ends: true, more: true })
    }
  })

  test('in short and in more', () => {
    const say = { say: 'Let it boil.', short: 'Boil it.', more: 'Let it boil for long.', unless: 'But never dry.' }
    const own = { ...at(hours.open), t: voiceOf({ answers: { boil: say } }) }
    expect([statement('boil', own, 'short'), statement('boil', own, 'more'), statement('boil', own)]).toEqual([
      'Boil it. But never dry.',
      'Let it boil for long. But never dry.',
      'Let it boil. But never dry.',
    ])
  })
})

describe('the number for a cause', () => {
  const numbersIn = (act: SystemAct, now: Date) => render([act], at(now)).prompt.match(/\d{3}-\d{3}-\d{4}/g) ?? []
  /** Without an answer that helps: it may have numbers of its own. */
  const withWay = (way: string) => subjects.filter((id) => guide.open[id]?.way === way && !guide.open[id]?.near)

  test.each([
    ['scan', 'open', [department]],
    ['scan', 'closed', [always]],
    ['personal', 'open', [always]],
    ['personal', 'closed', [always]],
    ['none', 'open', []],
    ['none', 'closed', []],
  ] as const)('%s, when %s', (way, hour, numbers) => {
    const ids = withWay(way)
    expect(ids.length).toBeGreaterThan(0)
    for (const subject of ids)
      expect({ subject, said: numbersIn({ do: 'notCovered', subject, again: false }, hours[hour]) }).toEqual({
        subject,
        said: numbers,
      })
  })

  test.each([
    ['what the guide does not say', { do: 'notSaid', again: false }, department, always],
    ['the third miss', { do: 'miss', count: 2 }, department, always],
    ['something urgent', { do: 'urgentWay', afterAnswer: false }, always, always],
    ['who to call now', { do: 'inform', answer: 'who-now' }, department, always],
  ] as const)('%s', (_, act, open, closed) => {
    expect([numbersIn(act, hours.open)[0], numbersIn(act, hours.closed)[0]]).toEqual([open, closed])
  })

  test.each(subjects.filter((id) => !guide.open[id]?.near))('is not read out a second time for %s', (subject) => {
    expect(numbersIn({ do: 'notCovered', subject, again: true }, hours.open)).toEqual([])
  })
})
