/** Has every page's file read once, and what some fetch beside it, so that no test waits for it: pages are still fetched when they are gone to. */
export async function warmPages(): Promise<void> {
  await Promise.all(
    Object.values(
      import.meta.glob(['../../../src/pages/*/*-page.tsx', '../../../src/domain/heads/statement-slice.ts']),
    ).map((load) => load()),
  )
}
