/** What a statement is, and what is done to keep it true to its document. */
export function Statements() {
  return (
    <>
      <section aria-labelledby="statements" className="prose">
        <h2 id="statements">Statements</h2>
        <p>
          A statement is one thing a document says about the role. It is written in our own words, to say no more and no
          less than the lines it comes from. Beside it stand the section, the lines, and a phrase of two to six words
          quoted from them. For the rest, follow the link to the original: those phrases are all we publish of it.
        </p>
        <p>
          From its statements each source gets one answer to each theme. Where it says nothing on a theme, the answer is
          that it says nothing. We do not fill gaps, and we do not guess at what an author would have said.
        </p>
      </section>
      <section aria-labelledby="checks" className="prose">
        <h2 id="checks">How they are checked</h2>
        <p>
          Every document is read twice, by different eyes. Where the two readings differ, the document’s own words
          decide. Then a program holds the statements against the document, and refuses to pass them unless
        </p>
        <ul>
          <li>
            <strong>the document is the one that was read</strong>, byte for byte (its SHA-256 is on record);
          </li>
          <li>
            <strong>the section exists</strong> and holds the cited lines;
          </li>
          <li>
            <strong>the quoted phrase stands on those lines</strong>, word for word;
          </li>
          <li>
            <strong>nothing is left out</strong>: every sentence is cited by a statement, or listed with the reason why
            not;
          </li>
          <li>
            <strong>nothing is copied</strong>: beyond names and quoted phrases, no eight words in a row are the
            document’s.
          </li>
        </ul>
        <p>
          What no program can tell is whether our words mean what the document means. That is what the two readings are
          for, and why every statement shows its lines. A correction is dated on the page of its organisation.
        </p>
        <p>
          How sure are we? In November 2026 two language models, which saw neither each other’s work nor ours, read 60
          passages of five documents anew and answered 60 of our questions from them: they gave 56 passages the same
          theme, and 59 passages and 57 answers the same stance (Cohen’s kappa 0.93, 0.97 and 0.93, where 1 is full
          agreement and 0 is chance). With the answers that stood here they agreed on 52 and 53 of the 60 (kappa 0.82
          and 0.84); every difference was then settled by the document’s own lines.
        </p>
      </section>
    </>
  )
}
