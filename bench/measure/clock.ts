/**
 * The processor time that this process has used, all its threads together, in microseconds. On an idle machine it goes as the clock does; on a busy one it
 * does not count the time that others have taken.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
