import { summaryOf } from '../../domain/dataset.ts'
import type { RoleModel, Vocabulary } from '../../domain/model.ts'
import { spokenCount } from '../../domain/position.ts'
import { isDocument } from '../../domain/statements/model-kind.ts'
import { counted } from '../../domain/words.ts'
import { Fingerprint } from '../../ui/marks/fingerprint.tsx'
import { EmbedOrigin } from './embed-origin.tsx'

/** A model as a card: what the role is there, at a glance how it answers, and what that rests on. */
export function ModelEmbed({ model, vocabulary }: { model: RoleModel; vocabulary: Vocabulary }) {
  const summary = summaryOf(model, vocabulary)
  return (
    <div className="embed-card">
      <div>
        <h1>
          <span className="embed-lead">Tech lead {isDocument(model.kind) ? 'in' : 'at'} </span>
          {model.name}
        </h1>
        <p className="embed-definition">{summary.definition}</p>
        <EmbedOrigin summary={summary} source={model.source} />
      </div>
      <div className="embed-glance">
        <Fingerprint positions={summary.positions} vocabulary={vocabulary} letters />
        <p>
          Speaks on {spokenCount(summary.positions)} of {counted(vocabulary.themes.length, 'theme')}
        </p>
      </div>
    </div>
  )
}
