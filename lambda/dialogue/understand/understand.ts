import type { Language } from '../../guide/types.ts'
import { type Alarm, alarmIn } from './alarm.ts'
import { type Candidate, classify } from './classify.ts'
import { featuresOf } from './features.ts'
import { mark, own, resound, type Span } from './lexicon.ts'
import { knower, mend } from './mend.ts'
import { otherwise } from './mishear.ts'
import { wordsOf } from './words.ts'

/** What one turn's words mean by themselves, whatever was said before. */
export interface Understanding {
  words: readonly string[]
  spans: readonly Span[]
  topics: readonly string[]
  /** Subjects the guide leaves open. */
  open: readonly string[]
  aspect?: string
  stage?: string
  who?: string
  mentions: readonly string[]
  /** Words that neither the lexicon nor the filler accounts for. */
  unexplained: readonly string[]
  /** Words that no authored wording and no lexicon has ever held. */
  unknown: readonly string[]
  candidates: readonly Candidate[]
  alarm?: Alarm
}

/** When a turn asks several things of a topic, the most particular counts. */
const particular = [
  'howLong',
  'howMuch',
  'why',
  'when',
  'where',
  'who',
  'safe',
  'then',
  'how',
  'needed',
  'allowed',
  'what',
]

/** An intent without words; nothing of the language is looked at, so that a launch does not wait for it. */
const nothing: Understanding = {
  words: [],
  spans: [],
  topics: [],
  open: [],
  mentions: [],
  unexplained: [],
  unknown: [],
  candidates: [],
}

export const understand = (text: string, language: Language): Understanding => {
  const said = wordsOf(text)
  if (said.length === 0) return nothing
  const heard = hear(mend(resound(said, language.lexicon), language), language)
  const { words, spans, candidates } = inDoubt(heard) ? likelier(heard, language) : heard
  const concepts = spans.flatMap((span) => span.concepts)
  const of = (kind: string) => [...new Set(concepts.flatMap((concept) => concept.split(`${kind}:`).slice(1)))]
  const aspects = of('aspect')
  const isKnown = knower(language)
  return {
    words,
    spans,
    topics: of('topic'),
    open: of('open'),
    ...defined(
      'aspect',
      particular.find((aspect) => aspects.includes(aspect)),
    ),
    ...defined('stage', of('stage').at(-1)),
    ...defined('who', of('who')[0]),
    mentions: of('mention'),
    unexplained: unexplained(words, spans, language),
    unknown: words.filter((word) => !isKnown(word)),
    candidates,
    ...defined('alarm', alarmIn(said, language.lexicon.alarm)),
  }
}

interface Hearing {
  words: readonly string[]
  spans: readonly Span[]
  candidates: readonly Candidate[]
}

const hear = (words: readonly string[], language: Language): Hearing => {
  const spans = mark(words, language.lexicon)
  return { words, spans, candidates: classify(featuresOf(words, spans, language.lexicon), language.model) }
}

const belief = ({ candidates }: Hearing): number => candidates[0]?.p ?? 0

/** Below this belief, other words of the same sound are tried; they have to be believed this much more. */
const doubt = 0.5
const gain = 0.25

const inDoubt = (hearing: Hearing): boolean => hearing.words.length > 1 && belief(hearing) < doubt

/** The same sounds as other words, where those make much more sense. */
const likelier = (heard: Hearing, language: Language): Hearing =>
  otherwise(heard.words, (at) => heard.spans.some(({ from, to }) => from <= at && at < to), language.lexicon)
    .map((words) => hear(words, language))
    .filter((other) => belief(other) >= belief(heard) + gain)
    .reduce((best, other) => (belief(other) > belief(best) ? other : best), heard)

const defined = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: V }

const unexplained = (words: readonly string[], spans: readonly Span[], { lexicon }: Language): string[] =>
  words.filter((word, at) => !own(lexicon.filler, word) && !spans.some(({ from, to }) => from <= at && at < to))
