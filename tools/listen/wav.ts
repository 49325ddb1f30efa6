/** Seconds that a PCM WAV file plays. */
export const secondsOf = (wav: Buffer): number => {
  const bytesASecond = wav.readUInt32LE(28)
  for (let at = 12; at + 8 <= wav.length; ) {
    const size = wav.readUInt32LE(at + 4)
    const isData = wav.toString('latin1', at, at + 4) === 'data'
    if (isData) return Math.min(size, wav.length - at - 8) / bytesASecond
    at += 8 + size + (size % 2)
  }
  return 0
}
