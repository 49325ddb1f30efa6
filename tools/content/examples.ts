import { featuresOf } from '../../lambda/dialogue/understand/features.ts'
import { mark, resound } from '../../lambda/dialogue/understand/lexicon.ts'
import { wordsOf } from '../../lambda/dialogue/understand/words.ts'
import type { Cell, Guide, Lexicon } from '../../lambda/guide/types.ts'
import { dataOf, listsOf, type Source } from './read.ts'
import type { SourceAlarm, SourceLanguage } from './shapes.ts'
import type { Example } from './train.ts'

/** Everything the classifier learns from: authored wordings, the subjects' own words, and the bare cells of the answers. */
export const examplesOf = (source: Source, language: string, guide: Guide, lexicon: Lexicon): Example[] => [
  ...wordingsOf(source, language).flatMap(({ label, wordings }) =>
    wordings.map((wording) => exampleOf(label, wording, lexicon)),
  ),
  ...followUpsOf(source, language, guide, lexicon),
  ...openFollowUpsOf(source, language, lexicon),
  ...Object.entries(guide.answers).flatMap(([id, { cells }]) =>
    cells.map((cell) => ({ label: `answer/${id}`, features: ofCell(cell, lexicon) })),
  ),
  ...Object.keys(guide.open).map((id) => ({
    label: `open/${id}`,
    features: featuresOf([], [], lexicon, [`open:${id}`]),
  })),
]

export interface Wordings {
  label: string
  wordings: readonly string[]
}

/** Every authored wording of a language under the label it belongs to. */
export const wordingsOf = (source: Source, language: string): Wordings[] => {
  const at = <T extends object>(name: string) => dataOf<T>(source, `${language}/${name}`)
  const asked = (table: Record<string, { asked: string[] }>) =>
    Object.entries(table).map(([id, entry]) => ({ id, wordings: entry.asked }))
  const lists = (table: Record<string, string[]>) => Object.entries(table).map(([id, wordings]) => ({ id, wordings }))
  const labelled = (kind: string, entries: { id: string; wordings: string[] }[]) =>
    entries.map(({ id, wordings }) => ({ label: `${kind}/${id}`, wordings }))
  return [
    ...labelled('answer', lists(listsOf(source, `${language}/wordings`))),
    ...labelled('open', asked(at<SourceLanguage['open']>('open.yaml'))),
    ...labelled('device', asked(at<SourceLanguage['device']>('device.yaml'))),
    ...labelled('act', lists(at<SourceLanguage['acts']>('acts.yaml'))),
    ...labelled('alarm', lists(at<SourceAlarm>('alarm.yaml').asked)),
  ]
}

/** Follow-ups do not name their subject: each is learned together with the topics that the conversation would supply. */
const followUpsOf = (source: Source, language: string, { answers }: Guide, lexicon: Lexicon): Example[] =>
  Object.entries(listsOf(source, `${language}/followups`)).flatMap(([id, wordings]) => {
    const topics = [...new Set(answers[id]?.cells.map(({ topic }) => topic))].slice(0, mostTopics)
    return wordings.flatMap((wording) =>
      topics.map((topic) => exampleOf(`answer/${id}`, wording, lexicon, [`topic:${topic}`])),
    )
  })

const mostTopics = 3

/** Follow-ups that the guide leaves open, each with the topic that was talked about. */
const openFollowUpsOf = (source: Source, language: string, lexicon: Lexicon): Example[] =>
  Object.entries(dataOf<SourceLanguage['openFollowUps']>(source, `${language}/followups-open.yaml`)).flatMap(
    ([id, lines]) => lines.map(({ say, topic }) => exampleOf(`open/${id}`, say, lexicon, [`topic:${topic}`])),
  )

const exampleOf = (label: string, wording: string, lexicon: Lexicon, context: readonly string[] = []): Example => {
  const words = resound(wordsOf(wording), lexicon)
  return { label, features: featuresOf(words, mark(words, lexicon), lexicon, context) }
}

const ofCell = ({ topic, aspect, stage, who }: Cell, lexicon: Lexicon): string[] =>
  featuresOf([], [], lexicon, [
    `topic:${topic}`,
    ...(aspect ? [`aspect:${aspect}`] : []),
    ...(stage ? [`stage:${stage}`] : []),
    ...(who ? [`who:${who}`] : []),
  ])
