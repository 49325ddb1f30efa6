import { listed } from '../../guide/overview.ts'
import type { Decision, Turn } from '../turn.ts'

/** Names the sections in breaths; "next" goes on with the list. */
export const overview = (from: number, { guide }: Turn, navigation: string): Decision => ({
  acts: [{ do: 'sections', from }],
  navigation,
  closed: true,
  ...(from + listed < guide.sections.length ? { state: { offer: { kind: 'list', from: from + listed } } } : {}),
})
