// Jest and TypeScript 7 have no common compiler API: esbuild strips the types.
const { transformSync } = require('esbuild')

exports.process = (source, sourcefile) => {
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'cjs',
    sourcefile,
    sourcemap: 'inline',
    target: 'node20',
  })
  return { code }
}
