import type { FAULTS } from './say-fault';

type Faults = typeof FAULTS;

/**
 * What is wrong with an element's attributes: a key of `FAULTS` and the values that its words name. The words are for the
 * site's keeper and are loaded only where they are needed.
 */
export type AttributeFault = {
  [Fault in keyof Faults]: { fault: Fault; values: Parameters<Faults[Fault]> };
}[keyof Faults];
