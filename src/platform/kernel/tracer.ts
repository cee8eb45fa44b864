import type { Random } from './random';
import type { Attributes, Message, Micros, Span, SpanEvent } from './trace';

/** What a span turns out to have been, told when it ends. */
export type SpanResult = Partial<Pick<Span, 'status' | 'decision'>> & {
  readonly attributes?: Attributes;
  readonly events?: readonly Omit<SpanEvent, 'time'>[];
};

type SpanStart = Pick<Span, 'parentId' | 'name' | 'kind' | 'component' | 'text'> & {
  /** An id from `nextId`; one is drawn where none is given. */
  readonly spanId?: string;
  readonly attributes?: Attributes;
};

export interface OpenSpan {
  readonly spanId: string;
  readonly end: (result?: SpanResult) => void;
}

/** Writes down spans and messages as they happen. */
export class Tracer {
  /** A span stands where it began, so that a parent comes before its children. */
  readonly #spans: (Span | undefined)[] = [];
  readonly #messages: Message[] = [];

  constructor(
    private readonly random: Random,
    readonly now: () => Micros,
  ) {}

  nextId(): string {
    return this.random.hex(16);
  }

  /** Begins a span; the function that is returned ends it. */
  begin(start: SpanStart): OpenSpan {
    const { attributes: known, text, spanId = this.nextId(), ...rest } = start;
    const from = this.now();
    const place = this.#spans.push(undefined) - 1;
    return {
      spanId,
      end: ({ status = 'unset', decision, attributes, events = [] } = {}) => {
        const time = this.now();
        this.#spans[place] = {
          spanId,
          ...rest,
          start: from,
          end: time,
          attributes: { ...known, ...attributes },
          events: events.map((event) => ({ ...event, time })),
          status,
          ...(decision ? { decision } : {}),
          ...(text ? { text } : {}),
        };
      },
    };
  }

  message(message: Omit<Message, 'id'>): void {
    this.#messages.push({ id: `m${this.#messages.length + 1}`, ...message });
  }

  get spans(): readonly Span[] {
    return this.#spans.filter((span) => span !== undefined);
  }

  get messages(): readonly Message[] {
    return [...this.#messages];
  }
}
