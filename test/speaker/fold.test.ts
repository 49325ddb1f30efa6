import fc from 'fast-check'
import { asRecognised, fold } from '../../tools/speaker/fold.ts'

test.each([
  ['What’s THIS?', 'whats this'],
  ['después, mañana', 'despues manana'],
  ['v. q.  scan', 'v q scan'],
])('"%s" folds to "%s"', (text, folded) => expect(fold(text)).toBe(folded))

test.each([
  ['Is it a V.Q. scan? Yes.', 'is it a v. q. scan yes'],
  ['At 2.5 o’clock…', "at 2.5 o'clock"],
  ['¿Cuánto tarda?', 'cuánto tarda'],
])('"%s" is recognised as "%s"', (text, words) => expect(asRecognised(text)).toBe(words))

test('folding twice, or after the recogniser, changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
  const sentence = fc.stringMatching(/^[a-z ,!?'é]{0,30}$/)
  fc.assert(fc.property(sentence, (text) => fold(asRecognised(text)) === fold(text)))
})
