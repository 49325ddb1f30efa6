import { isOpen, lineFor } from '../../lambda/guide/hours.ts'
import type { Contact } from '../../lambda/guide/types.ts'

const contact: Contact = {
  timeZone: 'America/New_York',
  hours: { days: [1, 2, 3, 4, 5], from: 540, to: 1020 },
  lines: { day: '555-010-1000', always: '555-010-2000' },
  causes: { scan: { open: 'day', closed: 'always' }, personal: { open: 'always', closed: 'always' } },
}

describe('is open from nine to before five on weekdays in New York', () => {
  test.each([
    ['Tuesday 8:59:59', '2026-03-03T13:59:59.999Z', false],
    ['Tuesday 9:00', '2026-03-03T14:00:00Z', true],
    ['Tuesday 16:59:59', '2026-03-03T21:59:59.999Z', true],
    ['Tuesday 17:00', '2026-03-03T22:00:00Z', false],
    ['Tuesday 0:00', '2026-03-03T05:00:00Z', false],
    ['Friday 16:59', '2026-03-06T21:59:00Z', true],
    ['Saturday noon', '2026-03-07T17:00:00Z', false],
    ['Sunday noon', '2026-03-08T16:00:00Z', false],
  ])('%s', (_, now, open) => {
    expect(isOpen(new Date(now), contact)).toBe(open)
  })
})

describe('keeps to the clock on the wall when it changes', () => {
  test.each([
    ['Friday before spring, 9:00', '2026-03-06T14:00:00Z', true],
    ['Friday before spring, 8:00', '2026-03-06T13:00:00Z', false],
    ['Monday after spring, 8:59', '2026-03-09T12:59:00Z', false],
    ['Monday after spring, 9:00', '2026-03-09T13:00:00Z', true],
    ['Monday after spring, 16:59', '2026-03-09T20:59:00Z', true],
    ['Monday after spring, 17:00', '2026-03-09T21:00:00Z', false],
    ['Friday before autumn, 9:00', '2026-10-30T13:00:00Z', true],
    ['Friday before autumn, 17:00', '2026-10-30T21:00:00Z', false],
    ['Monday after autumn, 8:00', '2026-11-02T13:00:00Z', false],
    ['Monday after autumn, 9:00', '2026-11-02T14:00:00Z', true],
    ['Monday after autumn, 16:00', '2026-11-02T21:00:00Z', true],
    ['Monday after autumn, 17:00', '2026-11-02T22:00:00Z', false],
  ])('%s', (_, now, open) => {
    expect(isOpen(new Date(now), contact)).toBe(open)
  })
})

describe('takes the day from New York', () => {
  const late: Contact = { ...contact, hours: { days: [5], from: 19 * 60, to: 24 * 60 } }

  test.each([
    ['Friday evening, Saturday in UTC', '2026-03-07T00:00:00Z', true],
    ['the last of Friday', '2026-03-07T04:59:00Z', true],
    ['the first of Saturday', '2026-03-07T05:00:00Z', false],
    ['Thursday evening, Friday in UTC', '2026-03-06T00:00:00Z', false],
  ])('%s', (_, now, open) => {
    expect(isOpen(new Date(now), late)).toBe(open)
  })

  test('at the turn of the year', () => {
    expect(isOpen(new Date('2027-01-01T00:30:00Z'), { ...late, hours: { ...late.hours, days: [4] } })).toBe(true)
  })
})

test.each([
  ['scan', '2026-03-03T16:00:00Z', 'day'],
  ['scan', '2026-03-03T23:00:00Z', 'always'],
  ['personal', '2026-03-03T16:00:00Z', 'always'],
  ['personal', '2026-03-03T23:00:00Z', 'always'],
  ['none', '2026-03-03T16:00:00Z', 'day'],
])('names for %s at %s the line %s', (cause, now, line) => {
  expect(lineFor(cause, new Date(now), contact)).toBe(line)
})
