// The bundled packs, compiled: plain data, so that nothing at run time reads YAML or validates a pack.
import type { Step } from './files.js';

const header = "import type { Program } from '../engine/compile/program.js';\n";

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
  const imports = programs.map(
    ({ district, revision }) =>
      `import { ${constantName(district, revision)} } from './pack-${district}-${revision}.js';\n`,
  );
  const names = programs.map(({ district, revision }) => constantName(district, revision));
  const list = `${header}${imports.join('')}\nexport const programs: readonly Program[] = [${names.join(', ')}];\n`;
  return new Map([...files.flat(), ['packs.ts', list]]);
};
