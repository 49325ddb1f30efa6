import { parseArgs } from 'node:util'
import { languageOf } from '../speaker/model.ts'
import { play } from './play.ts'
import { halves, readItems } from './read.ts'
import { miss, table } from './table.ts'

const { values: options } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    half: { type: 'string' },
    route: { type: 'string', default: 'exact' },
    now: { type: 'string', default: '2026-03-03T15:00:00Z' },
    failures: { type: 'boolean', default: false },
  },
})

const language = languageOf(options.language)
const locale = options.language.includes('-') ? options.language : `${language}-US`
const stage = { locale, now: new Date(options.now), route: options.route }

for (const half of halves.filter((each) => options.half === undefined || options.half === each)) {
  const turns = await play(readItems(language, half), stage)
  if (options.failures)
    for (const turn of turns) if (turn.verdict !== 'right' || turn.falseEmergency) console.log(miss(turn))
  console.log(`\n${language} ${half}, route ${options.route}\n${table(turns)}`)
}
