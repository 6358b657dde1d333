import { UNIT_KINDS } from '../../shared/procedures/procedure';
import { FEEDBACK_KINDS, WARD_DOCUMENT_KINDS, type WardFile } from '../../shared/ward/ward-file';
import { DAY_WORKS, type OwnDay, type WardHours } from '../../shared/working-time/ward-hours';
import { type Season, type Session, WEEKDAYS, type Week } from '../../shared/working-time/work-calendar';
import { type JsonNode, rootNode } from '../json-node';

/**
 * Reads a parsed `ward.json`. Lists may be missing; what has a wrong shape is refused. Addresses are made complete, and
 * are refused where they are no web address: they become links.
 * @param at complete address of the file, to which its relative addresses belong
 * @throws TypeError that names the place and what should stand there
 */
export function readWardFile(json: unknown, at: string): WardFile {
  const file = rootNode(json);
  if (file.at('version').value !== 1) file.at('version').refuse('1, the only version there is');
  const addressOf = (node: JsonNode) => readAddress(node, at);
  const choice = file.at('procedures');
  return {
    version: 1,
    unit: file.at('unit').text(),
    name: file.at('name').text(),
    province: file.at('province').optionalText(),
    office: file.at('office').optionalText(),
    emblem: file.at('emblem').optional(addressOf),
    site: withSlash(addressOf(file.at('site'))),
    shortSite: file.at('shortSite').optional((node) => withSlash(addressOf(node))),
    collector: file.at('collector').optional(addressOf),
    address: file.at('address').optionalText(),
    map: file.at('map').optional(addressOf),
    hotlines: file.at('hotlines').listOrNone((line) => ({
      number: line.at('number').text(),
      label: line.at('label').optionalText(),
      note: line.at('note').optionalText(),
    })),
    feedback: file.at('feedback').listOrNone((channel) => ({
      kind: channel.at('kind').oneOf(FEEDBACK_KINDS),
      text: channel.at('text').text(),
      url: channel.at('url').optional(addressOf),
      note: channel.at('note').optionalText(),
    })),
    hours: readHours(file.at('hours')),
    documents: file.at('documents').listOrNone((document) => {
      const kind = document.at('kind').oneOf(WARD_DOCUMENT_KINDS);
      const title = document.at('title');
      return {
        kind,
        title: kind === 'other' ? title.text() : title.optionalText(),
        url: addressOf(document.at('url')),
      };
    }),
    procedures: choice.optional((node) => ({
      units: node.at('units').optional((units) => units.list((unit) => unit.oneOf(UNIT_KINDS))),
      without: node.at('without').listOrNone((code) => code.text()),
    })),
  };
}

const withSlash = (address: string) => address.replace(/\/*$/, '/');

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
    officeHours: node.at('officeHours').text(),
    ownHours: node.at('ownHours').optional((own) => ({
      week: readWeek(own.at('week')),
      seasons: own.at('seasons').listOrNone(readSeason),
    })),
    ownDays: node.at('ownDays').listOrNone(readOwnDay),
  };
}

const readSeason = (node: JsonNode): Season => ({
  from: node.at('from').text(),
  to: node.at('to').text(),
  week: readWeek(node.at('week')),
});

const readOwnDay = (node: JsonNode): OwnDay => ({
  date: node.at('date').text(),
  work: node.at('work').oneOf(DAY_WORKS),
  sessions: node.at('sessions').optional((sessions) => sessions.list(readSession)),
  reason: node.at('reason').optionalText(),
});

function readWeek(node: JsonNode): Week {
  const days = WEEKDAYS.map((day) => [day, node.at(day).listOrNone(readSession)] as const);
  return Object.fromEntries(days.filter(([, sessions]) => sessions.length > 0));
}

function readSession(node: JsonNode): Session {
  const [start, end, ...more] = node.list((time) => time.text());
  return start !== undefined && end !== undefined && more.length === 0
    ? [start, end]
    : node.refuse('two times, such as ["07:30", "11:30"]');
}
