import type { Source } from '../content/read.ts'
import { byPlace, type Fault, type Rule } from './fault.ts'
import { asked } from './rules/asked.ts'
import { ease } from './rules/ease.ts'
import { facts } from './rules/facts.ts'
import { ids } from './rules/ids.ts'
import { invented } from './rules/invented.ts'
import { length } from './rules/length.ts'
import { markup } from './rules/markup.ts'
import { pairs } from './rules/pairs.ts'
import { placeholders } from './rules/placeholders.ts'
import { print } from './rules/print.ts'
import { same } from './rules/same.ts'
import { shape } from './rules/shape.ts'
import { spoken } from './rules/spoken.ts'
import { subject } from './rules/subject.ts'
import { titles } from './rules/titles.ts'
import { topics } from './rules/topics.ts'
import { yaml } from './rules/yaml.ts'

const rules: readonly Rule[] = [
  shape,
  ids,
  topics,
  pairs,
  same,
  facts,
  spoken,
  invented,
  asked,
  subject,
  titles,
  length,
  ease,
  print,
  placeholders,
  markup,
]

/** Every fault of the content, by file and line. A file that can't be read would make faults everywhere, so it comes alone. */
export const checkContent = (source: Source): Fault[] => {
  const unreadable = yaml(source)
  return (unreadable.length > 0 ? unreadable : rules.flatMap((rule) => rule(source))).sort(byPlace)
}
