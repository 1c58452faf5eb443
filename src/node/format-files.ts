import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { formatYaml } from '../analysis/format/format.js';
import { InputError } from '../engine/diagnostics/diagnostic.js';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.js';
import { readingFrom } from './file-error.js';
import { findPacks } from './find-packs.js';
import { casesBeside, SURVIVORS } from './load-cases.js';
import { decodeText } from './text.js';
