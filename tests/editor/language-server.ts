import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';

const PACKAGE = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
const SERVER = join(dirname(PACKAGE), 'bin', 'yaml-language-server');

/** A place as the protocol has it: both from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

interface Problem {
  readonly range: { readonly start: Position };
  readonly severity: number;
  readonly message: string;
}

/** Suggested names with what is said of them. */
export interface Suggestion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** The language server over its protocol, as an editor drives it. */
export interface LanguageServer {
  /** Opens a text under a path and gives its problems. */
  readonly open: (path: string, text: string) => Promise<readonly Problem[]>;
  readonly complete: (path: string, position: Position) => Promise<readonly Suggestion[]>;
  readonly hover: (path: string, position: Position) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const uriOf = (path: string): string => pathToFileURL(path).href;

/** Starts the server with schemas for file patterns. */
export async function startServer(
  schemas: Readonly<Record<string, readonly string[]>>,
): Promise<LanguageServer> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const yaml = {
    schemas,
    schemaStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  };
  const waiting = new Map<string, (problems: readonly Problem[]) => void>();
  connection.onRequest(
    'workspace/configuration',
    ({ items }: { items: readonly { section?: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? yaml : null)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Problem[] }) => {
      waiting.get(uri)?.(diagnostics);
    },
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uriOf(process.cwd()),
    capabilities: {
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { documentationFormat: ['markdown'] } },
      },
      workspace: { configuration: true },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });

  const at = (path: string, position: Position) => ({
    textDocument: { uri: uriOf(path) },
    position,
  });
  return {
    open: async (path, text) => {
      const uri = uriOf(path);
      const found = new Promise<readonly Problem[]>((resolve) => waiting.set(uri, resolve));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      return found;
    },
    complete: async (path, position) => {
      const { items } = await connection.sendRequest<{ items: Suggestion[] }>(
        'textDocument/completion',
        at(path, position),
      );
      return items;
    },
    hover: async (path, position) => {
      const shown = await connection.sendRequest<{ contents: { value: string } } | null>(
        'textDocument/hover',
        at(path, position),
      );
      return shown?.contents.value ?? '';
    },
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      server.kill();
    },
  };
}
