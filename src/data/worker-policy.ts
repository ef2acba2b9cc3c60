/** The one policy of trusted types that pages allow. */
export const WORKER_POLICY = 'role-atlas-worker'

/** As much of the browser's trusted types as is used here: TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => unknown
  }
}

/**
 * The address of a worker as a browser takes it: with trusted types only what their policy lets through, which is this
 * one address. To be asked for once a page: a policy cannot be made twice.
 */
export function trustedWorkerUrl(address: string, types: TrustedTypes | undefined): string | URL {
  if (!types) return address
  const policy = types.createPolicy(WORKER_POLICY, {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`${url} is not the worker of this site.`)
      return url
    },
  })
  // Where a Worker takes a string, it takes its trusted form as well.
  return policy.createScriptURL(address) as string
}
