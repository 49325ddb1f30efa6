/** Compiled content: what `npm run build` puts in the bundle and `createSkill` takes. Plain JSON, ids only outside `languages`. */
export interface Content {
  guide: Guide
  languages: Readonly<Record<string, Language>>
  /** Alexa locale (`en-US`) → language; a locale not named falls back by its language, then to the first language. */
  locales: Readonly<Record<string, string>>
}

export interface Guide {
  /** ISO date printed at the guide's end. */
  updated: string
  /** The topic that the whole guide is about. */
  subject: string
  sections: readonly Section[]
  answers: Readonly<Record<string, Answer>>
  open: Readonly<Record<string, OpenSubject>>
  topics: Readonly<Record<string, Topic>>
  checklist: readonly string[]
  contact: Contact
}

export interface Section {
  id: string
  stage?: string
  /** Answer ids in the printed order. */
  reads: readonly string[]
}

/** Where a reading stands: the section and the index (from 0) of the answer in its `reads`. */
export interface Place {
  section: string
  part: number
}

export interface Answer {
  section: string
  cells: readonly Cell[]
  /** Fact ids. */
  carries: readonly string[]
  /** It helps, and does not answer. */
  near?: boolean
  /** It says something of the body that an illness, an implant or a drug could change. */
  body?: boolean
  offer?: string
  /** It has a more detailed version. */
  more?: boolean
  /** A line of the contact page, or a key of the strings `spell.words`: what "spell that" spells after it. */
  spell?: string
}

/** What a question is about: a topic alone, or with what is asked of it, when, and of whom. */
export interface Cell {
  topic: string
  aspect?: string
  stage?: string
  who?: string
}

/** Something people ask and the guide leaves open. */
export interface OpenSubject {
  /** Who can say: the department (`scan`), the care team (`personal`), nobody here (`none`). */
  way: Way
  near?: string
  /** A permission may not be given when this is named: implants, other scans, animals. */
  guard?: boolean
}

export type Way = 'scan' | 'personal' | 'none'

export interface Topic {
  partOf?: string
  other?: string
}

export interface Contact {
  timeZone: string
  /** Days are 0 (Sunday) to 6; from and to are minutes after midnight; open at `from`, closed at `to`. */
  hours: { days: readonly number[]; from: number; to: number }
  lines: Readonly<Record<string, string>>
  causes: Readonly<Record<string, { open: string; closed: string }>>
}

export interface Language {
  strings: Strings
  lexicon: Lexicon
  model: Model
  /** Spoken form (SSML) of a written word. */
  pronounce: Readonly<Record<string, string>>
}

/** i18next resources: nested objects with strings at the leaves. */
export interface Strings {
  readonly [key: string]: string | Strings
}

export interface Lexicon {
  /** Phrase of one to six folded words → concepts (`topic:food`, `aspect:howLong`, `open:alcohol` …), separated by blanks. */
  phrases: Readonly<Record<string, string>>
  /** Beginning of a word → concepts. */
  prefixes: Readonly<Record<string, string>>
  /** Words that carry no subject of their own. */
  filler: Readonly<Record<string, 1>>
  /** Words that make no difference to what is asked → the one that stands for them, or nothing. */
  alike: Readonly<Record<string, string>>
  /** Letters that sound like others, in the order they are replaced. */
  letters: Readonly<Record<string, string>>
  /** What the recogniser writes → what was said. */
  sounds: Readonly<Record<string, string>>
  /** Authored wordings of acts, whole turns → the act. */
  acts: Readonly<Record<string, string>>
  /** Wordings of a section → its id. */
  sections: Readonly<Record<string, string>>
  /** "part two" → 2. */
  parts: Readonly<Record<string, number>>
  /** Words that no sentence ends with. */
  dangling: readonly string[]
  /** Beginnings that turn to another subject and keep what was asked: "what about". */
  turning: readonly string[]
  /** Phrases that ask for a section to be read, words that may stand before them, and words between them and the section. */
  reading: readonly string[]
  leads: readonly string[]
  links: readonly string[]
  /** Words for a section as such. */
  sectionWords: readonly string[]
  /** Alarm patterns, see `dialogue/understand/alarm.ts`. */
  alarm: AlarmPatterns
}

export interface AlarmPatterns {
  /** Group name → phrases; a pattern is group names in order. */
  groups: Readonly<Record<string, readonly string[]>>
  emergency: readonly string[]
  harm: readonly string[]
  urgent: readonly string[]
  /** Groups that lower an emergency to urgent: past, chronic, hypothetical. */
  calmer: readonly string[]
  /** The most words between two groups of a pattern. */
  gap: number
  /** Phrases that are no symptom though they look like one. */
  not: readonly string[]
}

/** A linear classifier over words and concepts. */
export interface Model {
  /** `answer/food-before`, `open/cost`, `device/louder`, `act/repeat` … */
  labels: readonly string[]
  /** A line a feature: its name, a tab, and three characters a weight. One string, since it loads fastest. */
  weights: string
  bias: readonly number[]
}
