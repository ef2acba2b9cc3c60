import {
  publicDutiesPath,
  publicDutyPath,
  publicIndexPath,
  publicModelPath,
  publicSchemaPath,
  publicSearchPath,
  publicThemePath,
} from '../../domain/data-paths.ts'
import { OutLink } from '../../ui/controls/out-link.tsx'

const BASE = import.meta.env.BASE_URL

/** The published files, their promise and their licence. */
export function TheData() {
  return (
    <section aria-labelledby="data" className="prose">
      <h2 id="data">The data</h2>
      <p>
        Everything on this site is also published as JSON, under names that stay. A change that breaks readers is a v2.
      </p>
      <dl className="terms">
        <dt>
          <a href={BASE + publicIndexPath()} className="link">
            {publicIndexPath()}
          </a>
        </dt>
        <dd>The themes, roles and duties, and one line for each organisation with its position on every theme.</dd>
        <dt>{publicModelPath('<id>')}</dt>
        <dd>One organisation in full: its source, answers, statements with their citations, and career path.</dd>
        <dt>{publicDutyPath('<id>')}</dt>
        <dd>One duty across all organisations: who has it where, on what terms, and who does not place it.</dd>
        <dt>
          <a href={BASE + publicDutiesPath()} className="link">
            {publicDutiesPath()}
          </a>
        </dt>
        <dd>
          Every duty across all organisations. Those that one role is named for are in {publicDutiesPath('<id>')}.
        </dd>
        <dt>{publicThemePath('<id>')}</dt>
        <dd>One theme across all organisations: who answers what, and what of it is shared.</dd>
        <dt>
          <a href={BASE + publicSearchPath()} className="link">
            {publicSearchPath()}
          </a>
        </dt>
        <dd>Everything that can be searched, in rows whose fields have no names.</dd>
        <dt>
          <a href={BASE + publicSchemaPath()} className="link">
            {publicSchemaPath()}
          </a>
        </dt>
        <dd>The JSON Schema of all six: what each field is, of a row too.</dd>
      </dl>
      <p>
        Our words are licensed under <OutLink href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</OutLink>:
        use them for anything, name Role Atlas, and name the source that a statement comes from. The quoted phrases
        belong to their authors.
      </p>
    </section>
  )
}
