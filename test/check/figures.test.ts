import { allows, figureOf, figuresIn, says } from '../../tools/check/figures.ts'

const numerals = {
  words: { one: 1, two: 2, four: 4, ten: 10, twenty: 20, thirty: 30, half: 0.5 },
  articles: ['a', 'an'],
  units: { minute: ['minute', 'minutes'], hour: ['hour', 'hours'], day: ['day', 'days'] },
  range: ['to'],
}
const spanish = {
  words: { un: 1, una: 1, dos: 2, veinticuatro: 24, treinta: 30, cinco: 5, media: 0.5 },
  articles: [],
  units: { minute: ['minuto', 'minutos'], hour: ['hora', 'horas'] },
  range: ['a'],
  joins: ['y'],
}

test.each([
  ['24 hours', { low: 24, unit: 'hour' }],
  ['1 hour', { low: 1, unit: 'hour' }],
  ['30 to 60 minutes', { low: 30, high: 60, unit: 'minute' }],
  ['9', { low: 9 }],
  ['555-010-2000', undefined],
])('%s as the guide writes it', (text, figure) => {
  expect(figureOf(text)).toEqual(figure)
})

test.each([
  ['Wait 24 hours.', '24 hours', true],
  ['Wait twenty-four hours.', '24 hours', true],
  ['Wait 24 minutes.', '24 hours', false],
  ['Wait 24.', '24 hours', false],
  ['It takes an hour.', '1 hour', true],
  ['It takes half an hour.', '1 hour', false],
  ['Ten to thirty minutes before.', '10 to 30 minutes', true],
  ['10 minutes before, up to 30 minutes.', '10 to 30 minutes', false],
  ['From 9 a.m. to 5 p.m.', '5', true],
  ['A 3D picture.', '3', false],
])('%s says %s: %p', (sentence, figure, expected) => {
  const wanted = figureOf(figure) ?? { low: -1 }
  expect(figuresIn(sentence, numerals).some((heard) => says(heard, wanted))).toBe(expected)
})

test.each([
  ['Espere veinticuatro horas.', '24 hours'],
  ['Tarda una hora.', '1 hour'],
  ['Unos treinta y cinco minutos.', '35 minutes'],
  ['Entre las 9 a. m. y las 5 p. m.', '5'],
])('%s says %s in Spanish', (sentence, figure) => {
  const wanted = figureOf(figure) ?? { low: -1 }
  expect(figuresIn(sentence, spanish).some((heard) => says(heard, wanted))).toBe(true)
})

test('one end of a range may be named, another number may not', () => {
  const range = { low: 10, high: 15, unit: 'minute' }
  expect(allows({ low: 10 }, range)).toBe(true)
  expect(allows({ low: 12 }, range)).toBe(false)
  expect(allows({ low: 10, unit: 'hour' }, range)).toBe(false)
})
