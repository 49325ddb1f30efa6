import { resolutions, resolver } from '../../tools/speaker/resolve.ts'
import { tea } from './tea.ts'

const resolve = resolver(tea)
const ids = (type: string, words: string) => resolve(type, words).map(({ id }) => id)

test('a value is found by its name and synonyms, whatever the case and accents', () => {
  expect(ids('SUBJECT', 'Green Tea')).toEqual(['green'])
  expect(ids('SUBJECT', 'te verde')).toEqual(['green'])
  expect(ids('SUBJECT', 'coffee')).toEqual([])
  expect(ids('NOWHERE', 'coffee')).toEqual([])
})

test('one name may belong to several values', () =>
  expect(ids('SECTION', 'how to brew')).toEqual(['brewing', 'leaves']))

test('the authority says whether anything matched', () => {
  const [match] = resolutions('skill', 'SUBJECT', resolve('SUBJECT', 'sencha')).resolutionsPerAuthority ?? []
  expect(match).toEqual({
    authority: 'amzn1.er-authority.echo-sdk.skill.SUBJECT',
    status: { code: 'ER_SUCCESS_MATCH' },
    values: [{ value: { name: 'green tea', id: 'green' } }],
  })
  const [miss] = resolutions('skill', 'SUBJECT', []).resolutionsPerAuthority ?? []
  expect(miss).toMatchObject({ status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [] })
})
