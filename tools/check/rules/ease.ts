import type { Source } from '../../content/read.ts'
import { easeOf, isHarder } from '../ease.ts'
import { type Fault, faultAt, type Rule } from '../fault.ts'
import { readAloud } from '../readings.ts'
import { languagesOf, sectionsOf, styleOf } from '../view.ts'

/** The guide as a whole, and each section of it, is as easy to follow as style.yaml asks. */
export const ease: Rule = (source) =>
  languagesOf(source).flatMap((language) => [...whole(source, language), ...sections(source, language)])

const whole = (source: Source, language: string): Fault[] => {
  const style = styleOf(source, language)
  const text = [...readAloud(source, language).values()].join(' ')
  if (!style || text === '') return []
  const { measure, whole: limit } = style.readability
  const score = easeOf(text, measure, style.taught)
  const spot = { path: `${language}/style.yaml`, keys: ['readability', 'whole'] }
  return isHarder(score, limit, measure)
    ? [
        faultAt(
          source,
          spot,
          `the guide as a whole reads at ${score.toFixed(1)} (${measure}), the limit is ${limit}`,
          'shorten the hardest answers; `npm run check -- --report` lists them',
        ),
      ]
    : []
}

const sections = (source: Source, language: string): Fault[] => {
  const style = styleOf(source, language)
  if (!style) return []
  const { measure, section: limit } = style.readability
  const texts = readAloud(source, language)
  return sectionsOf(source).flatMap((section) => {
    const score = easeOf(texts.get(section.id) ?? '', measure, style.taught)
    return texts.get(section.id) && isHarder(score, limit, measure)
      ? [
          faultAt(
            source,
            section,
            `in ${language} the section "${section.id}" reads at ${score.toFixed(1)} (${measure}), the limit is ${limit}`,
            'use shorter words and sentences in the answers that it reads; `npm run check -- --report` lists the hardest',
          ),
        ]
      : []
  })
}
