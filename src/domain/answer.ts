import type { AnswerOutline } from './model.ts'

/** A theme on which nothing is said. */
export const SILENT = { stance: 'silent' } as const satisfies AnswerOutline

/** The answer on a theme. A theme that has none is silent. */
export function answerOn<A extends AnswerOutline>(
  answers: Readonly<Record<string, A>>,
  theme: string,
): A | typeof SILENT {
  // The theme may come from a link, and “constructor” is in every object.
  return (Object.hasOwn(answers, theme) ? answers[theme] : undefined) ?? SILENT
}
