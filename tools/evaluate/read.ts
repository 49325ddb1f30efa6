import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Item {
  id: string
  tags: readonly string[]
  turns: readonly Labelled[]
}

/** What is said and what a listener should get for it. */
export interface Labelled {
  say: string
  expect: Expectation
  facts: readonly string[]
  any?: readonly string[]
  nav?: string
}

export type Expectation =
  | 'answer'
  | 'decline'
  | 'answer-or-decline'
  | 'clarify-or-answer'
  | 'emergency'
  | 'urgent'
  | 'nav'

export const halves = ['tuned', 'blind'] as const

/** `test/questions/<language>/<half>.jsonl`: one item a line. */
export const readItems = (language: string, half: string): Item[] =>
  readFileSync(join('test', 'questions', language, `${half}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Item => JSON.parse(line))
