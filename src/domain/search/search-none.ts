import type { AnswerStance } from '../model.ts'
import { inWords } from '../words.ts'

/**
 * That no model says of a duty, without a condition or a limit, that it is the tech lead’s: “None of five says outright that
 * the tech lead does.” Empty where one does, and of a single model. Silence is not a no: what each says stands beside it.
 */
export function noneOutright(models: number, stances: readonly AnswerStance[]): string {
  if (models < 2 || stances.some((stance) => stance === 'does' || stance === 'shared')) return ''
  return `None of ${inWords(models)} says outright that the tech lead does.`
}
