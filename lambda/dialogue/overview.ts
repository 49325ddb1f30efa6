import type { Decision, Turn } from './turn.ts'

/** How many section names fit into a breath. */
export const listed = 4

/** Names the sections in breaths; "next" goes on with the list. */
export const overview = (from: number, { guide }: Turn, navigation: string): Decision => ({
  acts: [{ do: 'sections', from }],
  navigation,
  closed: true,
  ...(from + listed < guide.sections.length ? { state: { offer: { kind: 'list', from: from + listed } } } : {}),
})
