import type { Prompt } from '../acts.ts'
import type { Decision } from '../turn.ts'

/** A prompt that another one follows. */
export const say = (prompt: Prompt, navigation?: string): Decision => ({
  acts: [{ do: 'say', prompt }],
  ...(navigation ? { navigation } : {}),
})

/** An open question with two answers to choose from. */
export const askWhich = (options: string[]): Decision => ({
  acts: [{ do: 'which', options }],
  state: { which: options },
  closed: true,
})

/** A prompt that ends with its own question. */
export const asks = (prompt: Prompt, navigation?: string): Decision => ({ ...say(prompt, navigation), closed: true })
