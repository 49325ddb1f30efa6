import type { Decision, Turn } from '../turn.ts'

/** A subject the guide leaves open, by its name. What was talked about before stays in mind, as does the aspect that was asked. */
export const notCovered = (subject: string, { meaning, state }: Turn): Decision => ({
  acts: [{ do: 'notCovered', subject, again: state.declines > 0 }],
  state: {
    subject,
    ...(meaning.aspect ? { aspect: meaning.aspect } : {}),
    age: state.age + 1,
    misses: 0,
    declines: state.declines + 1,
  },
})

/** The guide does not say this, at all or about what an answer was about. */
export const notSaid = ({ meaning, state }: Turn, answer?: string): Decision => ({
  acts: [{ do: 'notSaid', again: state.declines > 0, ...(answer ? { answer } : {}) }],
  state: { ...(meaning.aspect ? { aspect: meaning.aspect } : {}), age: state.age + 1, declines: state.declines + 1 },
})
