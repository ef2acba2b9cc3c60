/** The one policy of trusted types that pages allow. */
export const WORKER_POLICY = 'role-atlas-worker'

/** As much of the browser's trusted types as is used here: TypeScript does not know them yet. */
export interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => unknown
  }
}

/**
 * Gives the addresses of workers as a browser takes them: with trusted types only what their policy lets through, which are
 * these addresses. To be asked for once a page: a policy cannot be made twice.
 */
export function workerPolicy(
  addresses: readonly string[],
  types: TrustedTypes | undefined,
): (address: string) => string | URL {
  if (!types) return (address) => address
  const policy = types.createPolicy(WORKER_POLICY, {
    createScriptURL: (url) => {
      if (!addresses.includes(url)) throw new TypeError(`${url} is no worker of this site.`)
      return url
    },
  })
  // Where a worker takes a string, it takes its trusted form as well.
  return (address) => policy.createScriptURL(address) as string
}
