import { Component, type ReactNode } from 'react'

interface Props {
  /** The address of what is shown: another one is another try. */
  address: string
  /** Whether the header, the footer and the main part of the page stand around it, and stay. */
  framed?: boolean
  children: ReactNode
}

interface State {
  /** Whether a part threw because a node of the page was no longer where it was put, or for a reason of its own. */
  failed: 'moved' | 'broken' | undefined
  /** How often the page was drawn anew at this address. */
  redrawn: number
  address: string
}

const MOST_REDRAWN = 3

/**
 * Keeps the page from going blank when a part of it throws: says so, and offers to load it anew. Where somebody else took
 * a node away, as translations and extensions do, the page is drawn anew, which they then find as it should be.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: undefined, redrawn: 0, address: '' }

  static getDerivedStateFromError(error: unknown): Pick<State, 'failed'> {
    return { failed: error instanceof Error && error.name === 'NotFoundError' ? 'moved' : 'broken' }
  }

  // Going back in the history leads away from what failed, and must show it.
  static getDerivedStateFromProps({ address }: Props, state: State): State | null {
    return address === state.address ? null : { failed: undefined, redrawn: 0, address }
  }

  override componentDidCatch(): void {
    const { failed, redrawn } = this.state
    if (failed === 'moved' && redrawn < MOST_REDRAWN) this.setState({ failed: undefined, redrawn: redrawn + 1 })
    else this.setState({ failed: 'broken' })
  }

  override render() {
    if (!this.state.failed) return this.props.children
    if (this.state.failed === 'moved') return null
    return this.props.framed ? (
      <BrokenPage />
    ) : (
      <main id="main" className="page">
        <BrokenPage />
      </main>
    )
  }
}

function BrokenPage() {
  return (
    <div className="py-12">
      <h1 className="headline">This page could not be shown</h1>
      <p className="lead mt-2">Something in it went wrong on our side. The address is still good.</p>
      <p className="mt-4 flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={() => location.reload()}>
          Load it again
        </button>
        <a className="button" href={import.meta.env.BASE_URL}>
          Start from the home page
        </a>
      </p>
    </div>
  )
}
