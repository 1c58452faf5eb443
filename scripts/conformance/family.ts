/** Enough for items to reach the household. */
const HUKOU = { code: '110101', kind: 'urban' };

/** Facts of the members who are listed besides the father, and of the household. */
interface Given {
  readonly mother?: object;
  readonly father?: object;
  readonly child?: object;
  readonly more?: object;
}

/** A household in which the father, if nothing else, is known to be registered here. */
export const family = ({ mother, father = {}, child, more = {} }: Given): object => ({
  ...more,
  members: [
    ...(mother ? [{ role: 'mother', ...mother }] : []),
    { role: 'father', hukou: HUKOU, ...father },
    ...(child ? [{ role: 'child', ...child }] : []),
  ],
});
