import type { Cell } from '../../guide/types.ts'

type Parts = { [part in 'aspect' | 'stage' | 'who']?: string | undefined }

/** A cell to look up, from what is known of a question. */
export const frameOf = (topic: string, { aspect, stage, who }: Parts): Cell => ({
  topic,
  ...(aspect ? { aspect } : {}),
  ...(stage ? { stage } : {}),
  ...(who ? { who } : {}),
})
