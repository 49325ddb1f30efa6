import { placeOf } from '../../guide/places.ts'
import type { Decision, Rule, Turn } from '../turn.ts'
import { own } from '../understand/lexicon.ts'
import { stepTo } from './checklist.ts'
import { best, enough } from './confidence.ts'
import { firstPart, keepReading, left, more, move, startOver, where } from './moving.ts'
import { offered } from './offered.ts'
import { overview } from './overview.ts'
import { normalPace, pace, repeat, short } from './pacing.ts'
import { readAt } from './reading.ts'
import { asks, say } from './say.ts'
import { sectionToRead } from './sections.ts'

/** Steering by words or by Amazon's own intents: the same acts either way. */
export const steer: Rule = (turn) => {
  const section = sectionToRead(turn)
  if (section) return readAt(section, 'read-section', turn)
  const act = actOf(turn)
  return act === undefined ? undefined : steering[act]?.(turn)
}

/** Steering is short: a sentence of more words is a question until it is very surely not. */
const longest = 8

/** The act that Amazon's intent or the words name; beside a subject, and in a long sentence, it takes more belief. */
export const actOf = ({ heard, meaning, language }: Turn): string | undefined => {
  const exact = heard.act ?? own(language.lexicon.acts, meaning.words.join(' '))
  if (exact) return exact
  const { kind, id, p } = best(meaning)
  const isPlain = meaning.topics.length + meaning.open.length === 0
  const least = meaning.words.length > longest ? enough.longAct : isPlain ? enough.plainAct : enough.act
  return kind === 'act' && p >= least ? id : undefined
}

const spell = ({ state }: Turn): Decision =>
  state.spellable
    ? { acts: [{ do: 'spell', what: state.spellable }], navigation: 'spell' }
    : asks('spell.nothing', 'spell')

const stop = (): Decision => ({ acts: [{ do: 'goodbye' }], navigation: 'stop', closed: true })

const cancel = ({ state }: Turn): Decision => (state.offer || state.which ? asks('cancelled', 'cancel') : stop())

const card = ({ state }: Turn): Decision =>
  state.answer ? { acts: [{ do: 'card', answer: state.answer }], closed: true, same: true } : asks('nothingToSend')

const help = (): Decision => ({ ...asks('help', 'help'), same: true })

/** What was offered; otherwise what the guide says next, if anything was said of it yet. */
const whatElse = (turn: Turn): Decision =>
  offered(turn) ?? (placeOf(turn.state.answer, turn.guide) ? move(1, 'next')(turn) : help())

/** What every act does. Yes and no belong to the reply rule: they mean nothing without a question. */
const steering: Readonly<Record<string, (turn: Turn) => Decision>> = {
  launch: () => ({ acts: [{ do: 'welcome' }], closed: true, state: { noted: true } }),
  repeat,
  next: move(1, 'next'),
  previous: move(-1, 'previous'),
  more,
  'keep-reading': keepReading,
  'start-over': startOver,
  short,
  sections: (turn) => overview(0, turn, 'sections'),
  where,
  left,
  slower: pace(-1, 'slower'),
  faster: pace(1, 'faster'),
  'normal-rate': normalPace,
  spell,
  hold: () => ({ acts: [{ do: 'hold' }], navigation: 'hold', closed: true, same: true }),
  read: (turn) => readAt(firstPart(turn), 'read-section', turn),
  help,
  stop,
  cancel,
  greet: () => ({ ...asks('greeting'), same: true }),
  thanks: () => asks('thanks'),
  'what-else': whatElse,
  card,
  checklist: (turn) => stepTo(0, turn),
  comfort: () => say('comfort'),
}
