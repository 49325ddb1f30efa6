import { faults } from './small.ts'

describe('facts', () => {
  test('that no answer carries', () => {
    expect(faults('answers.yaml', ', never-dry]', ']')).toEqual([
      'guide.yaml:9: no answer carries the fact "never-dry"',
    ])
  })
  test('that reading the sections never says', () => {
    expect(faults('guide.yaml', 'reads: [descale]', 'reads: [boil]')).toEqual([
      'guide.yaml:10: reading the sections never says the fact "descale"',
      'guide.yaml:11: reading the sections never says the fact "rinse"',
    ])
  })
  test('without their exception', () => {
    expect(faults('answers.yaml', 'carries: [descale, rinse]', 'carries: [descale]')).toContain(
      'answers.yaml:2: "descale" carries the fact "descale" without its exception "rinse"',
    )
  })
  test('without their figure', () => {
    expect(faults('en/answers/all.yaml', ' in about 3 to 5 minutes', ' in about 3 to 6 minutes')).toEqual([
      'en/answers/all.yaml:2: "boil" speaks the fact "boil-time" without its figure "3 to 5 minutes"',
      'en/answers/all.yaml:3: "boil" says "3 to 6 minutes", a figure that none of its facts has',
    ])
  })
  test('with another unit', () => {
    expect(faults('en/answers/all.yaml', 'two hours', 'two minutes')).toEqual([
      'en/answers/all.yaml:5: "descale" speaks the fact "rinse" without its figure "2 hours"',
      'en/answers/all.yaml:7: "descale" says "two minutes", a figure that none of its facts has',
    ])
  })
  test('without their number', () => {
    expect(faults('en/answers/all.yaml', ' at {{shop}}', '')).toEqual([
      'en/answers/all.yaml:5: "descale" speaks the fact "rinse" without its figure "555-010-2000"',
    ])
  })
  test('with the line that is right at the hour', () => {
    expect(faults('en/answers/all.yaml', '{{shop}}', '{{line}}')).toEqual([])
  })
  test('without their hedge', () => {
    expect(faults('en/answers/all.yaml', 'about 3', '3')).toEqual([
      'en/answers/all.yaml:2: "boil" speaks the fact "boil-time" without its hedge "about"',
    ])
  })
  test('with a number that contact.yaml has not', () => {
    expect(faults('guide.yaml', '555-010-2000', '555-010-2001')).toContain(
      'guide.yaml:11: no line of contact.yaml has the number 555-010-2001',
    )
  })
  test('a figure where the guide has none', () => {
    expect(faults('en/open.yaml', 'which colours there are', 'which of the 7 colours there are')).toEqual([
      'en/open.yaml:2: "colour" says "7", a figure that none of its facts has',
    ])
  })
})
