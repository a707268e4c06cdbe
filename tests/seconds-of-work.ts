/**
 * How long this process works on something, in seconds of CPU time, so that a limit holds however busy the machine is with
 * other things. Whatever else the process does meanwhile counts too.
 */
export async function secondsOfWork(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
