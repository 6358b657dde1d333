import { readFileSync } from 'node:fs';

/** Linux counts a process' time in hundredths of a second. */
const TICK_MS = 10;

/** Processor time that a process has used so far, in milliseconds; Linux only. */
export function readProcessorTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** Most memory that a process has had so far (VmHWM), in MB; Linux only. */
export const readPeakMemory = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
