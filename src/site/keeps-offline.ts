/**
 * Whether a build keeps the site with its readers, from `SERVICE_WORKER`: it does unless that is `off`, which publishes a
 * worker that takes itself off everywhere. Throws on any other word.
 */
export function keepsOffline(env: { SERVICE_WORKER?: string | undefined }): boolean {
  const word = env.SERVICE_WORKER?.trim() || 'on'
  if (word !== 'on' && word !== 'off') throw new Error(`SERVICE_WORKER is “${word}”. It must be “on” or “off”.`)
  return word === 'on'
}
