import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const spec: { definitions: object } = JSON.parse(readFileSync('node_modules/ask-smapi-model/spec.json', 'utf8'))
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema({ $id: 'smapi', definitions: spec.definitions })

/** What Amazon's own schema finds wrong; it lets unknown properties, undeclared slot types and much else through. */
export const amazonRefuses = (definition: string, value: unknown): string[] => {
  const validate = ajv.compile({ $ref: `smapi#/definitions/${definition}` })
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
