/**
 * How Node is started for a collector that takes little memory: little room for young objects and for old rubbish, no
 * threads that collect it, and one store from which all threads are given memory (glibc) in place of one for each.
 */
export const NODE_FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=25', '--single-threaded-gc'];
export const ENVIRONMENT = { MALLOC_ARENA_MAX: '1' };
