import { easeOf, isHarder, syllablesOf } from '../../tools/check/ease.ts'
import { measure } from '../../tools/check/measures.ts'
import { sentencesOf, wordsOf } from '../../tools/check/text.ts'

const counted = (words: string, scale: Parameters<typeof syllablesOf>[1]): string[] =>
  words.split(' ').filter((word) => {
    const [, letters = '', count] = /^(\p{L}+)(\d)$/u.exec(word) ?? []
    return syllablesOf(letters, scale) !== Number(count)
  })

test('syllables of English words', () => {
  const words =
    'water2 kettle2 heaped1 heated2 safe1 safely2 minutes2 changes2 radiation4 usual3 people2 science2 quiet2 area3 being2 something2 somebody3 created3 the1 eye1 table2 hours1 special2 language2'
  expect(counted(words, 'flesch-kincaid')).toEqual([])
})

test('syllables of Spanish words', () => {
  const words =
    'agua2 guía2 quien1 seguridad4 leer2 oír2 después2 ciudad2 muy1 aéreo4 pulmón2 ventilación4 pingüino3 horas2 aquí2 y1'
  expect(counted(words, 'inflesz')).toEqual([])
})

test('the measures tell easy from hard, and names that are taught do not count', () => {
  const easy = 'You can eat. You can drink. Take a walk.'
  const hard = 'Radiopharmaceutical administration necessitates immediate interdisciplinary coordination.'
  expect(easeOf(easy, 'flesch-kincaid', [])).toBeLessThan(2)
  expect(easeOf(hard, 'flesch-kincaid', [])).toBeGreaterThan(20)
  expect(easeOf('Usted puede comer. Puede tomar agua.', 'inflesz', [])).toBeGreaterThan(70)
  expect(easeOf('The radiopharmaceutical is safe.', 'flesch-kincaid', ['radiopharmaceutical'])).toBeLessThan(3)
})

test('a grade is harder when it is higher, a score of ease when it is lower', () => {
  expect(isHarder(6.1, 6, 'flesch-kincaid')).toBe(true)
  expect(isHarder(71, 70, 'inflesz')).toBe(false)
  expect(isHarder(69, 70, 'fernandez-huerta')).toBe(true)
})

test('sentences end where a new one begins', () => {
  expect(
    sentencesOf('Open from 9 a.m. to 5 p.m. At night, call {{line}}. {{line}} is open. ¿Y ahora? No.'),
  ).toHaveLength(5)
})

test('a phone number counts one word and takes the time of ten', () => {
  expect(wordsOf('Call {{line}} now, or the well-known 3D shop.')).toHaveLength(8)
  expect(measure('Call 555-010-2000.')).toEqual({ words: 2, sentences: 1, longest: 2, seconds: 4 })
})
