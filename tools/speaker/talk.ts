import { parseArgs } from 'node:util'
import { createSkill } from '../../lambda/skill.ts'
import { compiled } from '../content/compiled.ts'
import { converse } from './converse.ts'
import { createDevice } from './device.ts'
import { examplePhrases } from './examples.ts'
import { explainingSkill } from './explain.ts'
import { readModel } from './model.ts'
import { routes } from './route.ts'
import { turnsAsJson } from './turns-as-json.ts'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    locale: { type: 'string', default: 'en-US' },
    now: { type: 'string' },
    route: { type: 'string', default: 'exact' },
    screen: { type: 'boolean', default: false },
    why: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const usage = `npm run talk -- [--json] [--locale en-US] [--now 2026-03-03T15:00:00Z] [--route ${routes.join(' | ')}] [--screen] [--why]`

const main = async (): Promise<void> => {
  if (options.help) return console.log(usage)
  const { locale, route, screen, json, why } = options
  const model = readModel(locale)
  const now = options.now === undefined ? undefined : new Date(options.now)
  if (Number.isNaN(now?.getTime())) throw new Error(`--now ${options.now} is no date; one is 2026-03-03T15:00:00Z`)
  const device = createDevice({
    handler: (why ? explainingSkill : createSkill)(compiled()),
    model,
    locale,
    now,
    route,
    screen,
  })
  if (json) return turnsAsJson(device, why)
  await converse({ device, name: model.invocationName, examples: examplePhrases(locale), why })
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
