import { checkContent } from '../../tools/check/check.ts'
import { small } from './small.ts'

test('the small guide has no fault', () => {
  expect(checkContent(small())).toEqual([])
})

test('every fault says what to do', () => {
  const broken = small({
    'guide.yaml': ['reads: [boil]', 'reads: [boyl]'],
    'en/answers/all.yaml': ['about 3 to 5', '9'],
  })
  const all = checkContent(broken)
  expect(all.length).toBeGreaterThan(3)
  for (const { remedy } of all) expect(remedy).toMatch(/\w+ \w+/)
})
