import { checkContent } from '../../tools/check/check.ts'
import { parseSource, type Source } from '../../tools/content/read.ts'

/** A small guide without a fault, on something else: what the checks say about it has to be right for any guide. */
const files: Readonly<Record<string, string>> = {
  'guide.yaml': `title: your-kettle
updated: 2024-01-02
subject: kettle
sections:
  boiling: {stage: before, reads: [boil]}
  cleaning: {stage: after, reads: [descale]}
facts:
  boil-time: {heading: boiling, figures: ["3 to 5 minutes"], hedge: about}
  never-dry: {heading: boiling}
  descale: {heading: cleaning, unless: [rinse]}
  rinse: {heading: cleaning, figures: ["2 hours", "555-010-2000"]}
topics:
  scale: {partOf: kettle}
checklist: [boil]
`,
  'answers.yaml': `boil: {cells: [kettle, kettle howLong before], carries: [boil-time, never-dry], offer: descale}
descale: {cells: [scale], carries: [descale, rinse]}
`,
  'open.yaml': `colour: {way: none, near: boil}
`,
  'contact.yaml': `timeZone: Europe/London
hours: {days: [monday], from: "09:00", to: "17:00"}
lines:
  shop: 555-010-2000
causes:
  scan: {open: shop, closed: shop}
`,
  'locales.yaml': `en-GB: en
`,
  'manifest.yaml': `category: HEALTH_AND_FITNESS
countries: [GB]
endpoint: arn
icons: {small: a, large: b}
privacyPolicy: c
termsOfUse: d
`,
  'en/answers/all.yaml': `boil:
  title: how long it boils
  say: The kettle boils in about 3 to 5 minutes. Never let it boil dry.
descale:
  title: taking off scale
  say: Take off the scale with vinegar.
  unless: Rinse for two hours, or ask the shop at {{shop}}.
`,
  'en/followups/all.yaml': `boil: [and how long]
`,
  'en/wordings/all.yaml': `boil:
  - how long does the kettle take
  - when is my water hot
  - is it quick
  - tell me about boiling
  - do i wait ages for tea
  - five minutes or more
  - she wants a hot drink now
  - may i leave it on its own
descale:
  - how do i get rid of scale
  - white stuff at the bottom
  - can vinegar help
  - my spout is chalky
  - what removes limestone
  - should the inside be shiny
  - he never cleans anything
  - hard water problems
`,
  'en/open.yaml': `colour:
  say: The guide doesn't say which colours there are.
  words: [colour, red]
  asked: [does it come in red]
`,
  'en/device.yaml': `louder:
  say: The volume is set on the device.
  asked: [speak up]
`,
  'en/sections.yaml': `boiling:
  name: boiling
  heading: Boiling water
  words: [boiling]
cleaning:
  name: cleaning
  heading: Cleaning it
  words: [cleaning]
`,
  'en/acts.yaml': `stop: [stop]
`,
  'en/alarm.yaml': `gap: 2
groups:
  burn: [burn]
  bad: [badly]
emergency: [burn bad]
harm: [bad]
urgent: [burn]
calmer: [bad]
not: []
asked:
  emergency: [i burnt my hand badly]
  urgent: [i burnt it last week]
  harm: [i want to hurt myself]
`,
  'en/lexicon.yaml': `topics:
  kettle: [kettle, boil*]
  scale: [scale, limescale]
aspects:
  howLong: [how long]
stages:
  before: [before]
  after: [after]
who:
  near: [my wife]
mentions: {}
reading: [read]
sectionWords: [section]
parts: {part one: 1}
filler: [the]
noise: [please]
leads: [please]
links: [the]
turning: [what about]
dangling: [the]
letters: {ph: f}
alike: {}
sounds: {}
`,
  'en/prompts.yaml': `welcome: Hello. What would you like to know?
ask: [What else?, Anything else?]
offer:
  answer: Would you like to hear {{title}}?
cards:
  title: Kettle
`,
  'en/pronounce.yaml': `BS: <say-as interpret-as="characters">BS</say-as>
`,
  'en/skill.yaml': `invocation: kettle guide
carriers:
  AskIntent: ["{question}"]
letters: []
followUps: [for how long]
ordinals: {forms: [], numbers: [], last: []}
manifest:
  name: Kettle
  summary: A kettle guide.
  description: A kettle guide, for education only.
  disclaimer: for education only
  examplePhrases: [open kettle guide]
  keywords: [kettle]
  testingInstructions: None.
`,
  'en/hedges.yaml': `about: [about, around]
`,
  'en/numerals.yaml': `words: {one: 1, two: 2, three: 3, twenty: 20, half: 0.5}
articles: [a, an]
units:
  minute: [minute, minutes]
  hour: [hour, hours]
range: [to]
`,
  'en/style.yaml': `leading: ['yes', 'no']
marks:
  - {mark: "(", instead: use commas}
  - {mark: "e.g.", instead: say such as}
readability: {measure: flesch-kincaid, whole: 6, section: 6, single: 8}
taught: [kettle]
`,
}

/** The small guide with some files changed: each change replaces one text by another, or gives a whole new file. */
export const small = (changes: Readonly<Record<string, [from: string, to: string] | string>> = {}): Source => ({
  folder: 'content',
  files: [...new Set([...Object.keys(files), ...Object.keys(changes)])]
    .sort()
    .map((path) => parseSource(path, changed(path, changes[path]))),
})

const changed = (path: string, change: [string, string] | string | undefined): string => {
  const text = files[path] ?? ''
  if (typeof change === 'string') return change
  if (change && !text.includes(change[0])) throw new Error(`${path} has no "${change[0]}"`)
  return change ? text.replace(...change) : text
}

/** What the check says about the small guide with one thing changed: `file:line: problem`. */
export const faults = (path: string, ...change: [from: string, to: string] | [text: string]): string[] =>
  checkContent(small({ [path]: change.length === 1 ? change[0] : change })).map(
    ({ file, line, problem }) => `${file.replace('content/', '')}:${line}: ${problem}`,
  )
