// Writes the list of what the package brings with it, which is packed beside it.
import { writeFileSync } from 'node:fs';
import { makeSbom } from './sbom/make-sbom.js';

writeFileSync('sbom.cdx.json', `${JSON.stringify(makeSbom(), null, 2)}\n`);
