/** The most words of one turn that are looked at; a recogniser never sends more than a breath holds. */
const most = 60

/** Folds case, accents and apostrophes away: "Don't, José" → dont, jose. The same folding serves content and turns. */
export const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFD')
      .replace(/\p{M}|['’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, most)

export const folded = (text: string): string => wordsOf(text).join(' ')
