import { faults } from './small.ts'

describe('the files', () => {
  test('broken YAML comes alone, with its line', () => {
    expect(faults('en/open.yaml', '  words: [colour, red]', '  words: [colour, red')).toEqual([
      expect.stringMatching(/^en\/open\.yaml:\d: this is no valid YAML/),
    ])
  })
  test('a key twice', () => {
    expect(faults('en/acts.yaml', 'stop: [stop]', 'stop: [stop]\nstop: [halt]')).toEqual([
      expect.stringMatching(/^en\/acts\.yaml:2: this is no valid YAML: Map keys must be unique/),
    ])
  })
  test('an unknown key', () => {
    expect(faults('answers.yaml', 'offer: descale', 'offers: descale')).toContain(
      'answers.yaml:1: unknown key "offers" in boil',
    )
  })
  test('a missing key', () => {
    expect(faults('en/answers/all.yaml', '  title: taking off scale\n', '')).toContain(
      'en/answers/all.yaml:5: descale.title is missing',
    )
  })
  test('a value of another kind', () => {
    expect(faults('open.yaml', 'way: none', 'way: nobody')).toContain(
      'open.yaml:1: colour.way: Invalid option: expected one of "scan"|"personal"|"none"',
    )
  })
  test('an id that can be none', () => {
    expect(faults('guide.yaml', 'checklist: [boil]', 'checklist: [Boil It]')).toContainEqual(
      expect.stringMatching(/^guide\.yaml:14: checklist\.0/),
    )
  })
  test('a file that the format does not know', () => {
    expect(faults('en/promts.yaml', 'a: b')).toEqual(['en/promts.yaml:1: the format knows no such file'])
  })
  test('a language of which a file is missing', () => {
    expect(faults('es/prompts.yaml', 'welcome: Hola.')).toContain(
      'es/lexicon.yaml:1: this part of the content is missing',
    )
  })
})
