import { faults } from './small.ts'

describe('what belongs together', () => {
  test('an answer without words', () => {
    expect(faults('answers.yaml', 'boil: {', 'pour: {cells: [kettle after], carries: [never-dry]}\nboil: {')).toEqual([
      'answers.yaml:1: the answer "pour" has no words in en/answers/',
      'answers.yaml:1: the answer "pour" has no words in en/wordings/',
    ])
  })
  test('words without an answer', () => {
    expect(
      faults(
        'en/open.yaml',
        'colour:\n',
        'taste:\n  say: The guide says nothing on taste.\n  asked: [does it taste]\ncolour:\n',
      ),
    ).toEqual(['en/open.yaml:2: the words "taste" belong to no subject of open.yaml'])
  })
  test('an id in two files', () => {
    expect(
      faults('en/answers/more.yaml', 'boil: {title: boiling, say: The kettle boils in about 3 to 5 minutes.}'),
    ).toContain('en/answers/more.yaml:1: "boil" already stands in en/answers/all.yaml')
  })
  test('two things with one name', () => {
    expect(faults('en/answers/all.yaml', 'taking off scale', 'how long it boils')).toEqual([
      'en/answers/all.yaml:5: "how long it boils" names "descale" and also "boil"',
    ])
  })
  test('a prompt that one language lacks', () => {
    expect(faults('es/prompts.yaml', 'welcome: Hola.\nbye: Adiós.')).toEqual(
      expect.arrayContaining([
        'en/prompts.yaml:4: the prompt "offer.answer" is missing in es/prompts.yaml',
        'es/prompts.yaml:2: the prompt "bye" is missing in en/prompts.yaml',
      ]),
    )
  })
})
