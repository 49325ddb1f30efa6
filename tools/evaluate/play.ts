import { createSkill } from '../../lambda/skill.ts'
import { compiled } from '../content/compiled.ts'
import { createDevice } from '../speaker/device.ts'
import { readModel } from '../speaker/model.ts'
import { type Report, report } from '../speaker/report.ts'
import { isFalseEmergency, judge, type Verdict } from './judge.ts'
import type { Item, Labelled } from './read.ts'

export interface Played {
  id: string
  tags: readonly string[]
  /** From 0 within its conversation. */
  index: number
  wanted: Labelled
  got: Report
  verdict: Verdict
  falseEmergency: boolean
}

export interface Stage {
  locale: string
  now: Date
  route: string
}

/** Says every item to one device, each in a session of its own. */
export const play = async (items: readonly Item[], { locale, now, route }: Stage): Promise<Played[]> => {
  const device = createDevice({ handler: createSkill(compiled()), model: readModel(locale), locale, now, route })
  const played: Played[] = []
  for (const { id, tags, turns } of items) {
    for (const [index, wanted] of turns.entries()) {
      const got = report(wanted.say, await device.say(wanted.say))
      const falseEmergency = isFalseEmergency(wanted, got)
      played.push({ id, tags, index, wanted, got, verdict: judge(wanted, got), falseEmergency })
    }
    await device.silence()
  }
  return played
}
