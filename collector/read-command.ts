import { type ParseArgsConfig, parseArgs } from 'node:util';
import { TEXT_LIMITS } from '../shared/satisfaction/response';
import { describeError } from '../shared/text/describe-error';
import { parseDay } from '../shared/working-time/viet-nam-day';
import type { Limits } from './admission';
import { DEFAULT_LIMITS } from './admission';
import type { Limit } from './rate-limit';
import { SCOPES, type Scope } from './tokens';

/** What the command line asks for. */
export type Command =
  | { kind: 'help' }
  | {
      kind: 'serve';
      database: string;
      port: number;
      host: string;
      behindProxy: boolean;
      logRequests: boolean;
      metricsPort?: number;
      limits: Limits;
    }
  | { kind: 'unit add'; database: string; id: string; name?: string; origins?: string[] }
  | { kind: 'token make'; database: string; id: string; scopes?: Scope[]; expiresOn?: string }
  | { kind: 'token list'; database: string; id: string }
  | { kind: 'token revoke'; database: string; id: string; name: string }
  | { kind: 'sums check' | 'sums rebuild'; database: string }
  | { kind: 'export'; database: string; id: string; file: string }
  | { kind: 'import' | 'backup'; database: string; file: string };

/** The command line cannot be understood; the message says what. */
export class UsageError extends Error {}

const DEFAULT_DATABASE = 'sqlite:data/answers.db';

const COMMON = {
  database: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(describeError(error));
  }
}

function readPort(text: string, option = '--port'): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UsageError(`${option} ${text}: phải là số từ 0 đến 65535.`);
  return port;
}

function readLimit(option: string, text: string | undefined, usual: Limit): Limit {
  if (text === undefined) return usual;
  const [, count, seconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(text) ?? [];
  if (!count || !seconds)
    throw new UsageError(`--${option} ${text}: phải có dạng SỐ_PHIẾU/SỐ_GIÂY, ví dụ 120/60.`);
  return { count: Number(count), seconds: Number(seconds) };
}

/** As browsers write an origin: no path, no default port, host in lower case. */
function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new UsageError(
      `--origin ${text}: phải là địa chỉ gốc của trang, ví dụ https://phuong.khanhhoa.gov.vn.`,
    );
  }
  return url.origin;
}

/** An id stands in addresses and on forms. */
function readUnitId(positionals: string[], command: string): string {
  const [id, extra] = positionals;
  if (id === undefined) throw new UsageError(`${command}: thiếu mã đơn vị.`);
  if (extra !== undefined) throw new UsageError(`${command}: không hiểu "${extra}".`);
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id) || id.length > TEXT_LIMITS.unit) {
    throw new UsageError(
      `${command}: mã đơn vị "${id}" chỉ được gồm chữ không dấu, số, dấu chấm và gạch, tối đa ${TEXT_LIMITS.unit}.`,
    );
  }
  return id;
}

function readScope(text: string): Scope {
  const scope = SCOPES.find((one) => one === text);
  if (!scope) throw new UsageError(`--scope ${text}: phải là một trong: ${SCOPES.join(', ')}.`);
  return scope;
}

function readDay(option: string, text: string): string {
  if (parseDay(text) === undefined)
    throw new UsageError(`--${option} ${text}: phải là một ngày, dạng YYYY-MM-DD.`);
  return text;
}

/** Commands without options of their own, with the names of what they need. */
const SIMPLE = {
  'token list': ['mã đơn vị'],
  'token revoke': ['mã đơn vị', 'tên mã truy cập'],
  'sums check': [],
  'sums rebuild': [],
  export: ['mã đơn vị', 'tệp'],
  import: ['tệp'],
  backup: ['tệp'],
} as const;

function readSimpleCommand(args: string[], usualDatabase: string): Command | undefined {
  const kind = (Object.keys(SIMPLE) as (keyof typeof SIMPLE)[]).find((name) =>
    name.split(' ').every((word, i) => args[i] === word),
  );
  if (!kind) return undefined;
  const { values, positionals } = parse(args.slice(kind.split(' ').length), COMMON);
  if (values.help) return { kind: 'help' };
  const missing = SIMPLE[kind][positionals.length];
  if (missing) throw new UsageError(`${kind}: thiếu ${missing}.`);
  const extra = positionals[SIMPLE[kind].length];
  if (extra !== undefined) throw new UsageError(`${kind}: không hiểu "${extra}".`);
  const database = values.database ?? usualDatabase;
  const [first = '', second = ''] = positionals;
  switch (kind) {
    case 'token list':
      return { kind, database, id: readUnitId([first], kind) };
    case 'token revoke':
      return { kind, database, id: readUnitId([first], kind), name: second };
    case 'export':
      return { kind, database, id: readUnitId([first], kind), file: second };
    case 'import':
    case 'backup':
      return { kind, database, file: first };
    default:
      return { kind, database };
  }
}

/**
 * Reads the command line.
 * @param args without Node and the script
 * @param env for `DATABASE_URL`, the default of `--database`
 * @throws UsageError
 */
export function readCommand(args: string[], env: Record<string, string | undefined>): Command {
  const usualDatabase = env.DATABASE_URL || DEFAULT_DATABASE;
  if (args[0] === 'unit' && args[1] === 'add') {
    const { values, positionals } = parse(args.slice(2), {
      ...COMMON,
      name: { type: 'string' },
      origin: { type: 'string', multiple: true },
    });
    if (values.help) return { kind: 'help' };
    if (values.name?.trim() === '') throw new UsageError('--name không được để trống.');
    return {
      kind: 'unit add',
      database: values.database ?? usualDatabase,
      id: readUnitId(positionals, 'unit add'),
      name: values.name?.trim().normalize('NFC'),
      origins: values.origin?.map(readOrigin),
    };
  }
  if (args[0] === 'token' && args[1] === 'make') {
    const { values, positionals } = parse(args.slice(2), {
      ...COMMON,
      scope: { type: 'string', multiple: true },
      expires: { type: 'string' },
    });
    if (values.help) return { kind: 'help' };
    return {
      kind: 'token make',
      database: values.database ?? usualDatabase,
      id: readUnitId(positionals, 'token make'),
      scopes: values.scope?.map(readScope),
      expiresOn: values.expires === undefined ? undefined : readDay('expires', values.expires),
    };
  }
  const simple = readSimpleCommand(args, usualDatabase);
  if (simple) return simple;
  const { values, positionals } = parse(args, {
    ...COMMON,
    port: { type: 'string', default: '8787' },
    host: { type: 'string', default: '127.0.0.1' },
    'behind-proxy': { type: 'boolean', default: false },
    'log-requests': { type: 'boolean', default: false },
    'metrics-port': { type: 'string' },
    'device-limit': { type: 'string' },
    'address-limit': { type: 'string' },
  });
  if (values.help) return { kind: 'help' };
  if (positionals.length > 0) throw new UsageError(`Không có lệnh "${positionals.join(' ')}".`);
  return {
    kind: 'serve',
    database: values.database ?? usualDatabase,
    port: readPort(values.port),
    host: values.host,
    behindProxy: values['behind-proxy'],
    logRequests: values['log-requests'],
    metricsPort:
      values['metrics-port'] === undefined ? undefined : readPort(values['metrics-port'], '--metrics-port'),
    limits: {
      device: readLimit('device-limit', values['device-limit'], DEFAULT_LIMITS.device),
      address: readLimit('address-limit', values['address-limit'], DEFAULT_LIMITS.address),
    },
  };
}
