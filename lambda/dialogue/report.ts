import { partAt } from '../guide/places.ts'
import type { Guide } from '../guide/types.ts'
import type { SystemAct } from './acts.ts'

export type Outcome = 'answer' | 'clarify' | 'decline' | 'emergency' | 'urgent' | 'navigation' | 'other'

/** A turn in ids, for tools and tests; the skill never reads it. */
export interface TurnReport {
  outcome: Outcome
  navigation?: string
  answers: string[]
  facts: string[]
  section?: string
}

const kinds: Partial<Record<SystemAct['do'], Outcome>> = {
  emergency: 'emergency',
  harm: 'emergency',
  urgent: 'urgent',
  inform: 'answer',
  step: 'answer',
  which: 'clarify',
  notCovered: 'decline',
  notSaid: 'decline',
  miss: 'decline',
  device: 'decline',
}

const kindOf = (act: SystemAct): Outcome | undefined =>
  act.do === 'say' && ['yesWhat', 'aboutWhat', 'partly'].includes(act.prompt) ? 'clarify' : kinds[act.do]

export const reportOf = (acts: readonly SystemAct[], navigation: string | undefined, guide: Guide): TurnReport => {
  const answers = acts.flatMap((act) => answersOf(act, guide))
  const section = acts.flatMap((act) =>
    act.do === 'read' ? act.place.section : act.do === 'readOn' ? act.to.section : [],
  )[0]
  const outcome = navigation ? 'navigation' : (acts.map(kindOf).find((kind) => kind !== undefined) ?? 'other')
  const facts = [...new Set(answers.flatMap((id) => guide.answers[id]?.carries ?? []))]
  return { outcome, ...(navigation ? { navigation } : {}), answers, facts, ...(section ? { section } : {}) }
}

const answersOf = (act: SystemAct, guide: Guide): string[] => {
  switch (act.do) {
    case 'inform':
      return [act.answer]
    case 'step':
      return [guide.checklist[act.index] ?? '']
    case 'read':
      return [partAt(act.place, guide) ?? '']
    case 'readOn':
      return (guide.sections.find(({ id }) => id === act.from.section)?.reads ?? []).slice(
        act.from.part,
        act.to.part + 1,
      )
    case 'notCovered':
      return [guide.open[act.subject]?.near ?? []].flat()
    default:
      return []
  }
}
