import { Component, type ReactNode } from 'react'

interface Props {
  /** The address of what is shown: another one is another try. */
  address: string
  children: ReactNode
}

interface State {
  failed: boolean
  address: string
}

/** Keeps the page from going blank when a part of it throws: says so, and offers to load it anew. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, address: '' }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  // Going back in the history leads away from what failed, and must show it.
  static getDerivedStateFromProps({ address }: Props, state: State): State | null {
    return address === state.address ? null : { failed: false, address }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main id="main" className="page py-12">
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
      </main>
    )
  }
}
