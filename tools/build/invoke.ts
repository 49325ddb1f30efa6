import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ResponseEnvelope } from 'ask-sdk-model'

/** What a built bundle did with the events, one after the other, in a Node of its own. */
export interface Invocation {
  /** `handler.length`. */
  arity: number
  /** A reply for every event; `error` when the handler threw. */
  replies: { reply?: ResponseEnvelope; error?: string }[]
  /** From before the import until the first reply, in milliseconds. */
  cold: number
  /** What it wrote besides. */
  log: string
}

const program = `
const events = JSON.parse(await new Promise((done) => {
  let text = ''
  process.stdin.on('data', (chunk) => { text += chunk }).on('end', () => done(text))
}))
const start = performance.now()
const { handler } = await import(process.argv[1])
const replies = []
let cold
for (const event of events) {
  replies.push(await handler(event, {}).then((reply) => ({ reply }), (error) => ({ error: String(error) })))
  cold ??= performance.now() - start
}
process.stdout.write('\\n' + JSON.stringify({ arity: handler.length, replies, cold }))
`

export const invokeBundle = (file: string, events: readonly unknown[], env: NodeJS.ProcessEnv = {}): Invocation => {
  const args = ['--input-type=module', '--eval', program, pathToFileURL(resolve(file)).href]
  const options = {
    input: JSON.stringify(events),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, ...env },
  } as const
  const { stdout, stderr, status } = spawnSync(process.execPath, args, options)
  if (status !== 0) throw new Error(`the bundle ended with ${status}: ${stderr}`)
  const end = stdout.lastIndexOf('\n')
  return { ...JSON.parse(stdout.slice(end)), log: stdout.slice(0, end) + stderr }
}
