import { z } from 'zod'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** Ids that are also names in the code: `howLong`. */
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/)
export const text = z.string().trim().min(1)
const texts = z.array(text)
export const wordings = texts.min(1)
const phrases = z.record(name, texts)
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)
const day = z.enum(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'])

export const section = z.strictObject({ stage: z.string().optional(), reads: z.array(id).min(1) })
export const fact = z.strictObject({
  heading: id,
  figures: z.array(z.string()).min(1).optional(),
  hedge: z.string().optional(),
  unless: z.array(id).min(1).optional(),
})
export const topic = z.strictObject({ partOf: name.optional(), other: name.optional() })
export const guide = z.strictObject({
  title: text,
  updated: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  subject: name,
  sections: z.record(id, section),
  facts: z.record(id, fact),
  topics: z.record(name, topic),
  checklist: z.array(id),
})

export const answer = z.strictObject({
  cells: z.array(text).min(1),
  carries: z.array(id).min(1),
  near: z.boolean().optional(),
  body: z.boolean().optional(),
  spell: id.optional(),
  offer: id.optional(),
})
export const openSubject = z.strictObject({
  way: z.enum(['scan', 'personal', 'none']),
  near: id.optional(),
  guard: z.union([z.boolean(), text]).optional(),
})
export const contact = z.strictObject({
  timeZone: text,
  hours: z.strictObject({ days: z.array(day).min(1), from: clock, to: clock }),
  lines: z.record(id, text),
  causes: z.record(id, z.strictObject({ open: id, closed: id })),
})

export const answerWords = z.strictObject({
  title: text,
  say: text,
  sayClosed: text.optional(),
  short: text.optional(),
  unless: text.optional(),
  more: text.optional(),
})
export const openWords = z.strictObject({ say: text, words: texts.optional(), asked: texts.min(1) })
export const deviceWords = z.strictObject({ say: text, asked: texts.min(1) })
export const sectionWords = z.strictObject({ name: text, heading: text, words: texts.min(1) })
export const alarm = z.strictObject({
  gap: z.number().int().min(0),
  groups: z.record(name, wordings),
  emergency: wordings,
  harm: wordings,
  urgent: wordings,
  calmer: z.array(name),
  not: texts,
  asked: z.strictObject({ emergency: wordings, urgent: wordings, harm: wordings }),
})

export const lexicon = z.strictObject({
  topics: phrases,
  aspects: phrases,
  stages: phrases,
  who: phrases,
  mentions: phrases,
  reading: texts,
  leads: texts,
  links: texts,
  turning: texts,
  dangling: texts,
  sectionWords: texts,
  parts: z.record(text, z.number().int()),
  filler: texts,
  noise: texts,
  letters: z.record(text, text),
  alike: z.record(text, texts),
  sounds: z.record(text, text),
})

export type Strings = { [key: string]: string | string[] | Strings }
export const strings: z.ZodType<Strings> = z.lazy(() => z.record(z.string(), z.union([text, texts.min(1), strings])))

export const numerals = z.strictObject({
  words: z.record(text, z.number()),
  articles: texts,
  units: z.record(id, texts.min(1)),
  range: texts.min(1),
  joins: texts.optional(),
})
export const style = z.strictObject({
  leading: texts.min(1),
  marks: z.array(z.strictObject({ mark: text, instead: text })),
  readability: z.strictObject({
    measure: z.enum(['flesch-kincaid', 'inflesz', 'fernandez-huerta']),
    whole: z.number(),
    section: z.number(),
    single: z.number(),
  }),
  taught: texts,
})

export const skill = z.strictObject({
  invocation: text,
  fallbackIntentSensitivity: z.enum(['LOW', 'MEDIUM', 'HIGH']).optional(),
  carriers: z.record(name, wordings),
  letters: texts,
  followUps: wordings,
  ordinals: z.strictObject({
    forms: texts,
    numbers: z.array(z.strictObject({ cardinal: text, ordinal: text })),
    last: texts,
  }),
  manifest: z.strictObject({
    name: text,
    summary: text.max(160),
    description: text.max(4000),
    disclaimer: text,
    examplePhrases: wordings.max(4),
    keywords: texts,
    testingInstructions: text,
  }),
})
export const manifest = z.strictObject({
  category: text,
  countries: texts,
  endpoint: text,
  icons: z.strictObject({ small: text, large: text }),
  privacyPolicy: text,
  termsOfUse: text,
})

/** Path inside the content folder → what has to stand in the file; `*` is a language. */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  'guide.yaml': guide,
  'answers.yaml': z.record(id, answer),
  'open.yaml': z.record(id, openSubject),
  'contact.yaml': contact,
  'locales.yaml': z.record(z.string().regex(/^[a-z]{2,3}-[A-Z]{2}$/), z.string().regex(/^[a-z]{2,3}$/)),
  'manifest.yaml': manifest,
  '*/answers/': z.record(id, answerWords),
  '*/wordings/': z.record(id, wordings),
  '*/followups/': z.record(id, wordings),
  '*/followups-open.yaml': z.record(id, z.array(z.strictObject({ say: text, topic: id })).min(1)).optional(),
  '*/open.yaml': z.record(id, openWords),
  '*/device.yaml': z.record(id, deviceWords),
  '*/sections.yaml': z.record(id, sectionWords),
  '*/acts.yaml': z.record(name, wordings),
  '*/lexicon.yaml': lexicon,
  '*/alarm.yaml': alarm,
  '*/prompts.yaml': strings,
  '*/pronounce.yaml': z.record(text, text),
  '*/skill.yaml': skill,
  '*/hedges.yaml': z.record(id, wordings),
  '*/numerals.yaml': numerals,
  '*/style.yaml': style,
}
