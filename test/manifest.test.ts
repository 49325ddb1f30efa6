import { existsSync, readFileSync } from 'node:fs'
import { readSource } from '../tools/content/read.ts'
import type { manifest } from '../tools/model/manifest.ts'
import { localesOf } from '../tools/model/outputs.ts'
import { matcher } from '../tools/speaker/match.ts'
import { readModel } from '../tools/speaker/model.ts'
import { opening } from '../tools/speaker/opening.ts'
import { amazonRefuses } from './schema.ts'

type Manifest = ReturnType<typeof manifest>

const file: Manifest = JSON.parse(readFileSync('skill.json', 'utf8'))
const { publishingInformation: publishing, privacyAndCompliance: privacy, apis } = file.manifest
const locales = Object.entries(localesOf(readSource()))

test('passes the schema of Amazon', () => {
  expect(amazonRefuses('v1.skill.Manifest.SkillManifestEnvelope', file)).toEqual([])
})

test('says what Amazon asks every skill', () => {
  expect(file.manifest.manifestVersion).toBe('1.0')
  expect(publishing.category).toBe('HEALTH_AND_FITNESS')
  expect(publishing.testingInstructions).toMatch(/\S/)
  expect(publishing.distributionCountries).not.toEqual([])
  expect(apis.custom.endpoint.uri).toMatch(/^arn:aws:lambda:[a-z0-9-]+:\d{12}:function:[\w-]+$/)
})

test('collects, sells and advertises nothing', () => {
  const { locales: _, ...flags } = privacy
  expect(flags).toEqual({
    allowsPurchases: false,
    usesPersonalInfo: false,
    isChildDirected: false,
    isExportCompliant: true,
    containsAds: false,
    usesHealthInfo: false,
  })
  expect(file.manifest).not.toHaveProperty('permissions')
})

test('has the same locales everywhere, each with its interaction model', () => {
  const names = locales.map(([locale]) => locale)
  expect(Object.keys(publishing.locales)).toEqual(names)
  expect(Object.keys(privacy.locales)).toEqual(names)
  expect(names.filter((name) => !existsSync(`interactionModel/${name}.json`))).toEqual([])
})

describe.each(locales)('in %s', (locale, words) => {
  const shown = publishing.locales[locale]
  if (!shown) throw new Error(`${locale} is not published`)
  const model = readModel(locale)

  test('keeps the store’s limits', () => {
    expect(shown.name.length).toBeLessThanOrEqual(50)
    expect(shown.summary.length).toBeLessThanOrEqual(160)
    expect(shown.description.length).toBeLessThanOrEqual(4000)
    expect(shown.keywords.length).toBeLessThanOrEqual(30)
    expect(shown.keywords.filter((keyword) => keyword.length > 150 || keyword !== keyword.trim())).toEqual([])
    expect(shown.examplePhrases.length).toBeGreaterThanOrEqual(3)
    expect(shown.examplePhrases.length).toBeLessThanOrEqual(4)
  })

  test('is no substitute for a professional, and says so where people read', () => {
    expect(shown.description).toContain(words.skill.manifest.disclaimer)
  })

  test('shows icons and policies at addresses', () => {
    const { privacyPolicyUrl, termsOfUseUrl } = privacy.locales[locale] ?? {}
    for (const address of [shown.smallIconUri, shown.largeIconUri, privacyPolicyUrl, termsOfUseUrl])
      expect(address).toMatch(/^https:\/\/\S+$/)
  })

  test('opens with the wake word, a launch word and the name, and every example reaches the skill', () => {
    const [first = '', ...others] = shown.examplePhrases
    expect(first).toMatch(/^Alexa, \p{L}+/u)
    expect(opening(first, model.invocationName, words.language)).toEqual({ launch: true })
    const match = matcher(model, words.language)
    for (const phrase of others) {
      const heard = opening(phrase, model.invocationName, words.language)
      if (!heard.launch) expect(match(heard.words).intent).toMatch(/^(Ask|About|Read)Intent$/)
    }
  })
})
