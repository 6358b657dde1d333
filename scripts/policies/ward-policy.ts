import type * as z from 'zod/mini';
import { portalDescriptionSchema } from '../../extension/portals/descriptions/portal-description-schema';
import { wardRulesSchema } from '../../shared/deadlines/rule-set/rule-schema';
import { describeIssue } from '../../shared/json/describe-issue';
import { describeJsonProblem, readJson } from '../../shared/json/read-json-file';
import {
  MANAGED,
  type ManagedSettings,
  type PolicyFiles,
  toManaged,
} from '../../shared/settings/to-settings';

/** What such a file is called. */
const FILE = 'hai-long-….json';

/** What is the same at every desk of a ward; the rest is each official's own choice, unless it is asked for. */
const OF_THE_WARD = ['officeHours', 'ownHours', 'ownDays', 'unitName', 'surveyAddress', 'wardRules'];

/** What an administrator sets, as the extension reads it from `storage.managed` (extension/public/managed-schema.json). */
export interface WardPolicy {
  values: Record<string, unknown>;
  /** Names of what the file has and a policy cannot, or was not asked to, carry. */
  left: string[];
}

/**
 * Takes a ward's settings, allowed and taught sites from a file that the options page has exported; nothing else of it is
 * looked at.
 * @param also names of further settings to fix, such as `keepMonths`
 * @throws where it is no such file, or a value could not be used, naming it
 */
export function readWardPolicy(text: string, also: readonly string[] = []): WardPolicy {
  const reading = readJson(text);
  if ('problem' in reading) throw new Error(describeJsonProblem(reading.problem, FILE, 'vi'));
  const { format, settings, sites, portals } = (reading.json ?? {}) as Record<string, unknown>;
  if (format !== 'hai-long-kept') throw new Error('không phải tệp xuất từ trang Cài đặt của Hài Lòng');
  if (typeof settings !== 'object' || settings === null)
    throw new Error('không có cài đặt nào: trên máy ấy chưa ai chọn gì');
  for (const name of also)
    if (!MANAGED.some((known) => known === name))
      throw new Error(`--also ${name}: chỉ có ${MANAGED.join(', ')}`);
  const wanted = [...OF_THE_WARD, ...also];
  const isSet = ([name, value]: [string, unknown]) =>
    wanted.includes(name) && value !== '' && !(OF_THE_WARD.includes(name) && isEmptyList(value));
  const chosen = Object.fromEntries(Object.entries(settings).filter(isSet));
  const addresses = Array.isArray(sites) ? sites.map((site) => String(site).replace(/\/\*$/, '')) : [];
  const descriptions = descriptionsOf(portals);
  const values: Record<string, unknown> = {
    ...chosen,
    ...(addresses.length > 0 && { sites: addresses }),
    ...(descriptions.length > 0 && { portals: descriptions }),
  };
  const { ignored }: ManagedSettings = toManaged(values, checkFiles(values));
  if (ignored.length > 0) throw new Error(`có giá trị không dùng được: ${ignored.join(', ')}`);
  const left = Object.keys(settings).filter((name) => name !== 'version' && !(name in chosen));
  return { values, left };
}

/** The sites that were taught there, as they are kept. */
function descriptionsOf(portals: unknown): unknown[] {
  const { descriptions } = (portals ?? {}) as { descriptions?: unknown };
  return Array.isArray(descriptions) ? descriptions : [];
}

/** What has the shape of a file, by the schema of that file. @throws where it is not right, naming where */
function checkFiles({ wardRules, portals }: Record<string, unknown>): PolicyFiles {
  return {
    ...(wardRules !== undefined && { wardRules: check('wardRules', wardRulesSchema, wardRules) }),
    ...(Array.isArray(portals) && {
      portals: portals.map((portal, i) => check(`portals.${i}`, portalDescriptionSchema, portal)),
    }),
  };
}

function check<Shape>(place: string, schema: z.ZodMiniType<Shape>, value: unknown): Shape {
  const { data, error } = schema.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (issue) throw new Error(`${[place, ...issue.path].join('.')}: ${describeIssue(issue, 'vi')}`);
  return data as Shape;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
