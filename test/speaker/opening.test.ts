import fc from 'fast-check'
import { opening } from '../../tools/speaker/opening.ts'

const english = (words: string) => opening(words, 'tea garden', 'en')
const spanish = (words: string) => opening(words, 'jardín de té', 'es')

test.each(['open tea garden', 'Alexa, open Tea Garden', 'tea garden', 'start tea garden', 'talk to tea garden'])(
  '"%s" opens the skill',
  (words) => expect(english(words)).toEqual({ launch: true }),
)

test.each([
  ['ask tea garden if it hurts', 'it hurts'],
  ['alexa ask tea garden about sencha', 'sencha'],
  ['ask tea garden whether i can wait', 'i can wait'],
  ['ask tea garden to read me the leaves', 'read me the leaves'],
  ['ask tea garden how hot', 'how hot'],
  ['open tea garden and tell me how hot', 'tell me how hot'],
  ['ask tea garden about', 'about'],
])('"%s" asks "%s"', (words, asked) => {
  expect(english(words)).toEqual(asked === 'about' ? { launch: true } : { launch: false, words: asked })
})

test.each([
  ['pregúntale a jardín de té si duele', 'duele'],
  ['pídele a Jardin de Te que me diga cuánto tarda', 'me diga cuánto tarda'],
  ['pregunta a jardín de té sobre la comida', 'la comida'],
])('"%s" asks "%s"', (words, asked) => expect(spanish(words)).toEqual({ launch: false, words: asked }))

test('in Spanish too the name alone opens the skill', () =>
  expect(spanish('abre jardín de té')).toEqual({ launch: true }))

test('words without the name are the words', () => {
  expect(english('if it hurts')).toEqual({ launch: false, words: 'if it hurts' })
  expect(english('is the tea garden open')).toEqual({ launch: false, words: 'is the tea garden open' })
})

test('any words are an opening', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => opening(words, 'tea garden', 'en') !== undefined))
})
