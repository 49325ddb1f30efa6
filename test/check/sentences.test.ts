import { faults } from './small.ts'

describe('sentences', () => {
  const cases: [name: string, path: string, from: string, to: string, fault: string][] = [
    [
      'the subject is not named at first',
      'en/answers/all.yaml',
      'The kettle boils in',
      'It takes',
      'en/answers/all.yaml:3: the first sentence of "boil" doesn\'t name its subject',
    ],
    [
      'a leading yes',
      'en/answers/all.yaml',
      'The kettle',
      'Yes, the kettle',
      'en/answers/all.yaml:3: "boil" begins with "yes"',
    ],
    [
      'too many sentences',
      'en/answers/all.yaml',
      'Never let it boil dry.',
      'Never. Let. It. Boil dry.',
      'en/answers/all.yaml:3: "boil" is 5 sentences long, 3 at most',
    ],
    [
      'too many words',
      'en/answers/all.yaml',
      'boil dry.',
      `boil dry${' again'.repeat(40)}.`,
      'en/answers/all.yaml:3: "boil" is 54 words long, 48 at most',
    ],
    [
      'a long no',
      'en/open.yaml',
      'there are.',
      'there are in all the many shops of the country where you may go to buy one.',
      'en/open.yaml:2: "colour" is 23 words long, 20 at most',
    ],
    [
      'no full stop',
      'en/answers/all.yaml',
      'boil dry.',
      'boil dry',
      'en/answers/all.yaml:3: "boil" doesn\'t end like a sentence',
    ],
    [
      'brackets',
      'en/answers/all.yaml',
      'boil dry',
      'boil (dry',
      'en/answers/all.yaml:3: "boil" has "(", which a voice can\'t read',
    ],
    [
      'an abbreviation of print',
      'en/answers/all.yaml',
      'boil dry',
      'boil e.g. dry',
      'en/answers/all.yaml:3: "boil" has "e.g.", which a voice can\'t read',
    ],
    [
      'letters that nobody told the voice to say',
      'en/answers/all.yaml',
      'boil dry',
      'boil KWH dry',
      'en/answers/all.yaml:3: "boil" has an abbreviation that nobody told the voice to say ("KWH")',
    ],
    [
      'a web address',
      'en/answers/all.yaml',
      'boil dry',
      'boil at www.kettle.org dry',
      'en/answers/all.yaml:3: "boil" has a web address as print shows it ("www.kettle.org")',
    ],
    [
      'figures that are read badly',
      'en/answers/all.yaml',
      '3 to 5',
      '3-5',
      'en/answers/all.yaml:3: "boil" has figures that are read badly ("3-5")',
    ],
    [
      'a time that is read badly',
      'en/prompts.yaml',
      'Hello.',
      'Hello at 9:30.',
      'en/prompts.yaml:1: "welcome" has a time that is read badly ("9:30")',
    ],
    [
      'a list',
      'en/prompts.yaml',
      'Hello. What would you like to know?',
      '"- Hello. What else?"',
      'en/prompts.yaml:1: "welcome" is a list as print shows it ("-")',
    ],
    [
      'an unknown placeholder',
      'en/prompts.yaml',
      '{{title}}',
      '{{titel}}',
      'en/prompts.yaml:4: "offer.answer" has the unknown placeholder {{titel}}',
    ],
    [
      'a placeholder that answers do not have',
      'en/answers/all.yaml',
      '{{shop}}',
      '{{title}}',
      'en/answers/all.yaml:7: "descale" has the unknown placeholder {{title}}',
    ],
    [
      'a broken placeholder',
      'en/prompts.yaml',
      '{{title}}',
      '{title}',
      'en/prompts.yaml:4: "offer.answer" has a brace that belongs to no placeholder',
    ],
    ['a tag', 'en/answers/all.yaml', 'boil dry', 'boil <b>dry</b>', 'en/answers/all.yaml:3: "boil" holds "<"'],
    ['an ampersand', 'en/open.yaml', 'which colours', 'what & which colours', 'en/open.yaml:2: "colour" holds "&"'],
    [
      'broken SSML',
      'en/pronounce.yaml',
      '</say-as>',
      '</say>',
      'en/pronounce.yaml:1: the SSML of "BS" is broken: </say> closes nothing that is open',
    ],
  ]
  test.each(cases)('%s', (_, path, from, to, fault) => {
    expect(faults(path, from, to)).toContain(fault)
  })
  test('a telephone number', () => {
    expect(faults('en/answers/all.yaml', '{{shop}}', '555-010-2000')).toEqual([
      'en/answers/all.yaml:5: "descale" speaks the fact "rinse" without its figure "555-010-2000"',
      'en/answers/all.yaml:7: "descale" spells out a telephone number ("555-010-2000")',
    ])
  })
  test('hard to follow', () => {
    expect(
      faults(
        'en/answers/all.yaml',
        'Never let it boil dry.',
        'Unattended evaporation inevitably deteriorates interior components.',
      ),
    ).toEqual([
      expect.stringMatching(
        /^en\/style\.yaml:5: the guide as a whole reads at \d+\.\d \(flesch-kincaid\), the limit is 6$/,
      ),
      expect.stringMatching(
        /^guide\.yaml:5: in en the section "boiling" reads at \d+\.\d \(flesch-kincaid\), the limit is 6$/,
      ),
    ])
  })
})
