import { createInterface } from 'node:readline'
import type { Device, Turn } from './device.ts'
import { bareSlot, type LanguageModel } from './model.ts'
import { aside, indented } from './paper.ts'
import { report } from './report.ts'

/** A conversation on a terminal. It ends when the skill does, or with Ctrl-D, which stops the skill politely. */
export const converse = async (device: Device, model: LanguageModel, why: boolean): Promise<void> => {
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '> ',
    terminal: process.stdin.isTTY,
  })
  console.log(aside(whatToAsk(model)))
  let last = await device.launch()
  show(last, why)
  lines.prompt()
  for await (const line of lines) {
    last = line.trim() === '' ? await hush(device, last) : await device.say(line.trim())
    show(last, why)
    if (last.ends) return lines.close()
    lines.prompt()
  }
  if (!device.isOpen()) return
  console.log()
  show(await device.send({ intent: 'AMAZON.StopIntent', slots: {} }), false)
}

const whatToAsk = (model: LanguageModel): string => {
  const type = model.types?.find(({ name }) => name === bareSlot(model)?.type)
  const examples = (type?.values ?? []).map(({ name }) => name.value).filter((words) => /^\S+( \S+){3,6}$/.test(words))
  const some = [0, 0.3, 0.6].flatMap((part) => examples[Math.floor(part * examples.length)] ?? [])
  const asked = some.length > 0 ? `, such as ${some.map((words) => `"${words}"`).join(', ')}` : ''
  return `Type what you would say to ${model.invocationName}${asked}. An empty line is silence; "stop" or Ctrl-D leaves.`
}

/** Silence: the reprompt is heard, the session dies, and the skill is opened again. */
const hush = async (device: Device, last: Turn): Promise<Turn> => {
  console.log(aside(`(silence) ${report('', last).reprompt ?? ''}`))
  await device.silence()
  console.log(aside('(a new session)'))
  return device.launch()
}

const show = (turn: Turn, withWhy: boolean): void => {
  const { speech, card, why } = report('', turn)
  console.log(indented(speech))
  if (card) console.log(aside(indented(`[card] ${'title' in card ? card.title : card.type}`)))
  if (withWhy && why !== undefined) console.log(aside(JSON.stringify(why, null, 2)))
  console.log()
}
