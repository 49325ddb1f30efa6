import { createInterface } from 'node:readline'
import type { Device } from './device.ts'
import { type Report, report } from './report.ts'

/** One utterance a line in, one JSON object a line out; an empty line begins a new session. */
export const turnsAsJson = async (device: Device, why: boolean): Promise<void> => {
  console.log = console.error
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') await device.silence().catch(console.error)
    else process.stdout.write(`${JSON.stringify(await said(device, line.trim(), why))}\n`)
  }
}

const said = async (device: Device, say: string, withWhy: boolean): Promise<Report> => {
  try {
    const { why, ...rest } = report(say, await device.say(say))
    return withWhy && why !== undefined ? { ...rest, why } : rest
  } catch (error) {
    console.error(`"${say}":`, error)
    return { say, outcome: 'other', facts: [], answers: [], speech: '', ends: true, intent: '', slots: {}, ssml: '' }
  }
}
