/** For commands of their own: the product with its tab built where the sources changed, as a start and the tests do. */
import { execFileSync } from 'node:child_process';
import { root } from '../support/spawned.ts';
import { type LocalProduct, type LocalProductOptions, startLocalProduct } from './local-product.ts';

export function startBuiltProduct(options?: LocalProductOptions): Promise<LocalProduct> {
  const args = ['tab/build.ts', '--if-stale'];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return startLocalProduct(options);
}
