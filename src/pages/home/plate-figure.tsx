import './plate-figure.css'
import { lineFigures } from '../../domain/citation.ts'
import type { Plate, PlateGroup, PlateZone, Voice } from '../../domain/comparing/home-slice.ts'
import { spreadSentence, zoneName } from '../../domain/comparing/spread-words.ts'
import { answerPlace } from '../../domain/links/answer-place.ts'
import { comparisonOf } from '../../domain/links/comparison-of.ts'
import { MOST_COMPARED } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import type { ModelSummary, Theme } from '../../domain/model.ts'
import { stanceOf } from '../../domain/position.ts'
import { STANCE_LABELS } from '../../domain/statements/stance.ts'
import { spelledOut } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** So many have a name under their mark; more stand in rows, as they do where there is little room. */
const MOST_ACROSS = 13
/** So many have a mark each. */
const MOST_MARKS = 40

/** One question with all its answers: who says yes, who in part, who no, who nothing, and a voice of yes and one of no. */
export function PlateFigure({
  plate: { theme: id, zones, voices },
  total,
  featured,
  themes,
}: {
  plate: Plate
  total: number
  featured: readonly Pick<ModelSummary, 'id'>[]
  themes: readonly Theme[]
}) {
  const theme = themes.find((each) => each.id === id)
  if (!theme) return null
  return (
    <figure className="double-frame plate" aria-labelledby="plate-question">
      <div>
        <div className="plate-caption">
          <h2 id="plate-question">{theme.question}</h2>
          <Finding parts={spreadSentence(zones.map(asSpread), theme)} className="plate-sentence finding" />
        </div>
        <ul className="plate-zones" data-rows={total > MOST_ACROSS || undefined} aria-label="Who says what">
          {zones.map((zone) => (
            <Zone key={zone.side} zone={zone} theme={theme} marked={total <= MOST_MARKS} />
          ))}
        </ul>
        <div className="plate-foot">
          {voices.map((voice) => (
            <VoiceLine key={voice.model.id} voice={voice} />
          ))}
          <p className="plate-all">
            <LinkTo link={allAnswers(theme, total, featured)} className="button">
              {`All ${spelledOut(total)} answers`}
              <Icon name="arrow" />
            </LinkTo>
          </p>
        </div>
      </div>
    </figure>
  )
}

/** Where all of them fit into a comparison, its row; else the theme. */
function allAnswers({ id }: Theme, total: number, featured: readonly Pick<ModelSummary, 'id'>[]): DeepLink {
  const models = featured.map((model) => model.id)
  const fits = total === models.length && total > 1 && total <= MOST_COMPARED
  return fits ? { page: 'row', models: comparisonOf(models).models, theme: id } : { page: 'theme', theme: id }
}

function asSpread({ side, count, groups }: PlateZone) {
  return { side, count, groups: groups.map(({ position }) => ({ position, models: [] })) }
}

function Zone({ zone: { side, count, groups }, theme, marked }: { zone: PlateZone; theme: Theme; marked: boolean }) {
  return (
    <li
      className={`plate-zone ${side === 'silent' ? 'plate-silent unsurveyed' : ''}`}
      data-count={Math.min(count, MOST_ACROSS)}
    >
      <p className="plate-head">
        <span className="plate-figure">{count}</span>
        <span className="plate-marks" aria-hidden="true">
          {groups.flatMap(({ position, count: ofGroup }) =>
            Array.from({ length: marked ? ofGroup : 1 }, (_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: marks of one kind are all alike
              <StanceMark key={`${position} ${place}`} stance={stanceOf(position)} />
            )),
          )}
        </span>
        <span className="plate-name">{zoneName({ side }, theme)}</span>
      </p>
      <ul className="plate-groups">
        {groups.map((group) => (
          <Group key={group.position} group={group} named={groups.length > 1} theme={theme} />
        ))}
      </ul>
    </li>
  )
}

/** Those who answer alike, each leading to its answer. Their word is said where the zone has several. */
function Group({
  group: { position, count, models },
  named,
  theme,
}: {
  group: PlateGroup
  named: boolean
  theme: Theme
}) {
  const stance = stanceOf(position)
  return (
    <li className="plate-group">
      <p className="plate-word">
        {named && (
          <>
            {STANCE_LABELS[stance]}
            <span className="sr-only">: </span>
          </>
        )}
      </p>
      <ul className="plate-names">
        {models.map(({ id, shortName }) => (
          <li key={id} className="plate-who">
            <LinkTo link={{ page: 'theme', theme: theme.id }} place={answerPlace(id)} className="plate-link">
              <StanceMark stance={stance} />
              <span>{shortName}</span>
            </LinkTo>
          </li>
        ))}
        {count > models.length && <li className="plate-who text-ink-3">{`${count - models.length} more`}</li>}
      </ul>
    </li>
  )
}

/** What one of them answers, and on which lines. */
function VoiceLine({ voice: { model, answer } }: { voice: Voice }) {
  return (
    <div className="plate-voice">
      <StanceMark stance={answer.stance} className="mt-1" />
      <div>
        <p className="answer">
          <b className="font-semibold">{model.shortName}.</b> {answer.answer}
        </p>
        <p className="line-links">
          {answer.cites.length === 1 ? 'Line' : 'Lines'}{' '}
          {answer.cites.map(({ statement, lines }) => (
            <LinkTo
              key={lineFigures(lines)}
              link={{ page: 'statement', model: model.id, statement }}
              className="quiet-link"
              aria-label={`${model.shortName}, line ${lineFigures(lines)}`}
            >
              {lineFigures(lines)}
            </LinkTo>
          ))}
        </p>
      </div>
    </div>
  )
}
