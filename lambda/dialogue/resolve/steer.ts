import { besidePart, besideSection, placeOf } from '../../guide/places.ts'
import type { Decision, Rule, Turn } from '../turn.ts'
import { own } from '../understand/lexicon.ts'
import { stepTo } from './checklist.ts'
import { best, enough } from './confidence.ts'
import { offered } from './offered.ts'
import { overview } from './overview.ts'
import { readAt, readBlock } from './reading.ts'
import { asksForReading, namesSection, sectionNamed } from './sections.ts'

/** Steering by words or by Amazon's own intents: the same acts either way. */
export const steer: Rule = (turn) => {
  const section = asksForReading(turn) ? sectionNamed(turn) : undefined
  if (section) return readAt(section, 'read-section', turn)
  const act = actOf(turn)
  return act === undefined ? undefined : steering[act]?.(turn)
}

/** The act that Amazon's intent or the words name; beside a subject, and in a long sentence, it takes more belief. */
export const actOf = ({ heard, meaning, language }: Turn): string | undefined => {
  const exact = heard.act ?? own(language.lexicon.acts, meaning.words.join(' '))
  if (exact) return exact
  const { kind, id, p } = best(meaning)
  const isPlain = meaning.topics.length + meaning.open.length === 0
  const least = meaning.words.length > longest ? enough.longAct : isPlain ? enough.plainAct : enough.act
  return kind === 'act' && p >= least ? id : undefined
}

/** Steering is short: a sentence of more words is a question until it is very surely not. */
const longest = 8

const say = (prompt: string, navigation?: string): Decision => ({
  acts: [{ do: 'say', prompt }],
  ...(navigation ? { navigation } : {}),
})

/** A prompt that ends with its own question. */
const asks = (prompt: string, navigation?: string): Decision => ({ ...say(prompt, navigation), closed: true })

/** Says the same again; a second time in a row a step slower, since it was not the words that were missed. */
const repeat = ({ state }: Turn): Decision => {
  if (state.last.length === 0) return asks('nothingToRepeat', 'repeat')
  const slower = state.repeats > 0 && state.rate > slowest ? { rate: state.rate - 1 } : {}
  return {
    acts: state.last.filter((act) => act.do !== 'note'),
    navigation: 'repeat',
    closed: true,
    same: true,
    state: { repeats: state.repeats + 1, ...slower },
  }
}

const move =
  (by: 1 | -1, navigation: string) =>
  (turn: Turn): Decision => {
    const { state, guide } = turn
    if (state.step !== undefined) return stepTo(state.step + by, turn, navigation)
    if (by > 0 && state.offer?.kind === 'list') return overview(state.offer.from, turn, navigation)
    const from = state.place ?? placeOf(state.answer, guide)
    if (!from) return asks('read.nothing', navigation)
    const place = namesSection(turn) ? besideSection(from.section, by, guide) : besidePart(from, by, guide)
    if (place) return readAt(place, navigation, turn)
    return by > 0 ? asks('read.doneAll', navigation) : readAt({ ...from, part: 0 }, navigation, turn)
  }

const isReading = ({ state }: Turn): boolean =>
  state.last.some((act) => act.do === 'read' || act.do === 'readOn' || act.do === 'step')

/** Goes on with what was interrupted, from the start of its part; otherwise says more of the last answer, or reads what follows it. */
const more = (turn: Turn): Decision => {
  const { state, guide } = turn
  if (state.step !== undefined) return stepTo(state.step + (isReading(turn) ? 1 : 0), turn, 'more')
  if (state.place && !isReading(turn)) return readAt(state.place, 'more', turn)
  const said = state.last.some((act) => act.do === 'inform' && act.length === 'more')
  if (!state.place && state.answer && guide.answers[state.answer]?.more && !said)
    return { acts: [{ do: 'inform', answer: state.answer, length: 'more' }], navigation: 'more' }
  return move(1, 'more')(turn)
}

const keepReading = (turn: Turn): Decision => {
  const { state, guide } = turn
  const place = state.place ?? placeOf(state.answer, guide)
  const from = place && (place.part < 0 || isReading(turn)) ? (besidePart(place, 1, guide) ?? place) : place
  return readBlock(from ?? firstPart(turn), turn)
}

const firstPart = ({ state, guide }: Turn) => ({
  section: state.place?.section ?? guide.sections[0]?.id ?? '',
  part: 0,
})

const startOver = (turn: Turn): Decision =>
  turn.state.step === undefined ? readAt(firstPart(turn), 'start-over', turn) : stepTo(0, turn, 'start-over')

const short = ({ state }: Turn): Decision =>
  state.answer
    ? { acts: [{ do: 'inform', answer: state.answer, length: 'short' }], navigation: 'repeat' }
    : asks('nothingToRepeat', 'repeat')

const where = ({ state: { step, place, answer } }: Turn): Decision => ({
  acts: [
    {
      do: 'where',
      ...(step === undefined ? {} : { step }),
      ...(place ? { place } : {}),
      ...(answer ? { answer } : {}),
    },
  ],
  navigation: 'where',
  closed: true,
})

const left = (turn: Turn): Decision =>
  turn.state.place
    ? {
        acts: [{ do: 'left', place: turn.state.place }],
        navigation: 'where',
        closed: true,
        state: { offer: { kind: 'next' } },
      }
    : where(turn)

const slowest = -2
const fastest = 2

/** Steps of speed with a cap both ways; what was last said is said again at the new speed. */
const pace =
  (by: -1 | 1, name: 'slower' | 'faster') =>
  ({ state }: Turn): Decision => {
    const rate = state.rate + by
    if (rate < slowest || rate > fastest) return say(by < 0 ? 'rate.slowest' : 'rate.fastest', name)
    const again = state.last.filter((act) => act.do !== 'offer' && act.do !== 'whatElse' && act.do !== 'note')
    return {
      acts: [{ do: 'say', prompt: `rate.${name}` }, ...again],
      navigation: name,
      same: true,
      state: { rate },
      closed: again.length > 0 && again.length === state.last.length,
    }
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
  'normal-rate': () => ({ ...say('rate.normal', 'normal-rate'), state: { rate: 0 } }),
  spell,
  hold: () => ({ acts: [{ do: 'hold' }], navigation: 'hold', closed: true, same: true }),
  read: (turn) => readAt(firstPart(turn), 'read-section', turn),
  help,
  stop,
  cancel,
  greet: () => ({ ...asks('greeting'), same: true }),
  thanks: () => asks('thanks'),
  'what-else': (turn) => offered(turn) ?? (placeOf(turn.state.answer, turn.guide) ? move(1, 'next')(turn) : help()),
  card,
  checklist: (turn) => stepTo(0, turn),
  comfort: () => say('comfort'),
}
