/** Seeded chance, so that what is written is always the same (a linear congruence; its high bits are used). */
export function dice(seed: number): { readonly below: (limit: number) => number } {
  let state = seed % 4_294_967_296;
  return {
    below: (limit) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 4_294_967_296) * limit);
    },
  };
}
