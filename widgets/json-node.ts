import type { Needed } from './say-file-fault';

/** Thrown where a value is not what should stand at its place (`procedures[3].name`; '' is the whole file). */
export class ShapeError extends TypeError {
  constructor(
    readonly place: string,
    readonly needed: Needed,
  ) {
    super(`${place || 'the file'} should be ${needed}`);
  }
}

/** A value inside parsed JSON that knows its place, for messages such as `procedures[3].name should be a text`. */
export class JsonNode {
  /** @param key of the value in the one that it is inside; the root has neither */
  constructor(
    readonly value: unknown,
    private readonly inside?: JsonNode,
    private readonly key?: string | number,
  ) {}

  /** Put together when it is asked for: of thousands of values none may be wrong. */
  private get place(): string {
    const { inside, key } = this;
    if (!inside) return '';
    if (typeof key === 'number') return `${inside.place}[${key}]`;
    return inside.inside ? `${inside.place}.${key}` : String(key);
  }

  /** @throws ShapeError that says what should stand here */
  refuse(needed: Needed): never {
    throw new ShapeError(this.place, needed);
  }

  /** A member; of something that is no object, a refusal. */
  member(name: string): JsonNode {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.refuse('an object');
    // an own member, by a way that Safari 15 has
    const member: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
    return new JsonNode(member, this, name);
  }

  /** Not empty, composed. */
  text(): string {
    return typeof this.value === 'string' && this.value.trim() !== ''
      ? this.value.normalize('NFC')
      : this.refuse('a text');
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.refuse('a number');
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    return choices.find((choice) => choice === this.value) ?? this.refuse(`one of ${choices.join(', ')}`);
  }

  list<Item>(read: (item: JsonNode) => Item): Item[] {
    if (!Array.isArray(this.value)) this.refuse('a list');
    return this.value.map((item: unknown, index) => read(new JsonNode(item, this, index)));
  }

  /** Undefined where there is nothing: absent, null or ''. */
  optional<Result>(read: (node: JsonNode) => Result): Result | undefined {
    return this.value === undefined || this.value === null || this.value === '' ? undefined : read(this);
  }

  // methods, not functions of each value: a register has thousands of values
  optionalText(): string | undefined {
    return this.optional((node) => node.text());
  }

  optionalNumber(): number | undefined {
    return this.optional((node) => node.number());
  }

  listOrNone<Item>(read: (item: JsonNode) => Item): Item[] {
    return this.optional((node) => node.list(read)) ?? [];
  }
}

/** The root of a parsed file. */
export const rootNode = (value: unknown) => new JsonNode(value);
