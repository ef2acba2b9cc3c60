import { LinkTo } from '../../ui/controls/link-to.tsx'

/** What the workbench for the reader's own role is, and what it is not. */
export function YourRole() {
  return (
    <section aria-labelledby="your-role" className="prose">
      <h2 id="your-role">Your own role</h2>
      <p>
        <LinkTo link={{ page: 'yours' }} className="link">
          Your own role
        </LinkTo>{' '}
        is a workbench: write a role, or read a description of one, and it stands as one more column beside the others,
        leaves you with the questions it does not answer, and shows who says the same. It is drawn in pencil, because it
        is no published source: it is never counted among the organisations.
      </p>
      <p>
        What you write stays in this browser, like the organisations that you tick. It needs no account, nothing is sent
        anywhere and nobody counts what you do. Clearing the browser’s data deletes it, so save what you want to keep as
        a file. A private link holds the draft after its #, which browsers do not send: whoever has the link can read
        it.
      </p>
      <p>
        It is not advice, and it writes nothing for you. Suggestions are guesses from the words that the organisations
        use, wrong about every second time at first, and nothing enters your sheet until you accept it. Words that you
        take from an organisation keep its name, its lines and its licence wherever they go.
      </p>
    </section>
  )
}
