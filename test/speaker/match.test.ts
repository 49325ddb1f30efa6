import fc from 'fast-check'
import { fallback, matcher } from '../../tools/speaker/match.ts'
import { tea } from './tea.ts'

const match = matcher(tea, 'en')

test.each([
  ['stop', 'AMAZON.StopIntent'],
  ['Can you help me?', 'AMAZON.HelpIntent'],
  ['yes, please', 'AMAZON.YesIntent'],
  ['go back', 'AMAZON.PreviousIntent'],
])('"%s" is a phrase of %s', (words, intent) => expect(match(words)).toEqual({ intent, slots: {} }))

test('a built-in phrase with a word more is no built-in phrase', () =>
  expect(match('stop it now')).toEqual({ intent: 'AskIntent', slots: { question: 'stop it now' } }))

test('a built-in that the model does not declare is never sent', () =>
  expect(match('repeat that').intent).toBe('AskIntent'))

test('the sample with the most literal words wins', () => {
  expect(match('what about the sencha')).toEqual({ intent: 'AboutIntent', slots: { subject: 'sencha' } })
  expect(match('what about sencha')).toEqual({ intent: 'AboutIntent', slots: { subject: 'sencha' } })
})

test('a carrier is cut off, a bare sentence stays whole', () => {
  expect(match('tell me how hot').slots).toEqual({ question: 'how hot' })
  expect(match('how hot').slots).toEqual({ question: 'how hot' })
})

test('reading needs a section that the model knows', () => {
  expect(match('Read me the part on BREWING')).toEqual({ intent: 'ReadIntent', slots: { section: 'brewing' } })
  expect(match('read me the part on coffee').intent).toBe('AskIntent')
})

test('words arrive as a recogniser writes them', () => {
  expect(match('Is it "Earl Grey"? I don’t know!').slots).toEqual({ question: "is it earl grey i don't know" })
  expect(match('read the T. pot.').slots).toEqual({ section: 'the t. pot' })
})

test('nothing heard falls back', () => {
  expect(match('')).toBe(fallback)
  expect(match('?!')).toBe(fallback)
})

test('any words reach an intent of the model', () => {
  const known = tea.intents.map(({ name }) => name)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => known.includes(match(words).intent)))
})

test('words after a carrier fill the slot, whatever they are', () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
      expect(match(`tell me ${words.join(' ')}`).slots).toEqual({ question: words.join(' ') })
    }),
  )
})
