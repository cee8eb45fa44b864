import { readdirSync } from 'node:fs';
import path from 'node:path';

import { addressOf } from '../../../src/site/address';
import { assetAddresses, kindOf, type ResponseKind } from '../../../src/site/security/headers';
import { root } from './hosts';

/** The address of every file of the build that a reader may ask for; compressed copies are sent in its place. */
export const addresses = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
  .map(({ parentPath, name }) => addressOf(`/${path.relative(root, path.join(parentPath, name))}`))
  .sort();
const ofKind = (kind: ResponseKind) => addresses.filter((address) => kindOf(address) === kind);
export const assets = ofKind('asset');
export const documents = ofKind('document');

/** Where no file is, in each place where there could be an asset: a 404 page. */
export const missing = ['/nowhere', ...assetAddresses.map((address) => `${address}nowhere.js`)];
