import { createInterface } from 'node:readline'
import type { Device, Turn } from './device.ts'
import { aside, voice } from './paper.ts'
import { report } from './report.ts'

export interface Conversation {
  device: Device
  /** Whom one talks to. */
  name: string
  /** What can be said, for example. */
  examples: readonly string[]
  why: boolean
}

/** A conversation on a terminal. It ends when the skill does, or with Ctrl-D, which stops the skill politely. */
export const converse = async ({ device, name, examples, why }: Conversation): Promise<void> => {
  console.log(aside(whatToAsk(name, examples)))
  let last = await device.launch()
  show(last, why)
  for await (const words of typed()) {
    last = words === '' ? await hush(device, last) : await device.say(words)
    show(last, why)
    if (last.ends) return
  }
  if (device.isOpen()) show(await device.send({ intent: 'AMAZON.StopIntent', slots: {} }), false)
}

const whatToAsk = (name: string, examples: readonly string[]): string => {
  const such = examples.length > 0 ? `, such as ${examples.map((words) => `"${words}"`).join(' or ')}` : ''
  return `Type what you would say to ${name}${such}. An empty line is silence; "stop" or Ctrl-D leaves.`
}

/** Lines as they are typed; what comes through a pipe is shown, as typing would have been. */
async function* typed(): AsyncGenerator<string> {
  const terminal = process.stdin.isTTY === true
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ', terminal })
  lines.prompt()
  try {
    for await (const line of lines) {
      if (!terminal) console.log(line)
      yield line.trim()
      lines.prompt()
    }
    console.log()
  } finally {
    lines.close()
  }
}

/** Silence: the reprompt is heard, the session dies, and the skill is opened again. */
const hush = async (device: Device, last: Turn): Promise<Turn> => {
  console.log(voice(report('', last).reprompt ?? ''))
  await device.silence()
  console.log(aside('(a new session)'))
  return device.launch()
}

const show = (turn: Turn, withWhy: boolean): void => {
  const { speech, card, why } = report('', turn)
  console.log(voice(speech))
  if (card) console.log(aside(`    [card: ${'title' in card ? card.title : card.type}]`))
  if (withWhy && why !== undefined) console.log(aside(JSON.stringify(why, null, 2)))
  console.log()
}
