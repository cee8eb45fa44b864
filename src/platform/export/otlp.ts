import { requestNanos } from '../hops/clock';
import type { Attributes, Micros, Span, Trace } from '../kernel/trace';
import type { Model } from '../model/schema';
import { CLIENT_ENVIRONMENT } from '../model/vocabulary';

const KINDS = { internal: 1, server: 2, client: 3, consumer: 5 } as const satisfies Record<
  Span['kind'],
  number
>;
const STATUS = { unset: 0, ok: 1, error: 2 } as const satisfies Record<Span['status'], number>;

/** A value of an attribute, in the JSON encoding of protocol buffers: 64-bit integers are strings. */
type AnyValue =
  | { readonly stringValue: string }
  | { readonly intValue: string }
  | { readonly doubleValue: number }
  | { readonly boolValue: boolean };
interface KeyValue {
  readonly key: string;
  readonly value: AnyValue;
}

/**
 * A trace as an OTLP export request in JSON: one resource for each component. Its times are those that the messages of
 * the trace have, such as the `generatedDate` of a webhook.
 */
export function toOtlp(model: Model, { traceId, spans }: Trace) {
  const begin = requestNanos(model);
  const nanos = (time: Micros) => String(begin + BigInt(time) * 1000n);
  const components = [...new Set(spans.map(({ component }) => component))];
  return {
    resourceSpans: components.map((component) => ({
      resource: {
        attributes: keyValues({
          'service.name': component,
          'deployment.environment.name': CLIENT_ENVIRONMENT,
        }),
      },
      scopeSpans: [
        {
          scope: { name: 'platform-model' },
          spans: spans
            .filter((span) => span.component === component)
            .map((span) => ({
              traceId,
              spanId: span.spanId,
              ...(span.parentId === undefined ? {} : { parentSpanId: span.parentId }),
              name: span.name,
              kind: KINDS[span.kind],
              startTimeUnixNano: nanos(span.start),
              endTimeUnixNano: nanos(span.end),
              attributes: keyValues({ ...span.attributes, ...decisionOf(span) }),
              events: span.events.map(({ name, time, attributes }) => ({
                timeUnixNano: nanos(time),
                name,
                attributes: keyValues(attributes),
              })),
              status: { code: STATUS[span.status] },
            })),
        },
      ],
    })),
  };
}

function decisionOf({ decision }: Span): Attributes {
  if (!decision) return {};
  const { outcome, rule } = decision;
  return { 'decision.outcome': outcome, ...(rule === undefined ? {} : { 'decision.rule': rule }) };
}

function keyValues(attributes: Attributes): readonly KeyValue[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }));
}

function anyValue(value: Attributes[string]): AnyValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}
