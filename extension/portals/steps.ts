/** Work that stops for a moment after each short step, and is finished by whoever asks for the next. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all that is left of it. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Of things that are many and quickly done, how many make one step. */
const TOGETHER = 16;

/** Goes through many things, with a stop after some of them. */
export function* eachInSteps<Item>(items: Iterable<Item>, visit: (item: Item) => unknown): Steps<void> {
  let done = 0;
  for (const item of items) {
    visit(item);
    done++;
    if (done % TOGETHER === 0) yield;
  }
}
