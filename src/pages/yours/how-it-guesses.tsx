/** How suggestions are made, in three sentences, with how often they are right. */
export function HowItGuesses({ isOpen }: { isOpen?: boolean }) {
  return (
    <details className="how-guesses" open={isOpen}>
      <summary>How it guesses</summary>
      <p>
        It compares the words of a sentence with what the organisations of the atlas say on each theme, with example
        sentences that we made up for that, and with the sentences around it. Where you read on, more than half of its
        first guesses are right, and five times in six the theme is among the three it finds likeliest. All of that
        happens in this browser, and nothing enters the sheet until you accept it.
      </p>
    </details>
  )
}
