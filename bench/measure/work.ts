import type { Timed } from './rounds.js';

/** Work on families of a list, over and over; `work` gives a number that hangs on its answer. */
export function timed<Input>(
  name: string,
  inputs: readonly Input[],
  work: (input: Input) => number,
): Timed {
  return {
    name,
    pass: (from, to) => {
      let count = 0;
      for (let number = from; number < to; number += 1)
        count += work(inputs[number % inputs.length] as Input); // within the list
      return count;
    },
  };
}
