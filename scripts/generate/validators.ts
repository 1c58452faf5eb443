// A self-contained validator module for each schema, bundled because the code ajv writes
// requires parts of its runtime, which browsers cannot.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';
import type { Step } from './files.js';
import { pascalCase, readSchemas } from './schemas.js';

export const validators: Step = async () => {
  const schemas = readSchemas();
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    ownProperties: true,
    verbose: false,
    inlineRefs: false,
    schemas: [...schemas.values()],
    keywords: [{ keyword: 'yiju', metaSchema: annotation }],
    code: { source: true, esm: true, lines: true },
  });
  formats.default(ajv, { mode: 'full', formats: ['date'] });

  const files = new Map<string, string>();
  for (const [name, schema] of schemas) {
    const validate = `validate${pascalCase(name)}`;
    const code = standaloneCode.default(ajv, { [validate]: schema.$id });
    files.set(`${name}.validator.js`, await bundle(code));
    files.set(`${name}.validator.d.ts`, declaration(validate));
  }
  return files;
};

/** What the `yiju` keyword may hold: the English label, the question put to people, the unit. */
const annotation = {
  type: 'object',
  properties: {
    en: { type: 'string' },
    question: {
      type: 'object',
      properties: { zh: { type: 'string' }, en: { type: 'string' } },
      required: ['zh', 'en'],
      additionalProperties: false,
    },
    unit: { type: 'string' },
  },
  additionalProperties: false,
};

async function bundle(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    logLevel: 'warning',
    mainFields: ['module', 'main'],
    platform: 'neutral',
    target: 'es2022',
    treeShaking: true,
    write: false,
  });
  return result.outputFiles.map((file) => file.text).join('');
}

function declaration(validate: string): string {
  return `import type { ErrorObject } from 'ajv';

export declare const ${validate}: {
  (data: unknown): boolean;
  errors: ErrorObject[] | null;
};
`;
}
