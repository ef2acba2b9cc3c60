import type { DutyHolder } from '../../domain/duties/duty-page.ts'
import { holderTerms, speakOnTheme, ZONE_NAMES } from '../../domain/duties/duty-page-words.ts'
import type { DutyFile, ModelId, Role, Theme } from '../../domain/model.ts'
import { uncapitalised } from '../../domain/words.ts'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** From so many names in a zone its terms stand below only. */
const TERSE = 10

/** The id of what a model says, further down the page. */
export function saidAnchor(model: ModelId): string {
  return `said-${model}`
}

/** Whose it is: a zone an answer, with its figure and its names, the empty ones too, and last those who say nothing. */
export function DutyZones({
  file,
  theme,
  roles,
}: {
  file: DutyFile
  theme: Pick<Theme, 'name'>
  roles: readonly Role[]
}) {
  const { zones, silent, said } = file
  const shown = new Set(said.map(({ model }) => model.id))
  return (
    <ul className="duty-zones" aria-label="Whose it is">
      {zones.map((zone) => (
        <li
          key={zone.zone}
          className="duty-zone"
          data-zone={zone.zone}
          data-names={Math.min(zone.models.length, 4)}
          data-terse={zone.count >= TERSE || undefined}
        >
          <p className="zone-head">
            <span className="zone-figure">{zone.count}</span>
            <span className="zone-label">
              <ZoneMarks models={zone.models} />
              <span className="zone-name">
                {ZONE_NAMES[zone.zone]}
                {zone.count === 0 && <span className="zone-nobody">: nobody</span>}
              </span>
            </span>
          </p>
          {zone.count === 0 ? (
            <p className="zone-empty" aria-hidden="true">
              Nobody
            </p>
          ) : (
            <ul className="zone-names">
              {zone.models.map((model) => (
                <Holder
                  key={model.id}
                  model={model}
                  roles={roles}
                  terse={zone.count >= TERSE}
                  below={shown.has(model.id)}
                />
              ))}
              {zone.count > zone.models.length && (
                <li className="text-ink-2">{`${zone.count - zone.models.length} more`}</li>
              )}
            </ul>
          )}
        </li>
      ))}
      {silent.count > 0 && (
        <li className="duty-zone zone-silent unsurveyed">
          <p className="zone-head">
            <span className="zone-figure">{silent.count}</span>
            <span className="zone-label">
              <ZoneMarks models={silent.models.map(({ id }) => ({ id, stance: 'silent' }))} />
              <span className="zone-name">{ZONE_NAMES.silent}</span>
            </span>
          </p>
          <ul className="zone-names">
            {silent.models.map(({ id, shortName }) => (
              <li key={id} className="zone-holder">
                <StanceMark stance="silent" />
                <span>{shortName}</span>
              </li>
            ))}
            {silent.count > silent.models.length && <li>{`${silent.count - silent.models.length} more`}</li>}
          </ul>
          <p className="zone-summary">{speakOnTheme(file, uncapitalised(theme.name))}</p>
        </li>
      )}
    </ul>
  )
}

/** The marks of a zone in a row beside its word, where there is no room for one above each name. */
function ZoneMarks({
  models,
}: {
  models: readonly (Pick<DutyHolder, 'id'> & { stance: DutyHolder['stance'] | 'silent' })[]
}) {
  return (
    <span className="zone-marks" aria-hidden="true">
      {models.map(({ id, stance }) => (
        <StanceMark key={id} stance={stance} />
      ))}
    </span>
  )
}

/** A name with its mark and terms, leading to what it says further down. */
function Holder({
  model,
  roles,
  terse,
  below,
}: {
  model: DutyHolder
  roles: readonly Role[]
  terse: boolean
  below: boolean
}) {
  const terms = terse ? '' : holderTerms(model, roles)
  return (
    <li className="zone-holder">
      <StanceMark stance={model.stance} />
      <span>
        {below ? (
          <a href={`#${saidAnchor(model.id)}`} className="title-link small-link font-semibold">
            {model.shortName}
          </a>
        ) : (
          <b className="font-semibold">{model.shortName}</b>
        )}
        {terms !== '' && (
          <span className="zone-terms">
            <span className="zone-comma">, </span>
            {terms}
          </span>
        )}
      </span>
    </li>
  )
}
