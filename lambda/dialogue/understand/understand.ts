import type { Language } from '../../guide/types.ts'
import { type Alarm, alarmIn } from './alarm.ts'
import { type Candidate, classify } from './classify.ts'
import { featuresOf } from './features.ts'
import { mark, own, resound, type Span } from './lexicon.ts'
import { knower, mend } from './mend.ts'
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

export const understand = (text: string, language: Language): Understanding => {
  const said = wordsOf(text)
  const words = mend(resound(said, language.lexicon), language)
  const spans = mark(words, language.lexicon)
  const concepts = spans.flatMap((span) => span.concepts)
  const of = (kind: string) => [
    ...new Set(
      concepts.filter((concept) => concept.startsWith(`${kind}:`)).map((concept) => concept.slice(kind.length + 1)),
    ),
  ]
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
    candidates: classify(featuresOf(words, spans, language.lexicon), language.model),
    ...defined('alarm', alarmIn(said, language.lexicon.alarm)),
  }
}

const defined = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: V }

const unexplained = (words: readonly string[], spans: readonly Span[], { lexicon }: Language): string[] =>
  words.filter((word, at) => !own(lexicon.filler, word) && !spans.some(({ from, to }) => from <= at && at < to))
