import fc from 'fast-check'
import { router } from '../../tools/speaker/route.ts'
import { tea } from './tea.ts'

const by = (route: string) => router(route, tea, 'en')

test('ask: whole words through the bare slot, even those of a built-in', () => {
  expect(by('ask')('Stop', 1)).toEqual({ intent: 'AskIntent', slots: { question: 'stop' } })
  expect(by('ask')('what about sencha', 1).slots).toEqual({ question: 'what about sencha' })
})

test('about: a subject loses its carrier', () => {
  expect(by('about')('how about the sencha', 1)).toEqual({ intent: 'AboutIntent', slots: { subject: 'the sencha' } })
  expect(by('about')('and what about milk', 1).slots).toEqual({ subject: 'milk' })
  expect(by('about')('how hot', 1).intent).toBe('AskIntent')
  expect(by('about')('what about', 1).intent).toBe('AskIntent')
})

test('cut: the first or the last word is lost, a single one is not', () => {
  expect(by('cut-front')('is it hot', 1).slots).toEqual({ question: 'it hot' })
  expect(by('cut-back')('is it hot', 1).slots).toEqual({ question: 'is it' })
  expect(by('cut-front')('stop', 1).intent).toBe('AMAZON.StopIntent')
  expect(by('cut-front')('please stop', 1).intent).toBe('AMAZON.StopIntent')
})

test('fallback: every nth turn comes without words', () => {
  const intents = [1, 2, 3, 4, 5, 6].map((turn) => by('fallback:3')('how hot', turn).intent)
  expect(intents).toEqual([
    'AskIntent',
    'AskIntent',
    'AMAZON.FallbackIntent',
    'AskIntent',
    'AskIntent',
    'AMAZON.FallbackIntent',
  ])
})

test('an unknown route is named', () => {
  expect(() => by('elsewhere')).toThrow('unknown route elsewhere')
  expect(() => by('fallback:0')).toThrow('unknown route')
})

test('any words travel any route', () => {
  const routes = ['exact', 'ask', 'about', 'cut-front', 'cut-back', 'fallback:2'].map(by)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (words, turn) => {
      for (const route of routes) expect(route(words, turn + 1).intent).toBeTruthy()
    }),
  )
})
