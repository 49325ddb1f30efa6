import { checkContent } from '../../tools/check/check.ts'
import { earFaults } from '../../tools/check/ear.ts'
import { printFault } from '../../tools/check/fault.ts'
import { everythingHeard } from '../../tools/check/heard.ts'
import { reportOf } from '../../tools/check/report.ts'
import { sheetOf } from '../../tools/check/sheet.ts'
import { answersOf, factsOf, languagesOf, openOf } from '../../tools/check/view.ts'
import { compiled } from '../../tools/content/compiled.ts'
import { readSource } from '../../tools/content/read.ts'

const source = readSource()
const content = compiled()

test('the content has no fault', () => {
  expect(checkContent(source).map(printFault)).toEqual([])
})

test('no reply has a fault', async () => {
  expect((await earFaults(content, source)).map(printFault)).toEqual([])
})

test('every answer, every no and every part of a section is among the replies', () => {
  const ids = new Set(everythingHeard(content).map(({ id }) => id))
  const wanted = [
    ...answersOf(source).map(({ id }) => id),
    ...openOf(source).map(({ id }) => `open ${id}`),
    ...content.guide.sections.flatMap(({ id, reads }) => reads.map((_, part) => `${id} part ${part + 1}`)),
  ]
  expect(wanted.filter((id) => !ids.has(id))).toEqual([])
})

test('the report has a row for every reply, the longest first', () => {
  const rows = reportOf(content, source)
    .split('\n')
    .filter((row) => /^ +\d/.test(row))
  const seconds = rows.map((row) => Number(row.trim().split(/ +/)[3]))
  expect(rows).toHaveLength(everythingHeard(content).length)
  expect(seconds.slice(0, seconds.length / languagesOf(source).length)).toEqual(
    [...seconds].slice(0, seconds.length / languagesOf(source).length).sort((a, b) => b - a),
  )
})

test('the sheet shows what is spoken for every fact, with its numbers filled in', () => {
  const sheet = sheetOf(source)
  for (const { id } of factsOf(source)) expect(sheet).toMatch(new RegExp(`\\*\\*${id}\\*\\*[^\\n]*\\| \\*[a-z-]+\\*: `))
  expect(sheet).not.toContain('{{department}}')
  for (const { id } of openOf(source)) expect(sheet).toContain(`| ${id} | `)
})

test('the gate finds a reply that is too long, one that is no SSML, and a reprompt that is too long', async () => {
  const [name = '', language] = Object.entries(content.languages)[0] ?? []
  const [answer = ''] = Object.keys(content.guide.answers)
  if (!language) throw new Error('no language')
  const answers = {
    ...(language.strings.answers as object),
    [answer]: { title: 'it', say: `${'word '.repeat(70)}.`, unless: '**Not** this.' },
  }
  const strings = { ...language.strings, answers, askReprompt: 'long '.repeat(40) }
  const broken = { ...content, languages: { [name]: { ...language, strings } } }
  const problems = (await earFaults(broken, source))
    .filter(({ problem }) => problem.includes(`"${answer}"`))
    .map(({ problem }) => problem)
  expect(problems.join('\n')).toMatch(/has \d+ words, 60 at most/)
  expect(problems.join('\n')).toMatch(/is no SSML for Alexa: leftover Markdown/)
  expect((await earFaults(broken, source)).some(({ problem }) => problem.includes('reprompt that is no shorter'))).toBe(
    true,
  )
})
