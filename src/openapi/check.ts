import path from 'node:path';
import {
  YamlParseError,
  bundle,
  createConfig,
  getLineColLocation,
  lint,
  type Config,
  type NormalizedProblem,
  type Source,
} from '@redocly/openapi-core';

import { object, type JsonObject } from './json';
import { longestId, textExcess } from './limits';
import { operationsOf } from './operations';
import type { Fault } from '../faults/fault';
import { FolderResolver } from './resolver';
import { hasAtMost } from './size';

/** A document that can be rendered. */
export interface SourceDocument {
  /** Its name in addresses: `platform`. */
  readonly api: string;
  /** Path relative to the root of the site: `static/openapi/platform.yaml`. */
  readonly file: string;
  /** The document with the content of other files that it refers to; references within it are kept. */
  readonly document: JsonObject;
  /** Makes the fault at a position, given as a JSON pointer. */
  readonly faultAt: (pointer: string, message: string, remedy: string) => Fault;
}

export type CheckResult =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

interface Location {
  readonly root: string;
  readonly file: string;
  readonly api: string;
}

/** Twenty times the values of the largest documents. */
const mostValues = 2_000_000;

const remedies: Readonly<Record<string, string>> = {
  struct: 'correct the value to what the OpenAPI specification has here',
  'no-unresolved-refs': 'point the reference at something that exists in static/openapi',
};

/**
 * Reads one document and rejects what cannot be rendered: bad syntax, formats other than OpenAPI 3, dangling
 * references, values of the wrong type, two operations with the same address.
 */
export async function checkDocument({ root, file, api }: Location): Promise<CheckResult> {
  const fault = (line: number, column: number, message: string, remedy: string): Fault => ({
    file,
    line,
    column,
    message,
    remedy,
  });
  try {
    const ref = path.join(root, file);
    const resolver = new FolderResolver(path.dirname(ref));
    const source = await resolver.resolveDocument(null, ref, true);
    if (source instanceof Error) throw source;
    const refusal = refuseFormat(source.parsed);
    if (refusal !== undefined) {
      return { kind: 'faults', faults: [fault(1, 1, refusal.message, refusal.remedy)] };
    }

    if (!hasAtMost(mostValues, source.parsed)) {
      const message = `holds more than ${mostValues} values once its YAML aliases are written out`;
      const remedy = 'share schemas by $ref instead of by alias, or split the document';
      return { kind: 'faults', faults: [fault(1, 1, message, remedy)] };
    }

    const excess = textExcess(source.parsed);
    if (excess !== undefined) {
      const { start } = getLineColLocation({ source: source.source, pointer: excess.pointer });
      const { message, remedy } = excess;
      return { kind: 'faults', faults: [fault(start.line, start.col, message, remedy)] };
    }

    const config = await createConfig({
      rules: { struct: 'error', 'no-unresolved-refs': 'error' },
    });
    const found = (await lint({ ref, config, externalRefResolver: resolver })).filter(isBlocking);
    if (found.length > 0) {
      return {
        kind: 'faults',
        faults: found.map((each) => located(root, each, remedyOf(each))),
      };
    }

    const document: SourceDocument = {
      api,
      file,
      document: await bundled(ref, config),
      faultAt: (pointer, message, remedy) => {
        const { start } = getLineColLocation({ source: source.source, pointer });
        return fault(start.line, start.col, message, remedy);
      },
    };
    const faults = operationFaults(document);
    return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'document', document };
  } catch (error) {
    if (error instanceof YamlParseError) {
      const message = `cannot be parsed, ${error.originalError.message.split('\n')[0] ?? ''}`;
      return {
        kind: 'faults',
        faults: [fault(error.line, error.col, message, 'correct the YAML or JSON syntax')],
      };
    }
    const message = error instanceof Error ? error.message : String(error);
    return {
      kind: 'faults',
      faults: [fault(1, 1, `cannot be read, ${message}`, 'reduce the document or mend it')],
    };
  }
}

/** Bundling modifies the parsed document, so the file is parsed again for it. */
async function bundled(ref: string, config: Config): Promise<JsonObject> {
  const externalRefResolver = new FolderResolver(path.dirname(ref));
  const result = await bundle({ ref, config, externalRefResolver });
  return object(result.bundle.parsed);
}

function refuseFormat(parsed: unknown): { message: string; remedy: string } | undefined {
  const { swagger, openapi } = object(parsed);
  if (swagger !== undefined) {
    const remedy = 'convert it to OpenAPI 3.1, for instance with swagger2openapi';
    return { message: `Swagger ${JSON.stringify(swagger)} is not supported`, remedy };
  }
  if (typeof openapi === 'string' && /^3\.[012](\.|$)/.test(openapi)) return undefined;
  const remedy = 'start the document with `openapi: 3.1.0`, or move it out of static/openapi';
  if (openapi === undefined) return { message: 'is not an OpenAPI document', remedy };
  return { message: `OpenAPI ${JSON.stringify(openapi)} is not supported`, remedy };
}

/** Unknown and missing properties do not prevent a document from being rendered; wrong types do. */
function isBlocking({ ruleId, severity, message }: NormalizedProblem): boolean {
  if (severity !== 'error') return false;
  if (ruleId !== 'struct') return true;
  // `true` and `false` have been schemas since 3.1; Redocly allows them in some places only.
  if (message.startsWith('Expected type `Schema` (object) but got `boolean`')) return false;
  return message.startsWith('Expected type') || /`(info|in|name)` must be present/.test(message);
}

const remedyOf = ({ ruleId }: NormalizedProblem) => remedies[ruleId] ?? 'correct it';

/** A problem found by Redocly, as a fault of the build. */
export function located(root: string, found: NormalizedProblem, remedy: string): Fault {
  const [location] = found.location;
  const position = location && getLineColLocation(location);
  const source: Source | undefined = location?.source;
  return {
    file: source ? path.relative(root, source.absoluteRef) : '',
    line: position?.start.line ?? 1,
    column: position?.start.col ?? 1,
    message: found.message,
    remedy,
  };
}

function operationFaults(source: SourceDocument): readonly Fault[] {
  const operations = operationsOf(source.document);
  if (operations.length === 0) {
    const remedy = 'describe at least one operation under paths or webhooks';
    return [source.faultAt('#/', 'has no operation', remedy)];
  }
  return operations.flatMap((operation, i) => {
    if (operation.id.length > longestId) {
      const message = `has an address of ${operation.id.length} characters`;
      const remedy = `give it an operationId of ${longestId} at most`;
      return [source.faultAt(operation.pointer, message, remedy)];
    }
    const twin = operations.slice(0, i).find((earlier) => earlier.id === operation.id);
    if (twin === undefined) return [];
    const name = `${twin.method} ${twin.path}`;
    const message = `${name} has the same address, /api/${source.api}/${operation.id}`;
    return [source.faultAt(operation.pointer, message, 'give it another operationId')];
  });
}
