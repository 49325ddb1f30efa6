import type { Content } from '../../lambda/guide/types.ts'
import type { Source } from '../content/read.ts'
import { easeOf, hardest, isHarder } from './ease.ts'
import { everythingHeard, type Heard } from './heard.ts'
import { type Measured, measure } from './measures.ts'
import { readAloud } from './readings.ts'
import { styleOf } from './view.ts'

/** The ear gate as a table: every reply with its length and ease, the longest and then the hardest first. */
export const reportOf = (content: Content, source: Source): string =>
  Object.keys(content.languages)
    .map((language) =>
      inLanguage(
        language,
        everythingHeard(content).filter((heard) => heard.language === language),
        source,
      ),
    )
    .join('\n\n')

interface Row extends Measured {
  id: string
  score: number
}

const inLanguage = (language: string, replies: readonly Heard[], source: Source): string => {
  const style = styleOf(source, language)
  if (!style) return `${language}: no style.yaml`
  const { measure: name, whole, section, single } = style.readability
  const score = (text: string) => easeOf(text, name, style.taught)
  const sections = [...readAloud(source, language)]
  const rows = replies.map((heard): Row => ({ id: heard.id, ...measure(heard.prompt), score: score(heard.body) }))
  const order = hardest(name)
  const answers = rows.filter((_, at) => replies[at]?.kind === 'turn' && replies[at]?.from.file === 'answers')
  const hard = answers.filter((row) => isHarder(row.score, single, name)).sort((a, b) => order(a.score, b.score))
  return [
    `${language}: ${rows.length} replies; ${name}: the whole guide ${score(sections.map(([, text]) => text).join(' ')).toFixed(1)} (limit ${whole})`,
    `sections (limit ${section}): ${sections.map(([id, text]) => `${id} ${score(text).toFixed(1)}`).join(', ')}`,
    `answers beyond ${single}: ${hard.map((row) => `${row.id} ${row.score.toFixed(1)}`).join(', ') || 'none'}`,
    '',
    ' words  sentences  longest  seconds    ease  reply',
    ...[...rows].sort((a, b) => b.seconds - a.seconds || order(a.score, b.score)).map(line),
  ].join('\n')
}

const line = ({ id, words, sentences, longest, seconds, score }: Row): string =>
  [cell(words, 6), cell(sentences, 11), cell(longest, 9), cell(seconds, 9), cell(score.toFixed(1), 8), `  ${id}`].join(
    '',
  )

const cell = (value: number | string, width: number): string => String(value).padStart(width)
