import type { Words } from './words.ts'

/** `content/manifest.yaml`: what no language changes. */
export interface ManifestFacts {
  category: string
  countries: string[]
  endpoint: string
  icons: { small: string; large: string }
  privacyPolicy: string
  termsOfUse: string
}

/** True of the code, whatever guide it speaks: nothing is sold, stored or asked for. */
const promises = {
  allowsPurchases: false,
  usesPersonalInfo: false,
  isChildDirected: false,
  isExportCompliant: true,
  containsAds: false,
  usesHealthInfo: false,
}

/** skill.json, the Alexa manifest; testing instructions are those of the first locale. */
export const manifest = (facts: ManifestFacts, locales: Record<string, Words>) => ({
  manifest: {
    manifestVersion: '1.0',
    publishingInformation: {
      locales: perLocale(locales, (words) => publishing(facts, words)),
      category: facts.category,
      isAvailableWorldwide: false,
      distributionCountries: facts.countries,
      distributionMode: 'PUBLIC',
      testingInstructions: Object.values(locales)[0]?.skill.manifest.testingInstructions,
    },
    privacyAndCompliance: {
      ...promises,
      locales: perLocale(locales, () => ({ privacyPolicyUrl: facts.privacyPolicy, termsOfUseUrl: facts.termsOfUse })),
    },
    apis: { custom: { endpoint: { uri: facts.endpoint } } },
  },
})

const publishing = ({ icons }: ManifestFacts, { skill }: Words) => {
  const { name, summary, description, examplePhrases, keywords } = skill.manifest
  return { name, summary, description, examplePhrases, keywords, smallIconUri: icons.small, largeIconUri: icons.large }
}

const perLocale = <T>(locales: Record<string, Words>, make: (words: Words) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(locales).map(([locale, words]) => [locale, make(words)]))
