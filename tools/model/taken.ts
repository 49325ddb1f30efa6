import { folded } from '../../lambda/dialogue/understand/words.ts'

/** Hands out each wording once, whatever its case and accents. */
export class Taken {
  readonly #seen = new Set<string>()

  has(words: string): boolean {
    return this.#seen.has(folded(words))
  }

  /** The wordings that were still free, now taken. */
  take(wordings: readonly string[]): string[] {
    return wordings.filter((words) => {
      const free = !this.has(words)
      this.#seen.add(folded(words))
      return free
    })
  }
}
