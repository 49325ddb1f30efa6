import { faults } from './small.ts'

describe('ids', () => {
  const cases: [name: string, path: string, from: string, to: string, fault: string][] = [
    [
      'of an answer that a section reads',
      'guide.yaml',
      'reads: [boil]',
      'reads: [boil, boyl]',
      'guide.yaml:5: unknown answer "boyl"',
    ],
    ['of a step', 'guide.yaml', 'checklist: [boil]', 'checklist: [boyl]', 'guide.yaml:14: unknown answer "boyl"'],
    [
      'of a heading',
      'guide.yaml',
      'never-dry: {heading: boiling}',
      'never-dry: {heading: heating}',
      'guide.yaml:9: unknown section "heating"',
    ],
    ['of an exception', 'guide.yaml', 'unless: [rinse]', 'unless: [rinse, wash]', 'guide.yaml:10: unknown fact "wash"'],
    ['of a hedge', 'guide.yaml', 'hedge: about', 'hedge: perhaps', 'guide.yaml:8: unknown hedge "perhaps"'],
    ['of a stage', 'guide.yaml', 'stage: after', 'stage: later', 'guide.yaml:6: unknown stage "later"'],
    ['of the subject', 'guide.yaml', 'subject: kettle', 'subject: pot', 'guide.yaml:3: unknown topic "pot"'],
    ['of a topic', 'guide.yaml', '  scale: {', '  rust: {', 'guide.yaml:13: unknown topic "rust"'],
    ['of what a topic is part of', 'guide.yaml', 'partOf: kettle', 'partOf: pot', 'guide.yaml:13: unknown topic "pot"'],
    ['of the other topic', 'guide.yaml', 'partOf: kettle', 'other: pot', 'guide.yaml:13: unknown topic "pot"'],
    [
      'of a fact that is carried',
      'answers.yaml',
      'never-dry]',
      'never-dri]',
      'answers.yaml:1: unknown fact "never-dri"',
    ],
    ['of an offer', 'answers.yaml', 'offer: descale', 'offer: rinse', 'answers.yaml:1: unknown answer "rinse"'],
    [
      'of something to spell',
      'answers.yaml',
      'offer: descale',
      'spell: store',
      'answers.yaml:1: unknown thing to spell "store"',
    ],
    ['of something near', 'open.yaml', 'near: boil', 'near: boyl', 'open.yaml:1: unknown answer "boyl"'],
    ['of a line', 'contact.yaml', 'open: shop', 'open: store', 'contact.yaml:6: unknown line "store"'],
    ['of a language', 'locales.yaml', 'en-GB: en', 'en-GB: cy', 'locales.yaml:1: unknown language "cy"'],
    ['of a group of an alarm', 'en/alarm.yaml', 'burn bad', 'burn worse', 'en/alarm.yaml:5: unknown group "worse"'],
    [
      'of the topic of a cell',
      'answers.yaml',
      'cells: [kettle,',
      'cells: [pot,',
      'answers.yaml:1: unknown topic "pot" in the cell "pot"',
    ],
    [
      'of an aspect',
      'answers.yaml',
      'howLong before',
      'howlong before',
      'answers.yaml:1: "howlong" in the cell "kettle howlong before" is no aspect, stage or person, or is one too many',
    ],
    [
      'of two stages',
      'answers.yaml',
      'howLong before',
      'after before',
      'answers.yaml:1: "before" in the cell "kettle after before" is no aspect, stage or person, or is one too many',
    ],
    [
      'of a topic that no answer is about',
      'en/lexicon.yaml',
      '  scale:',
      '  rust: [rust]\n  scale:',
      'en/lexicon.yaml:3: no answer is about the topic "rust"',
    ],
  ]
  test.each(cases)('%s', (_, path, from, to, fault) => {
    expect(faults(path, from, to)).toContain(fault)
  })
  test('an answer that offers itself', () => {
    expect(faults('answers.yaml', 'offer: descale', 'offer: boil')).toEqual(['answers.yaml:1: "boil" offers itself'])
  })
  test('two answers for one cell', () => {
    expect(faults('answers.yaml', 'cells: [scale]', 'cells: [scale, kettle]')).toEqual([
      'answers.yaml:2: the cell "kettle" of "descale" is also one of "boil"',
    ])
  })
})
