import { answerFor, family, related } from '../../lambda/guide/lookup.ts'
import type { Cell, Guide } from '../../lambda/guide/types.ts'

const answer = (...cells: Cell[]) => ({ section: 'boiling', carries: [], cells })
const guide = {
  subject: 'kettle',
  topics: { lid: { partOf: 'kettle' }, knob: { partOf: 'lid' }, cup: {} },
  answers: {
    boil: answer({ topic: 'kettle' }, { topic: 'kettle', aspect: 'howLong', stage: 'before' }),
    cool: answer({ topic: 'kettle', stage: 'after' }),
    guest: answer({ topic: 'cup', aspect: 'safe', who: 'near' }),
    own: answer({ topic: 'cup', aspect: 'safe', who: 'patient' }),
    both: answer({ topic: 'cup', aspect: 'safe' }),
  },
} as unknown as Guide

describe('the answer', () => {
  test.each<[string, Cell, boolean, string | undefined]>([
    ['of the topic', { topic: 'kettle' }, false, 'boil'],
    ['of the stage rather than of the topic alone', { topic: 'kettle', stage: 'after' }, false, 'cool'],
    ['of the topic where the aspect has none', { topic: 'kettle', aspect: 'why' }, false, 'boil'],
    ['of nothing, when it has to be the aspect', { topic: 'kettle', aspect: 'why' }, true, undefined],
    ['of no cell that asks for more than was said', { topic: 'kettle', aspect: 'howLong' }, true, undefined],
    ['of aspect and stage', { topic: 'kettle', aspect: 'howLong', stage: 'before' }, true, 'boil'],
    ['for who is meant', { topic: 'cup', aspect: 'safe', who: 'near' }, true, 'guest'],
    ['for the other one', { topic: 'cup', aspect: 'safe', who: 'patient' }, true, 'own'],
    ['for both, when nobody is named', { topic: 'cup', aspect: 'safe' }, true, 'both'],
    ['of no other topic', { topic: 'lid' }, false, undefined],
  ])('%s', (_, wanted, exact, id) => {
    expect(answerFor(wanted, guide, exact)).toBe(id)
  })

  test('follows the stage where the aspect is only kept', () => {
    const kept = {
      ...guide,
      answers: {
        aspect: answer({ topic: 'kettle', aspect: 'safe' }),
        stage: answer({ topic: 'kettle', stage: 'after' }),
      },
    } as unknown as Guide
    const wanted = { topic: 'kettle', aspect: 'safe', stage: 'after' }
    expect([answerFor(wanted, kept, false, 'asked'), answerFor(wanted, kept, false, 'kept')]).toEqual([
      'aspect',
      'stage',
    ])
  })
})

test('a family goes from the inside out', () => {
  expect(family('knob', guide)).toEqual(['knob', 'lid', 'kettle'])
  expect(family('unheard', guide)).toEqual(['unheard'])
})

test.each([
  ['knob', 'kettle', true],
  ['kettle', 'knob', true],
  ['knob', 'cup', false],
])('%s and %s belong together: %s', (a, b, is) => {
  expect(related(a, b, guide)).toBe(is)
})
