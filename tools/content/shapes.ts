import type { Cell, Contact, Section, Topic, Way } from '../../lambda/guide/types.ts'
import type { Ordinals } from './ordinals.ts'

/** The shapes of the files under `content/`, after `npm run check` has passed them. */
export interface SourceGuide {
  updated: string
  /** The topic that the whole guide is about. */
  subject: string
  sections: Record<string, Omit<Section, 'id'>>
  facts: Record<string, { heading: string; figures?: string[]; hedge?: string; unless?: string[] }>
  topics: Record<string, Topic>
  checklist: string[]
}

export interface SourceAnswer {
  cells: string[]
  carries: string[]
  near?: boolean
  body?: boolean
  offer?: string
  spell?: string
}

export interface SourceContact extends Omit<Contact, 'hours'> {
  hours: { days: string[]; from: string; to: string }
}

export interface SourceOpen {
  way: Way
  near?: string
  guard?: string
}

export interface SourceLanguage {
  answers: Record<string, { title: string; say: string; unless?: string; more?: string }>
  wordings: Record<string, string[]>
  open: Record<string, { say: string; words?: string[]; asked: string[] }>
  openFollowUps: Record<string, { say: string; topic: string }[]>
  device: Record<string, { say: string; asked: string[] }>
  acts: Record<string, string[]>
  sections: Record<string, { name: string; heading: string; words: string[] }>
  skill: { ordinals: Ordinals }
}

export interface SourceLexicon {
  topics: Record<string, string[]>
  aspects: Record<string, string[]>
  stages: Record<string, string[]>
  who: Record<string, string[]>
  mentions: Record<string, string[]>
  filler: string[]
  noise: string[]
  letters: Record<string, string>
  alike: Record<string, string[]>
  reading: string[]
  leads: string[]
  links: string[]
  turning: string[]
  dangling: string[]
  sectionWords: string[]
  parts: Record<string, number>
  sounds: Record<string, string>
}

export interface SourceAlarm {
  gap: number
  groups: Record<string, string[]>
  emergency: string[]
  harm: string[]
  urgent: string[]
  calmer: string[]
  not: string[]
  asked: Record<string, string[]>
}

const stages = ['before', 'during', 'after']
const people = ['patient', 'near']

/** `food allowed before` → topic, aspect, stage; the order is free behind the topic. */
export const parseCell = (text: string): Cell => {
  const [topic = '', ...rest] = text.split(' ')
  const stage = rest.find((word) => stages.includes(word))
  const who = rest.find((word) => people.includes(word))
  const aspect = rest.find((word) => word !== stage && word !== who)
  return { topic, ...(aspect ? { aspect } : {}), ...(stage ? { stage } : {}), ...(who ? { who } : {}) }
}
