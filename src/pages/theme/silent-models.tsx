import { answerPlace } from '../../domain/links/answer-place.ts'
import type { ModelId, ThemeFile } from '../../domain/model.ts'
import { markedFirst } from '../../domain/statements/kind-groups.ts'
import { capitalised, spelledOut } from '../../domain/words.ts'
import { InnerLink } from '../../ui/controls/inner-links.tsx'
import { MarkedName } from '../../ui/controls/mark-kind.tsx'
import { StanceMark } from '../../ui/marks/stance-mark.tsx'

/** Who says nothing, in one line: silence is always counted. */
export function SilentModels({ zones, marked }: { zones: ThemeFile['zones']; marked: ReadonlySet<ModelId> }) {
  const silent = zones.find(({ side }) => side === 'silent')?.groups[0]
  if (!silent) return null
  const { count, models } = silent
  return (
    <p className="silent-models unsurveyed">
      <StanceMark stance="silent" className="mt-0.5" />
      <span>
        {`${capitalised(spelledOut(count))} ${count === 1 ? 'says' : 'say'} nothing: `}
        {markedFirst(models, ({ id }) => marked.has(id)).map(({ id, shortName }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <InnerLink id={answerPlace(id)} link={{ page: 'model', model: id }} className="silent-model">
              <MarkedName marked={marked.has(id)}>{shortName}</MarkedName>
            </InnerLink>
          </span>
        ))}
        {count > models.length && ` and ${count - models.length} more`}
      </span>
    </p>
  )
}
