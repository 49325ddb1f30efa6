import { secondsOf } from '../../tools/listen/wav.ts'

const chunk = (name: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content])
}

const format = (bytesASecond: number): Buffer => {
  const content = Buffer.alloc(16)
  content.writeUInt32LE(bytesASecond, 8)
  return content
}

const wav = (...chunks: Buffer[]): Buffer => Buffer.concat([Buffer.from('RIFF....WAVE', 'latin1'), ...chunks])

test('the length is that of the data, whatever stands before it', () => {
  const data = chunk('data', Buffer.alloc(66_150))
  expect(secondsOf(wav(chunk('fmt ', format(44_100)), chunk('LIST', Buffer.alloc(10)), data))).toBe(1.5)
})

test('a file without sound takes no time', () => {
  expect(secondsOf(wav(chunk('fmt ', format(44_100))))).toBe(0)
})
