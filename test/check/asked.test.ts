import { faults } from './small.ts'

describe('ways of asking', () => {
  test('one for two answers, whatever the accents and marks', () => {
    expect(faults('en/wordings/all.yaml', 'can vinegar help', 'How long does the kettlé take')).toContain(
      'en/wordings/all.yaml:13: "How long does the kettlé take" asks for answer/descale and also for answer/boil (en/wordings/all.yaml)',
    )
  })
  test('one for an answer and an act', () => {
    expect(faults('en/acts.yaml', 'stop: [stop]', 'stop: [stop, can vinegar help]')).toEqual([
      'en/acts.yaml:1: "can vinegar help" asks for act/stop and also for answer/descale (en/wordings/all.yaml)',
    ])
  })
  test('fewer than eight that truly differ', () => {
    expect(faults('en/wordings/all.yaml', 'is it quick', 'how long does the kettle really take')).toEqual([
      'en/wordings/all.yaml:2: "boil" has only 7 truly different ways of asking',
    ])
  })
  test('too long for a breath', () => {
    expect(faults('en/open.yaml', '[does it come in red]', `[${'red '.repeat(26).trim()}]`)).toEqual([
      'en/open.yaml:4: a way of asking has 26 words',
    ])
  })
  test('not as it is heard', () => {
    expect(faults('en/open.yaml', 'does it come in red', 'does it come in 3 colours')).toEqual([
      'en/open.yaml:4: "does it come in 3 colours" holds "3"',
    ])
  })
})
