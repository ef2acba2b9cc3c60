import { yearOf } from '../../src/domain/citation.ts'
import { answerOf, type Dataset, summaryOf } from '../../src/domain/dataset.ts'
import type { RoleModel, Theme, Vocabulary } from '../../src/domain/model.ts'
import { answerWords } from '../../src/domain/statements/stance.ts'
import type { FloorAnswer, FloorAtlas, FloorModel } from './floor/floor-data.ts'

/** The words that our table shows of some models, for the floor to show them too. */
export function floorContent(
  { vocabulary }: Pick<Dataset, 'vocabulary'>,
  models: readonly RoleModel[],
): { atlas: FloorAtlas; columns: FloorModel[] } {
  const { themes } = vocabulary
  return {
    atlas: {
      themes: themes.map(({ id, name, question }) => ({ id, name, question })),
      models: models.map(({ id, name }) => ({ id, name })),
    },
    columns: models.map((model) => {
      const { id, name, byline, version } = summaryOf(model, vocabulary)
      const answers = themes.map((theme) => floorAnswer(model, theme, vocabulary))
      return { id, name, origin: `${byline}, ${yearOf(version)}`, answers }
    }),
  }
}

function floorAnswer(model: RoleModel, theme: Theme, { roles }: Pick<Vocabulary, 'roles'>): FloorAnswer {
  const answer = answerOf(model, theme.id)
  const stance = answerWords(answer, theme, roles)
  return { ...(stance && { stance }), ...(answer.stance !== 'silent' && { answer: answer.answer }) }
}
