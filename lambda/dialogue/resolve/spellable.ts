import { lineFor } from '../../guide/hours.ts'
import type { SystemAct } from '../acts.ts'
import type { Turn } from '../turn.ts'

/** What was last said that has digits or letters to it: the name of a line, or a key of the words that can be spelled. */
export const spellableIn = (acts: readonly SystemAct[], turn: Turn): string | undefined =>
  acts.map((act) => spellableOf(act, turn)).findLast((what) => what !== undefined)

const spellableOf = (act: SystemAct, { guide, now }: Turn): string | undefined => {
  switch (act.do) {
    case 'inform':
      return guide.answers[act.answer]?.spell
    case 'notCovered': {
      const way = guide.open[act.subject]?.way
      return way === undefined || way === 'none' ? undefined : lineFor(way, now, guide.contact)
    }
    case 'notSaid':
      return lineFor('scan', now, guide.contact)
    case 'urgentWay':
      return lineFor('personal', now, guide.contact)
    default:
      return undefined
  }
}
