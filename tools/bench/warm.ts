import { createDevice, type Handler } from '../speaker/device.ts'
import { readModel } from '../speaker/model.ts'

/** Milliseconds of every turn in which the bundle's handler hears one of the questions, after a round to warm up. */
export const warm = async (
  handler: Handler,
  locale: string,
  questions: readonly string[],
  rounds: number,
): Promise<number[]> => {
  const times: number[] = []
  const timed: Handler = async (event) => {
    const start = performance.now()
    const reply = await handler(event, {})
    times.push(performance.now() - start)
    return reply
  }
  const device = createDevice({ handler: timed, model: readModel(locale), locale })
  for (let round = 0; round <= rounds; round++) for (const question of questions) await device.say(question)
  return times.slice(questions.length)
}
