import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { NotWalked } from './tests/setup/not-walked.ts'

// One command runs everything; a project is what shares an environment.
export default defineConfig({
  plugins: [react()],
  define: {
    'import.meta.env.SITE_URL': JSON.stringify('https://atlas.example/'),
    'import.meta.env.REPOSITORY_URL': JSON.stringify(''),
  },
  test: {
    // One more than there are processors: a browser's test also waits, for frames and for answers. How much that gains was
    // not measured on a quiet machine. A test that waits for its turn is not one that hangs.
    maxWorkers: Math.min(availableParallelism() + 1, 4),
    testTimeout: 90_000,
    // CI reads the counts from a file; people read the lines.
    reporters: [
      'default',
      ...(process.env.RESULTS_FILE
        ? [['json', { outputFile: process.env.RESULTS_FILE }] satisfies [string, object]]
        : []),
      new NotWalked(),
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // One process goes from file to file: loading the sources anew for each took twice as long as all the tests. What a
          // file mocks with `vi.mock` no other may load, or the first of the two decides (entry-server alone loads pages). In
          // the dom project several do: it stays apart.
          isolate: false,
          include: ['tests/{domain,compiler,content,architecture,site,bench}/**/*.test.ts'],
          setupFiles: ['tests/setup/quiet-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{data,ui,pages,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup/quiet-console.ts', 'tests/setup/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup/served-build.ts'],
          setupFiles: ['tests/setup/quiet-console.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
