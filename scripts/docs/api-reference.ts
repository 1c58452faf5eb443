import { Application, Converter, ReflectionKind } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';

/** The pages of the reference, by the files that they are made from: what the package exports, and the shapes of the data that goes in and comes out. */
const PAGES: Readonly<Record<string, string>> = {
  'src/index.ts': 'yiju',
  'src/node/index.ts': 'yiju/node',
  'src/testing/index.ts': 'yiju/testing',
  'src/generated/household.types.ts': 'household',
  'src/generated/assessment.types.ts': 'assessment',
  'src/generated/pack.types.ts': 'pack',
  'src/generated/cases.types.ts': 'cases',
};

/** Types of parts that the package does not promise, or that say no more than where they are used. */
const NOT_EXPORTED = ['Content', 'Declare', 'Grounds', 'Outcome', 'Program', 'Text'];

const MARKDOWN: Partial<PluginOptions> = {
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
};

/**
 * Writes the reference of what the package exports, made from docstrings, into a directory, and removes what else is there.
 *
 * @throws Error when a docstring links to nothing, or a type is missing from the reference.
 */
export async function writeApiReference(directory: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    ...MARKDOWN,
    router: 'module',
    name: 'yiju',
    entryPoints: Object.keys(PAGES),
    tsconfig: 'tsconfig.docs.json',
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: directory }],
    readme: 'none',
    logLevel: 'Warn',
    // `npm run check:types` has it.
    skipErrorChecking: true,
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    groupOrder: ['Functions', 'Classes', '*'],
    intentionallyNotExported: NOT_EXPORTED,
    // What the types of schemas have.
    blockTags: ['@function', '@maxItems', '@minItems', '@param', '@returns', '@throws'],
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
      const { name } = module;
      module.name = PAGES[`src/${name}.ts`] ?? PAGES[`src/${name}/index.ts`] ?? name;
    }
  });
  const project = await app.convert();
  if (!project) throw new Error('the reference cannot be made');
  app.validate(project);
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('the reference has faults: see above');
}
