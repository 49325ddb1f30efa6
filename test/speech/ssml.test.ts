import fc from 'fast-check'
import { check } from 'ssml-check'
import { pause, silence, toSsml } from '../../lambda/speech/ssml.ts'
import { compiled } from '../../tools/content/compiled.ts'

const { en } = compiled().languages
if (!en) throw new Error('no English content')
const { pronounce } = en

const inside = (ssml: string): string => /^<speak>(.*)<\/speak>$/s.exec(ssml)?.[1] ?? ''
const marks: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot);/g, (mark) => marks[mark] ?? '')
const runs = { seed: 20260303, numRuns: 500 }

const tricky = fc
  .array(fc.oneof(fc.constantFrom('&', '<', '>', '"', "'", '&amp;', '&lt;b&gt;', '</speak>', ']]>', ' '), fc.string()))
  .map((parts) => parts.join(''))

describe('escapes exactly once', () => {
  test('so that taking it back gives what was written', () => {
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: 'grapheme' })), (text) => {
        fc.pre(!/\d{3}-\d{3}-\d{4}/.test(text) && !text.includes(pause) && !text.includes(silence))
        const spoken = inside(toSsml(text, {}, 0))
        expect(spoken).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/)
        expect(unescaped(spoken)).toBe(text)
      }),
      runs,
    )
  })

  test('so that it can be read, at every rate', async () => {
    await fc.assert(
      fc.asyncProperty(tricky, fc.integer({ min: -2, max: 2 }), async (text, rate) => {
        expect(await check(toSsml(`Say ${text}`, pronounce, rate), { platform: 'amazon' })).toBeUndefined()
      }),
      { ...runs, numRuns: 200 },
    )
  })

  test('what looks escaped already is text too', () => {
    expect(toSsml('salt &amp; <b>', {}, 0)).toBe('<speak>salt &amp;amp; &lt;b&gt;</speak>')
  })
})

describe('telephone numbers', () => {
  const digits = (from: number, to: number) => fc.integer({ min: from, max: to }).map(String)
  const phone = fc.tuple(digits(200, 899), digits(200, 899), digits(1000, 9999)).map((parts) => parts.join('-'))

  test('are spoken as such, each once', () => {
    fc.assert(
      fc.property(phone, phone, (one, other) => {
        const spoken = (number: string) => `<say-as interpret-as="telephone">${number}</say-as>`
        expect(inside(toSsml(`Call ${one}, or ${other}.`, pronounce, 0))).toBe(
          `Call ${spoken(one)}, or ${spoken(other)}.`,
        )
      }),
      runs,
    )
  })

  test.each(['2 to 3', '30-60 minutes', '1-212-555-01', '4212-555-01000'])('%s is none', (text) => {
    expect(toSsml(text, {}, 0)).not.toContain('telephone')
  })
})

describe('pronounces whole words only', () => {
  const words = Object.keys(pronounce)
  const around = fc.constantFrom('', ' ', '.', ', ', '?', '(', ')', "'s ")
  const letter = fc.constantFrom('a', 'Z', 'é', 'ñ', '7')

  test('wherever they stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), around, around, (word, before, after) => {
        const text = `so${before === "'s " || before === '' ? ' ' : before}${word}${after}`
        expect(toSsml(text, pronounce, 0)).toContain(pronounce[word])
      }),
      runs,
    )
  })

  test('never inside a longer one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), letter, (word, more) => {
        fc.pre(!words.some((other) => other === `${word}${more}` || other === `${more}${word}`))
        expect(toSsml(`${more}${word}${more}`, pronounce, 0)).toBe(`<speak>${more}${word}${more}</speak>`)
      }),
      runs,
    )
  })

  test('the longest, and none inside another', () => {
    const table = { 'b-c': '<sub alias="x">b-c</sub>', b: '<sub alias="y">b</sub>', sub: 'never' }
    expect(toSsml('a b-c b.', table, 0)).toBe(`<speak>a ${table['b-c']} ${table.b}.</speak>`)
  })

  test('as they are written', () => {
    expect(toSsml('Iv, vq', pronounce, 0)).toBe('<speak>Iv, vq</speak>')
  })
})

describe('rates', () => {
  test.each([
    [-2, '70%'],
    [-1, '85%'],
    [1, '120%'],
    [2, '140%'],
  ])('%d is %s', (rate, percent) => {
    expect(toSsml('Hello', {}, rate)).toBe(`<speak><prosody rate="${percent}">Hello</prosody></speak>`)
  })

  test.each([0, -3, 3, 99, Number.NaN])('%d is the usual one', (rate) => {
    expect(toSsml('Hello', {}, rate)).toBe('<speak>Hello</speak>')
  })
})

test('pauses are between 350 and 400 ms, a held turn lasts 20 s', () => {
  expect(toSsml(`one,${pause} two`, {}, 0)).toBe('<speak>one,<break time="350ms"/> two</speak>')
  expect(toSsml(`${silence}${silence}`, {}, 0)).toBe('<speak><break time="10s"/><break time="10s"/></speak>')
})
