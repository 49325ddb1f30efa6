import { createSkill } from '../lambda/skill.ts'
import { compiled } from '../tools/content/compiled.ts'
import { createDevice, type Device, type Turn } from '../tools/speaker/device.ts'
import { readModel } from '../tools/speaker/model.ts'
import { report } from '../tools/speaker/report.ts'
import { faultsOf } from './conversations/always.ts'
import { readScripts, type ScriptedTurn } from './conversations/format.ts'

const content = compiled()
const skill = createSkill(content)

/** The skill, which must hand out attributes that survive the way through JSON. */
const handler: typeof skill = async (event, context) => {
  const response = await skill(event, context)
  expect(JSON.parse(JSON.stringify(response.sessionAttributes ?? {}))).toEqual(response.sessionAttributes ?? {})
  return response
}

describe.each(readScripts('test/conversations'))('$title', ({ conversations }) => {
  test.each(conversations)('$name', async ({ locale, now, turns }) => {
    const device = createDevice({ handler, model: readModel(locale), locale, now: new Date(now) })
    const heard: string[] = []
    for (const scripted of turns) {
      const turn = await play(device, scripted)
      if (turn === undefined) continue
      heard.push(`${scripted.say ?? scripted.intent ?? 'launch'} → ${told(turn)}`)
      expect({
        after: heard.join('\n'),
        faults: [...missed(scripted, turn), ...(await faultsOf(turn, content))],
      }).toEqual({
        after: heard.join('\n'),
        faults: [],
      })
    }
  })
})

const play = async (device: Device, { say, intent, silence }: ScriptedTurn): Promise<Turn | undefined> => {
  if (silence) await device.silence()
  else if (say !== undefined) return device.say(say)
  else if (intent !== undefined) return device.send({ intent, slots: {} })
  else return device.launch()
  return undefined
}

const told = (turn: Turn): string => {
  const { speech, outcome, navigation, answers } = report('', turn)
  return `[${[outcome, navigation, ...answers].filter(Boolean).join(' ')}] ${speech}`
}

/** What the script asks for and the turn does not do. */
const missed = (wanted: ScriptedTurn, turn: Turn): string[] => {
  const got = report('', turn)
  const outcomes = [wanted.outcome ?? got.outcome].flat()
  return [
    ...wanted.heard.filter((words) => !found(words, got.speech)).map((words) => `not heard: ${words}`),
    ...wanted.not.filter((words) => found(words, got.speech)).map((words) => `heard: ${words}`),
    ...wanted.reprompt
      .filter((words) => !found(words, got.reprompt ?? ''))
      .map((words) => `not in the reprompt: ${words}`),
    ...wanted.facts.filter((id) => !got.facts.includes(id)).map((id) => `fact not spoken: ${id}`),
    ...(outcomes.includes(got.outcome) ? [] : [`outcome ${got.outcome}, not ${outcomes.join(' or ')}`]),
    ...(wanted.navigation === undefined || got.navigation === wanted.navigation
      ? []
      : [`navigation ${got.navigation}`]),
    ...(wanted.ends === undefined || got.ends === wanted.ends ? [] : [`ends: ${got.ends}`]),
  ]
}

const found = (words: string, speech: string): boolean => new RegExp(words, 'iu').test(speech)
