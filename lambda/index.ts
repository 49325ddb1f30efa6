import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import type { Handler } from 'aws-lambda'
import content from 'content.json'
import { createSkill } from './skill.ts'

const { SKILL_ID: skillId } = process.env
const skill = createSkill(content, skillId ? { skillId } : {})

/** Two arguments: Lambda refuses a handler that takes a callback. */
export const handler: Handler<RequestEnvelope, ResponseEnvelope> = async (event, _context) => skill(event)
