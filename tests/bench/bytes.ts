import { addressOf, withBrowser, withSite } from './browser';
import type { Measure } from './measure';
import { kinds } from './pages';
import { bytesOf, loadedFiles, type Encoding } from './weight';

/** Longer than a page takes from the first touch until its last request. */
const idle = 4000;

const parts = {
  HTML: /\.html$/,
  CSS: /\.css$/,
  JavaScript: /\.js$/,
  fonts: /\.woff2?$/,
} as const;

/** The transfer size of a page of each kind before a touch, in either encoding, and of what it has loaded after one. */
export function bytesBench(): Promise<readonly Measure[]> {
  return withSite(() =>
    withBrowser(async (open) => {
      const measures: Measure[] = [];
      for (const [kind, path] of Object.entries(kinds)) {
        const page = await open();
        await page.goto(addressOf(path), { waitUntil: 'networkidle' });
        const first = await loadedFiles(page);
        await page.dispatchEvent('html', 'pointerdown');
        await page.waitForTimeout(idle);
        const later = await loadedFiles(page);
        await page.close();
        for (const [part, pattern] of Object.entries(parts)) {
          const files = first.filter((file) => pattern.test(file));
          measures.push(weight(`${kind}: ${part}`, files, 'gz'));
        }
        measures.push(
          weight(`${kind}: all`, first, 'gz'),
          weight(`${kind}: all`, first, 'br'),
          weight(`${kind}: all, after a touch`, later, 'gz'),
        );
      }
      return measures;
    }),
  );
}

const encodings = { gz: 'gzip', br: 'Brotli' } as const satisfies Record<Encoding, string>;

function weight(name: string, files: readonly string[], encoding: Encoding): Measure {
  const kilobytes = bytesOf(files, encoding) / 1024;
  return { name: `${name}, ${encodings[encoding]}`, value: kilobytes, unit: 'KB' };
}
