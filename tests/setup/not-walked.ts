import type { Reporter, Vitest } from 'vitest/node'

/** Says in the last line which engines were not walked, and how to get them. */
export class NotWalked implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunEnd(): void {
    const browser = this.#vitest?.projects.find(({ name }) => name === 'browser')
    const { notWalked = [] } = browser?.getProvidedContext().served ?? {}
    if (notWalked.length > 0) console.log(notWalked.join(' '))
  }
}
