import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const outcome = z.enum(['answer', 'clarify', 'decline', 'emergency', 'urgent', 'navigation', 'other'])

/** One turn: who does what (exactly one of the first four), and what must come back. */
const turn = z
  .strictObject({
    say: z.string().optional(),
    intent: z.string().optional(),
    launch: z.literal(true).optional(),
    silence: z.literal(true).optional(),
    /** Regular expressions, any case; every one is found in the speech … */
    heard: z.array(z.string()).default([]),
    /** … and none of these. */
    not: z.array(z.string()).default([]),
    reprompt: z.array(z.string()).default([]),
    outcome: z.union([outcome, z.array(outcome)]).optional(),
    navigation: z.string().optional(),
    /** Ids of facts that are all spoken. */
    facts: z.array(z.string()).default([]),
    ends: z.boolean().optional(),
  })
  .refine(
    (given) => [given.say, given.intent, given.launch, given.silence].filter((one) => one !== undefined).length === 1,
    {
      message: 'a turn has one of say, intent, launch, silence',
    },
  )

const file = z.strictObject({
  title: z.string(),
  conversations: z.array(
    z.strictObject({
      name: z.string(),
      locale: z.string().default('en-US'),
      now: z.string().default('2026-03-03T15:00:00Z'),
      turns: z.array(turn).min(1),
    }),
  ),
})

export type ScriptedTurn = z.infer<typeof turn>
export type Script = z.infer<typeof file>

export const readScripts = (folder: string): Script[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => file.parse(parse(readFileSync(join(folder, name), 'utf8')), { reportInput: false }))
