import { keepVersion } from './keeping-worker.ts'
import type { KeptVersion } from './kept-version.ts'
import type { WorkerScope } from './worker-scope.ts'

// The service worker of a build that keeps pages offline. The build writes what it keeps in front: see site/service-worker.ts.
declare const KEPT: KeptVersion

keepVersion(globalThis as unknown as WorkerScope, KEPT)
