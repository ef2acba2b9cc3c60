/** The middle value; of an even number, the mean of the two in the middle. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.ceil(sorted.length / 2) - 1]
  if (high === undefined || low === undefined) throw new Error('There is no median of nothing.')
  return (low + high) / 2
}

/** How long something takes in milliseconds: the median of so many runs, after a few that do not count. */
export async function timed(runs: number, warmUp: number, work: () => unknown): Promise<number> {
  for (let run = 0; run < warmUp; run += 1) await work()
  const took: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    took.push(performance.now() - start)
  }
  return median(took)
}
