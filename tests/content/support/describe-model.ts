import { describe, expect, it } from 'vitest'
import { allModels } from '../../../src/domain/dataset.ts'
import { speaksTo } from '../../../src/domain/slices.ts'
import { isOwn } from '../../../src/domain/statements/statement-status.ts'
import { realContent } from './real-content.ts'

/**
 * What holds of a real model. `silent` are the themes its document does not answer, listed by hand: an answer that
 * gets lost, or one too many, is then noticed by somebody who has read the document.
 */
export function describeModel(id: string, { silent }: { silent: readonly string[] }): void {
  describe(id, () => {
    const content = realContent()
    const { vocabulary } = content
    const model = allModels(content).find((each) => each.id === id)
    if (!model) throw new Error(`There is no content/models/${id}.yaml.`)
    const { statements, answers } = model

    it('answers every theme but those on which its document is silent', () => {
      const themes = vocabulary.themes.map((theme): string => theme.id)
      const unanswered = Object.entries(answers).filter(([, { stance }]) => stance === 'silent')
      expect(Object.keys(answers).sort()).toEqual([...themes].sort())
      expect(unanswered.map(([theme]) => theme).sort()).toEqual([...silent].sort())
    })

    // A page that goes by answers would call the document silent, and one that goes by statements would have it speak.
    it('says nothing of its own on the themes on which it is silent', () => {
      const quiet = vocabulary.themes.filter(({ id }) => answers[id]?.stance === 'silent')
      const speaking = statements.filter((each) => isOwn(each) && quiet.some((theme) => speaksTo(each, theme.id)))
      expect(speaking.map((each) => each.id)).toEqual([])
    })

    it('ties every statement to its document by a phrase of two to six words', () => {
      const wrong = statements.flatMap(({ id, cite }) => {
        if (cite.length === 0) return [`${id}: no citation`]
        const phrases = cite.map(({ phrase }) => phrase)
        return phrases.filter((phrase) => !/^\S+( \S+){1,5}$/.test(phrase)).map((phrase) => `${id}: “${phrase}”`)
      })
      expect(statements.length).toBeGreaterThan(0)
      expect(wrong).toEqual([])
    })
  })
}
