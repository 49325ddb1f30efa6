import { readFileSync } from 'node:fs'
import { mark } from '../lambda/dialogue/understand/lexicon.ts'
import { folded, wordsOf } from '../lambda/dialogue/understand/words.ts'
import { intents as handled } from '../lambda/skill.ts'
import { compiled } from '../tools/content/compiled.ts'
import { readSource } from '../tools/content/read.ts'
import { utterances } from '../tools/model/claims.ts'
import { builtIns } from '../tools/model/interaction.ts'
import { localesOf, outputs } from '../tools/model/outputs.ts'
import { limits } from '../tools/model/questions.ts'
import { typical } from '../tools/model/typical.ts'
import { phrasesOf } from '../tools/speaker/built-ins.ts'
import { matcher } from '../tools/speaker/match.ts'
import { readModel, type SlotType } from '../tools/speaker/model.ts'
import { amazonRefuses } from './schema.ts'

const source = readSource()
const locales = Object.entries(localesOf(source))
const content = compiled()

const repeated = (list: readonly string[]) => {
  const seen = new Set<string>()
  return list.filter((item) => seen.size === seen.add(item).size)
}
const spoken = (type?: SlotType) =>
  (type?.values ?? []).flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms])

test.each(Object.entries(outputs(source)))('%s is what content/ makes of it: npm run model', (path, text) => {
  expect(readFileSync(path, 'utf8') === text).toBe(true)
})

describe.each(locales)('the model of %s', (locale, words) => {
  const model = readModel(locale)
  const { intents, types = [] } = model
  const samples = intents.flatMap((intent) => intent.samples ?? [])
  const custom = intents.filter(({ name }) => !name.startsWith('AMAZON.'))
  const typeNamed = (name: string) => types.find((type) => type.name === name)
  const lexicon = content.languages[words.language]?.lexicon
  if (!lexicon) throw new Error(`no language ${words.language}`)

  test('passes the schema of Amazon', () => {
    const file: unknown = JSON.parse(readFileSync(`interactionModel/${locale}.json`, 'utf8'))
    expect(amazonRefuses('v1.skill.interactionModel.InteractionModelData', file)).toEqual([])
  })

  test('has a name of two or more words, none of which wakes or launches', () => {
    expect(model.invocationName).toMatch(/^[\p{Ll}' .]+ [\p{Ll}' .]+$/u)
    const refused = ['alexa', 'amazon', 'echo', 'computer', 'skill', 'app', ...phrasesOf(words.language).calls]
    expect(model.invocationName.split(' ').filter((word) => refused.includes(word))).toEqual([])
  })

  test('knows fallback sensitivity only where Amazon does', () => {
    expect('modelConfiguration' in model && !/^(en|de)-/.test(locale)).toBe(false)
  })

  test('has Amazon’s intents without samples or slots, and no others of theirs', () => {
    const theirs = intents.filter(({ name }) => name.startsWith('AMAZON.'))
    expect(theirs).toEqual(builtIns.map((name) => ({ name, slots: [], samples: [] })))
  })

  test('has the intents that the skill handles', () => {
    expect(intents.map(({ name }) => name)).toEqual(handled)
  })

  test('gives every intent of ours words to carry, in one slot', () => {
    for (const { name, slots = [], samples = [] } of custom) {
      expect(name).toMatch(/^[A-Za-z_]+$/)
      expect(slots).toHaveLength(1)
      expect(samples.filter((sample) => sample.split(`{${slots[0]?.name}}`).length !== 2)).toEqual([])
    }
    expect(samples.filter((sample) => /^\{\w+\}$/.test(sample))).toEqual(['{question}'])
  })

  test('declares every slot type once and uses it', () => {
    const used = custom.flatMap(({ slots = [] }) => slots.map(({ type }) => type))
    expect(types.map(({ name }) => name).sort()).toEqual([...new Set(used)].sort())
  })

  test('writes only what the recogniser takes', () => {
    const allowed = /^(?:(?:\p{L}\.|[\p{L}'-]+|\{\w+\})(?: |$))+$/u
    const lines = [...samples, ...types.flatMap(spoken)]
    expect(lines.filter((line) => !allowed.test(line) || line !== line.trim())).toEqual([])
    expect(lines.filter((line) => line.length > limits.characters)).toEqual([])
  })

  test('gives every value a synonym, and says nothing twice', () => {
    expect(types.flatMap(({ values }) => values.filter(({ name }) => !name.synonyms?.length))).toEqual([])
    for (const type of types) expect(repeated(spoken(type).map(folded))).toEqual([])
    expect(repeated(samples.map(folded))).toEqual([])
  })

  test('teaches questions of one word up to the limit', () => {
    const values = typeNamed('QUESTION')?.values ?? []
    const lengths = values.map(({ name }) => name.value.split(' ').length)
    expect(values.length).toBeGreaterThanOrEqual(300)
    expect(values.length).toBeLessThanOrEqual(limits.values)
    // A language of long words reaches the limit of characters a word earlier.
    expect(Math.min(...lengths)).toBe(1)
    expect([limits.words - 1, limits.words]).toContain(Math.max(...lengths))
  })

  test('teaches something of every answer, subject, request, act and alarm', () => {
    const known = new Set(spoken(typeNamed('QUESTION')).map(folded))
    const phrases = new Set(Object.values(phrasesOf(words.language).builtIns).flat().map(folded))
    const isTaught = (wording: string) => known.has(folded(wording)) || phrases.has(folded(wording))
    const untaught = words.asked.filter((entry) => !typical(entry).some(isTaught))
    expect(untaught.map(({ label }) => label)).toEqual([])
    const alarms = words.asked.filter(({ label }) => label.startsWith('alarm/')).flatMap(typical)
    expect(alarms.filter((wording) => !isTaught(wording))).toEqual([])
  })

  test('names sections and topics by their ids', () => {
    expect(typeNamed('SECTION')?.values.map(({ id }) => id)).toEqual(content.guide.sections.map(({ id }) => id))
    const topics = Object.values(content.guide.answers).flatMap(({ cells }) => cells.map(({ topic }) => topic))
    expect(typeNamed('SUBJECT')?.values.filter(({ id = '' }) => !topics.includes(id))).toEqual([])
  })

  test('has no utterance that two intents claim', () => {
    const claimed = intents.flatMap(({ name }) => [...new Set(utterances(model, name))])
    const theirs = Object.values(phrasesOf(words.language).builtIns).flat().map(folded)
    expect(repeated([...claimed, ...theirs].sort()).slice(0, 20)).toEqual([])
  })

  test('has carriers of AskIntent that mean nothing', () => {
    const carriers = (custom.find(({ name }) => name === 'AskIntent')?.samples ?? []).map((sample) =>
      sample.replace('{question}', ''),
    )
    expect(carriers.filter((carrier) => mark(wordsOf(carrier), lexicon).length > 0)).toEqual([])
  })

  test('teaches every aspect by itself, for follow-ups', () => {
    const taught = words.skill.followUps.flatMap((line) =>
      mark(wordsOf(line), lexicon).flatMap(({ concepts }) => concepts),
    )
    const aspects = [...new Set(Object.values(lexicon.phrases).flatMap((concepts) => concepts.split(' ')))]
    expect(aspects.filter((concept) => /^(aspect|stage):/.test(concept) && !taught.includes(concept))).toEqual([])
  })

  test('hears every wording as words; those of an act may be Amazon’s own', () => {
    const match = matcher(model, words.language)
    const allowed = (label: string) => ['AskIntent', 'AboutIntent', ...(label.startsWith('act/') ? builtIns : [])]
    const elsewhere = words.asked.flatMap(({ label, wordings }) =>
      wordings.filter((line) => !allowed(label).includes(match(line).intent)).map((line) => `${label}: ${line}`),
    )
    expect(elsewhere).toEqual([])
  })

  test('hears a section in any of its wordings behind any carrier', () => {
    const match = matcher(model, words.language)
    const wordings = new Set(spoken(typeNamed('SECTION')).map(folded))
    const lost = utterances(model, 'ReadIntent').filter((line) => {
      const { intent, slots } = match(line)
      return intent !== 'ReadIntent' || !wordings.has(folded(slots.section ?? ''))
    })
    expect(lost).toEqual([])
  })
})
