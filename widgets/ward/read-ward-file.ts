import { UNIT_KINDS } from '../../shared/procedures/procedure';
import { FEEDBACK_KINDS, WARD_DOCUMENT_KINDS, type WardFile } from '../../shared/ward/ward-file';
import { DAY_WORKS, type OwnDay, type WardHours } from '../../shared/working-time/ward-hours';
import { type Season, type Session, WEEKDAYS, type Week } from '../../shared/working-time/work-calendar';
import { type JsonNode, rootNode } from '../json-node';

/**
 * Reads a parsed `ward.json`. Lists may be missing; what has a wrong shape is refused. Addresses are made complete, and
 * are refused where they are no web address: they become links.
 * @param at complete address of the file, to which its relative addresses belong
 * @throws ShapeError that names the place and what should stand there
 */
export function readWardFile(json: unknown, at: string): WardFile {
  const file = rootNode(json);
  if (file.member('version').value !== 1) file.member('version').refuse('1, the only version there is');
  const addressOf = (node: JsonNode) => readAddress(node, at);
  const choice = file.member('procedures');
  return {
    version: 1,
    unit: file.member('unit').text(),
    name: file.member('name').text(),
    province: file.member('province').optionalText(),
    office: file.member('office').optionalText(),
    emblem: file.member('emblem').optional(addressOf),
    site: withSlash(addressOf(file.member('site'))),
    shortSite: file.member('shortSite').optional((node) => withSlash(addressOf(node))),
    collector: file.member('collector').optional(addressOf),
    address: file.member('address').optionalText(),
    map: file.member('map').optional(addressOf),
    hotlines: file.member('hotlines').listOrNone((line) => ({
      number: line.member('number').text(),
      label: line.member('label').optionalText(),
      note: line.member('note').optionalText(),
    })),
    feedback: file.member('feedback').listOrNone((channel) => ({
      kind: channel.member('kind').oneOf(FEEDBACK_KINDS),
      text: channel.member('text').text(),
      url: channel.member('url').optional(addressOf),
      note: channel.member('note').optionalText(),
    })),
    hours: readHours(file.member('hours')),
    documents: file.member('documents').listOrNone((document) => {
      const kind = document.member('kind').oneOf(WARD_DOCUMENT_KINDS);
      const title = document.member('title');
      return {
        kind,
        title: kind === 'other' ? title.text() : title.optionalText(),
        url: addressOf(document.member('url')),
      };
    }),
    procedures: choice.optional((node) => ({
      units: node.member('units').optional((units) => units.list((unit) => unit.oneOf(UNIT_KINDS))),
      without: node.member('without').listOrNone((code) => code.text()),
    })),
  };
}

const withSlash = (address: string) => (address.endsWith('/') ? address : `${address}/`);

function readAddress(node: JsonNode, at: string): string {
  const given = node.text();
  try {
    const { protocol, href } = new URL(given, at);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // what is no address is refused below, as another scheme is
  }
  return node.refuse('a web address (https://…) or a path');
}

function readHours(node: JsonNode): WardHours {
  return {
    officeHours: node.member('officeHours').text(),
    ownHours: node.member('ownHours').optional((own) => ({
      week: readWeek(own.member('week')),
      seasons: own.member('seasons').listOrNone(readSeason),
    })),
    ownDays: node.member('ownDays').listOrNone(readOwnDay),
  };
}

const readSeason = (node: JsonNode): Season => ({
  from: node.member('from').text(),
  to: node.member('to').text(),
  week: readWeek(node.member('week')),
});

const readOwnDay = (node: JsonNode): OwnDay => ({
  date: node.member('date').text(),
  work: node.member('work').oneOf(DAY_WORKS),
  sessions: node.member('sessions').optional((sessions) => sessions.list(readSession)),
  reason: node.member('reason').optionalText(),
});

function readWeek(node: JsonNode): Week {
  const days = WEEKDAYS.map((day) => [day, node.member(day).listOrNone(readSession)] as const);
  return Object.fromEntries(days.filter(([, sessions]) => sessions.length > 0));
}

function readSession(node: JsonNode): Session {
  const [start, end, ...more] = node.list((time) => time.text());
  return start !== undefined && end !== undefined && more.length === 0
    ? [start, end]
    : node.refuse('two times, such as ["07:30", "11:30"]');
}
