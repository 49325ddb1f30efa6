import { isFalseEmergency, judge } from '../../tools/evaluate/judge.ts'
import type { Labelled } from '../../tools/evaluate/read.ts'
import type { Report } from '../../tools/speaker/report.ts'

const want = (label: Partial<Labelled>): Labelled => ({ say: '', expect: 'answer', facts: [], ...label })
const got = (told: Partial<Report>): Report => ({
  ...{ say: '', outcome: 'answer', facts: [], answers: [], speech: '', ends: false, intent: '', slots: {}, ssml: '' },
  ...told,
})
const verdict = (label: Partial<Labelled>, told: Partial<Report>) => judge(want(label), got(told))

test('an answer speaks every fact, and one of any', () => {
  expect(verdict({ facts: ['a', 'b'] }, { facts: ['b', 'a', 'c'] })).toBe('right')
  expect(verdict({ facts: ['a'], any: ['x', 'y'] }, { facts: ['a', 'y'] })).toBe('right')
  expect(verdict({ facts: ['a'], any: ['x'] }, { facts: ['a'] })).toBe('wrong')
  expect(verdict({ facts: ['a'] }, { outcome: 'urgent', facts: ['a'] })).toBe('right')
  expect(verdict({ facts: ['a'] }, { outcome: 'navigation', navigation: 'repeat', facts: ['a'] })).toBe('right')
  expect(verdict({ facts: ['a'] }, { outcome: 'navigation', navigation: 'help', facts: ['a'] })).toBe('something else')
})

test('what is not right is told apart', () => {
  expect(verdict({ facts: ['a'] }, { outcome: 'clarify' })).toBe('asked back')
  expect(verdict({ facts: ['a'] }, { outcome: 'decline' })).toBe('declined')
  expect(verdict({ facts: ['a'] }, { outcome: 'other' })).toBe('something else')
  expect(verdict({ facts: ['a'] }, { facts: ['b'] })).toBe('wrong')
  expect(verdict({ expect: 'decline' }, { facts: ['b'] })).toBe('wrong')
  expect(verdict({ expect: 'decline' }, { outcome: 'urgent' })).toBe('right')
})

test('borderline labels take either', () => {
  expect(verdict({ expect: 'answer-or-decline', any: ['a'] }, { outcome: 'decline' })).toBe('right')
  expect(verdict({ expect: 'answer-or-decline', any: ['a'] }, { facts: ['a'] })).toBe('right')
  expect(verdict({ expect: 'clarify-or-answer', any: ['a'] }, { outcome: 'clarify' })).toBe('right')
  expect(verdict({ expect: 'clarify-or-answer', any: ['a'] }, { facts: ['b'] })).toBe('something else')
})

test('an emergency is one, or an urgent reply that begins with the call', () => {
  expect(verdict({ expect: 'emergency' }, { outcome: 'emergency' })).toBe('right')
  expect(verdict({ expect: 'emergency' }, { outcome: 'urgent', speech: 'If it is now, call 911. So.' })).toBe('right')
  expect(verdict({ expect: 'emergency' }, { outcome: 'urgent', speech: 'The guide. Call 911.' })).toBe('something else')
  expect(verdict({ expect: 'urgent' }, { outcome: 'emergency' })).toBe('right')
})

test('a false emergency is one that nobody labelled', () => {
  expect(isFalseEmergency(want({ expect: 'decline' }), got({ outcome: 'emergency' }))).toBe(true)
  expect(isFalseEmergency(want({ expect: 'urgent' }), got({ outcome: 'emergency' }))).toBe(false)
})

test('navigation is of its kind', () => {
  const moved = (nav: string, told: Partial<Report>) =>
    verdict({ expect: 'nav', nav }, { outcome: 'navigation', ...told })
  expect(moved('next', { navigation: 'more' })).toBe('right')
  expect(moved('slower', { navigation: 'faster' })).toBe('something else')
  expect(moved('stop', { navigation: 'stop', ends: true })).toBe('right')
  expect(moved('stop', { navigation: 'stop' })).toBe('something else')
  expect(verdict({ expect: 'nav', nav: 'read-section', any: ['a'] }, { outcome: 'answer', facts: ['a'] })).toBe('right')
})

test('a session closes on nothing else', () =>
  expect(verdict({ facts: ['a'] }, { facts: ['a'], ends: true })).toBe('wrong'))
