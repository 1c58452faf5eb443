// The bundled packs, compiled: plain data, so that nothing at run time reads YAML or validates a pack.
import type { Step } from './files.js';

const header = "import type { Program } from '../engine/program/program.js';\n";

/** The name of the constant that holds a program: kaifeng and 2023 is `kaifeng_2023`. */
const constantName = (district: string, revision: string): string =>
  `${district}_${revision}`.replaceAll('-', '_');

export const packs: Step = async () => {
  const { loadPolicies } = await import('../../src/node/load-policies.js');
  const programs = loadPolicies('policies').packs.map(({ program }) => program);
  const files = programs.map(({ district, revision, ...rest }): [string, string][] => {
    const name = `pack-${district}-${revision}`;
    const text = JSON.stringify(JSON.stringify({ district, revision, ...rest }));
    const constant = constantName(district, revision);
    return [
      [`${name}.js`, `export const ${constant} = JSON.parse(${text});\n`],
      [`${name}.d.ts`, `${header}export declare const ${constant}: Program;\n`],
    ];
  });
  const districts = [...new Set(programs.map(({ district }) => district))];
  const ofDistrict = districts.map((district): [string, string] => {
    const own = programs.filter((program) => program.district === district);
    const lines = own.map(
      ({ revision }) =>
        `import { ${constantName(district, revision)} } from './pack-${district}-${revision}.js';\n`,
    );
    const constants = own.map(({ revision }) => constantName(district, revision)).join(', ');
    const doc = `/** The revisions of ${district}, compiled. */\n`;
    const text = `${header}${lines.join('')}\n${doc}export const programs: readonly Program[] = [${constants}];\n`;
    return [`district-${district}.ts`, text];
  });
  const imports = programs.map(
    ({ district, revision }) =>
      `import { ${constantName(district, revision)} } from './pack-${district}-${revision}.js';\n`,
  );
  const names = programs.map(({ district, revision }) => constantName(district, revision));
  const list = `${header}${imports.join('')}\nexport const programs: readonly Program[] = [${names.join(', ')}];\n`;
  return new Map([...files.flat(), ...ofDistrict, ['packs.ts', list]]);
};
