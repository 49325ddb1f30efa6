import type { SystemAct } from '../../lambda/dialogue/acts.ts'
import { resolve } from '../../lambda/dialogue/resolve/resolve.ts'
import { freshState } from '../../lambda/dialogue/state.ts'
import type { Content, Guide, Language } from '../../lambda/guide/types.ts'
import { type Rendered, render } from '../../lambda/speech/render.ts'
import { voiceOf } from './voice.ts'

/** One reply as the skill would give it: what it is, and all that is heard. */
export interface Heard extends Rendered {
  language: string
  id: string
  /** One statement with its prompt; one put together from several; a part that is read aloud; as many parts as "keep reading" reads. */
  kind: 'turn' | 'joined' | 'part' | 'block'
  /** The prompt without the question or offer that closes the turn. */
  body: string
  /** Where its words stand: an answer, an open subject, a device request, or a prompt. */
  from: { file: 'answers' | 'open' | 'device' | 'prompts'; id: string }
}

type Drawn = Pick<Heard, 'id' | 'kind' | 'from'> & { acts: readonly SystemAct[]; closing?: readonly SystemAct[] }

/** Every reply that can be spoken, in every language. The number that is right at the hour differs, its length doesn't. */
export const everythingHeard = (content: Content): Heard[] =>
  Object.entries(content.languages).flatMap(([name, language]) => {
    const context = { guide: content.guide, t: voiceOf(language.strings), now: new Date('2026-03-03T15:00:00Z') }
    return drawnFrom(content.guide, language).map(({ acts, closing = [], ...reply }) => ({
      ...reply,
      ...render([...acts, ...closing], context),
      language: name,
      body: render(acts, context).prompt,
    }))
  })

const drawnFrom = (guide: Guide, language: Language): Drawn[] => [
  ...Object.keys(guide.answers).flatMap((id) => answers(id, guide, language)),
  ...Object.keys(guide.open).flatMap(open),
  ...Object.keys(tableOf(language, 'device')).map((id) => turn(`device ${id}`, 'device', id, [{ do: 'device', id }])),
  ...guide.sections.flatMap((section) =>
    section.reads.flatMap((_, part) => readings(section.id, part, guide, language)),
  ),
  ...guide.checklist.map((id, index) => joined(`step ${index + 1}`, 'answers', id, [{ do: 'step', index }], [])),
  ...overviews(guide),
  ...prompts(guide, language),
]

const whatElse: SystemAct = { do: 'whatElse', count: 1 }

const joined = (...args: Parameters<typeof turn>): Drawn => ({ ...turn(...args), kind: 'joined' })

const turn = (
  id: string,
  file: Heard['from']['file'],
  key: string,
  acts: readonly SystemAct[],
  closing: readonly SystemAct[] = [whatElse],
): Drawn => ({
  id,
  kind: 'turn',
  from: { file, id: key },
  acts,
  closing,
})

const tableOf = (language: Language, name: string): object => {
  const table = language.strings[name]
  return typeof table === 'object' ? table : {}
}

const answers = (id: string, guide: Guide, language: Language): Drawn[] => {
  const offer = guide.answers[id]?.offer
  const closing: SystemAct = offer ? { do: 'offer', answer: offer } : whatElse
  const lengths = (['short', 'more'] as const).filter(
    (length) => length in Object(Reflect.get(tableOf(language, 'answers'), id)),
  )
  return [
    turn(id, 'answers', id, [{ do: 'inform', answer: id }], [closing]),
    joined(`${id} (first)`, 'answers', id, [{ do: 'inform', answer: id }, { do: 'note' }]),
    ...lengths.map((length) => turn(`${id} (${length})`, 'answers', id, [{ do: 'inform', answer: id, length }])),
    joined(`urgent ${id}`, 'answers', id, [
      { do: 'urgent' },
      { do: 'inform', answer: id },
      { do: 'urgentWay', afterAnswer: true },
    ]),
  ]
}

const open = (id: string): Drawn[] =>
  [false, true].map((again) =>
    joined(`open ${id}${again ? ' (again)' : ''}`, 'open', id, [{ do: 'notCovered', subject: id, again }]),
  )

const readings = (section: string, part: number, guide: Guide, language: Language): Drawn[] => {
  const id = guide.sections.find((one) => one.id === section)?.reads[part] ?? ''
  const place = { section, part }
  const from = { file: 'answers' as const, id }
  return [
    { id: `${section} part ${part + 1}`, kind: 'part', from, acts: [{ do: 'read', place }] },
    { id: `${section} from part ${part + 1}`, kind: 'block', from, acts: block(place, guide, language) },
  ]
}

/** What "keep reading" reads from here. */
const block = (place: { section: string; part: number }, guide: Guide, language: Language): readonly SystemAct[] =>
  resolve({ words: '', act: 'keep-reading' }, { ...freshState(), place }, { guide, language, now: new Date(0) }).acts

const overviews = (guide: Guide): Drawn[] => {
  const drawn: Drawn[] = []
  for (let from = 0; from < guide.sections.length; from += 4)
    drawn.push(joined(`sections from ${from + 1}`, 'prompts', 'sections', [{ do: 'sections', from }], []))
  return drawn
}

const prompts = (guide: Guide, language: Language): Drawn[] => {
  const one = (id: string, key: string, acts: readonly SystemAct[]): Drawn => joined(id, 'prompts', key, acts, [])
  const named = longestTitles(guide, language)
  const place = { section: guide.sections[0]?.id ?? '', part: 0 }
  return [
    one('welcome', 'welcome', [{ do: 'welcome' }]),
    one('help', 'help', [{ do: 'say', prompt: 'help' }]),
    one('emergency', 'emergency', [{ do: 'emergency' }]),
    one('harm', 'harm', [{ do: 'harm' }]),
    ...[0, 1, 2].map((count) => one(`miss ${count + 1}`, 'miss', [{ do: 'miss', count }])),
    one('which', 'which', [{ do: 'which', options: named }]),
    one('not said', 'notSaid', [{ do: 'notSaid', answer: named[0] ?? '', again: false }, whatElse]),
    one('urgent', 'urgent', [{ do: 'urgent' }, { do: 'urgentWay', afterAnswer: false }, whatElse]),
    one('where', 'where', [{ do: 'where', place }]),
    one('left', 'read', [{ do: 'left', place }]),
    one('hold', 'hold', [{ do: 'hold' }]),
    one('comfort', 'comfort', [{ do: 'say', prompt: 'comfort' }, whatElse]),
    ...Object.keys(guide.contact.lines).map((what) => one(`spell ${what}`, 'spell', [{ do: 'spell', what }, whatElse])),
    one('goodbye', 'goodbye', [{ do: 'goodbye' }]),
  ]
}

const longestTitles = (guide: Guide, { strings }: Language): string[] => {
  const t = voiceOf(strings)
  const length = (id: string) => t(`answers.${id}.title`).length
  return Object.keys(guide.answers)
    .sort((a, b) => length(b) - length(a))
    .slice(0, 2)
}
