import './named-spread.css'
import { zoneName } from '../../domain/comparing/spread-words.ts'
import { answerPlace } from '../../domain/links/answer-place.ts'
import type { ModelId, Theme, ThemeFile } from '../../domain/model.ts'
import { stanceOf, valueIn } from '../../domain/position.ts'
import { markedFirst } from '../../domain/statements/kind-groups.ts'
import { factLetter, STANCE_LABELS } from '../../domain/statements/stance.ts'
import { spelledOut } from '../../domain/words.ts'
import { MarkedName } from '../../ui/controls/mark-kind.tsx'
import { Spread } from '../../ui/marks/spread.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

type Zone = ThemeFile['zones'][number]
type Group = Zone['groups'][number]

/** Up to so many models each have a column, the name below its mark; above so many there are no marks but a bar. */
const ACROSS = 13
const MOST_MARKS = 40

/** Who answers what: a zone a way the answers go, with its figure and its names, each leading to its answer. Last, the silent. */
export function NamedSpread({
  file: { zones, total, answers },
  theme,
  marked,
}: {
  file: ThemeFile
  theme: Theme
  marked: ReadonlySet<ModelId>
}) {
  const shown = new Set(answers.map(({ model }) => model.id))
  const valued = zones.some(({ side }) => side === 'value')
  return (
    <div className="named-spread" data-across={total <= ACROSS || undefined}>
      {total > MOST_MARKS && <Spread zones={zones.map((zone) => ({ ...zone, groups: [] }))} theme={theme} />}
      <ul className="named-zones" aria-label="Who answers what" data-valued={valued || undefined}>
        {zones.map((zone) => (
          <ZoneOfSpread
            key={zone.value ?? zone.side}
            zone={zone}
            theme={theme}
            shown={shown}
            drawn={total <= MOST_MARKS}
            marked={marked}
          />
        ))}
      </ul>
      {valued && <ValueKey zones={zones} theme={theme} />}
    </div>
  )
}

function ZoneOfSpread({
  zone,
  theme,
  shown,
  drawn,
  marked,
}: {
  zone: Zone
  theme: Theme
  shown: ReadonlySet<ModelId>
  /** Whether its marks are drawn. */
  drawn: boolean
  marked: ReadonlySet<ModelId>
}) {
  const { groups, count, side } = zone
  const [only] = groups
  const several = groups.length > 1
  return (
    <li
      className={`named-zone ${side === 'silent' ? 'unsurveyed' : ''}`}
      data-side={side}
      data-across={Math.min(count, ACROSS)}
    >
      <p className="named-head">
        <span className="named-figure">{count}</span>
        <span className="named-word">
          {!several && only && drawn && <MarksOf group={only} theme={theme} />}
          <span className="named-label">{zoneName(zone, theme)}</span>
          {several && <span className="named-ways">{`, in ${spelledOut(groups.length)} ways`}</span>}
        </span>
      </p>
      <ul className="named-kinds">
        {groups.map((group) => (
          <li key={group.position} className="named-kind" data-across={Math.min(group.count, ACROSS)}>
            {several && (
              <p className="kind-head">
                {drawn && <MarksOf group={group} theme={theme} />}
                <span className="kind-name">{STANCE_LABELS[stanceOf(group.position)]}</span>
                <span className="kind-count">{group.count}</span>
              </p>
            )}
            <ul className="kind-models">
              {markedFirst(group.models, ({ id }) => marked.has(id)).map(({ id, shortName }) => (
                <li key={id}>
                  <a href={`#${answerPlace(shown.has(id) || side === 'silent' ? id : MORE)}`} className="kind-model">
                    <MarkOf group={group} theme={theme} />
                    <MarkedName marked={marked.has(id)} className="kind-label">
                      {shortName}
                    </MarkedName>
                  </a>
                </li>
              ))}
              {group.count > group.models.length && (
                <li className="kind-rest">{`${group.count - group.models.length} more`}</li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Where the answers stand that the page does not carry. */
const MORE = 'more' as ModelId

function MarkOf({ group: { position }, theme }: { group: Group; theme: Theme }) {
  const stance = stanceOf(position)
  return <StanceMark stance={stance} letter={factLetter({ stance, value: valueIn(position) }, theme)} />
}

/** The marks of a group in a row, where there is no room for one above each name. */
function MarksOf({ group, theme }: { group: Group; theme: Theme }) {
  return (
    <span className="kind-marks" aria-hidden="true">
      {group.models.map(({ id }) => (
        <MarkOf key={id} group={group} theme={theme} />
      ))}
    </span>
  )
}

/** What the letters in the marks stand for, where the zones have no room for it. Elsewhere each zone says it. */
function ValueKey({ zones, theme }: { zones: readonly Zone[]; theme: Theme }) {
  return (
    <ul className="value-key" aria-hidden="true">
      {zones.flatMap((zone) =>
        zone.side === 'silent' || !zone.groups[0] ? (
          []
        ) : (
          <li key={zone.value ?? zone.side}>
            <MarkOf group={zone.groups[0]} theme={theme} />
            <span>{zoneName(zone, theme)}</span>
            <b>{zone.count}</b>
          </li>
        ),
      )}
    </ul>
  )
}
