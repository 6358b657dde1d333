import uFuzzy from '@leeoniya/ufuzzy';
import { Document as FlexDocument } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildIndex, search } from '../../../shared/procedures/search';
import { foldText } from '../../../shared/text/fold-text';

export interface Named {
  code: string;
  name: string;
  field?: string;
}

/** A search made ready: codes of the best, and what of it would have to be sent, where it can be written out. */
interface Ready {
  find(query: string, limit: number): string[];
  written?: unknown;
}

/** Ours and its peers, each with names folded for it as a site that knows Vietnamese would do. */
export const ENGINES: Record<string, (procedures: Named[]) => Ready> = {
  ours: (procedures) => {
    const index = buildIndex(procedures);
    return { find: (query, limit) => search(index, query, limit).map(({ code }) => code) };
  },
  MiniSearch: (procedures) => {
    const mini = new MiniSearch<Named>({
      idField: 'code',
      fields: ['name', 'field', 'code'],
      processTerm: foldText,
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 2 } },
    });
    mini.addAll(procedures);
    return {
      find: (query, limit) =>
        mini
          .search(query)
          .slice(0, limit)
          .map(({ id }) => String(id)),
      written: mini.toJSON(),
    };
  },
  'Fuse.js': (procedures) => {
    const folded = procedures.map(fold);
    const fuse = new Fuse(folded, { keys: ['name', 'field', 'code'], ignoreLocation: true, threshold: 0.4 });
    return {
      find: (query, limit) => fuse.search(foldText(query), { limit }).map(({ item }) => item.code),
      written: fuse.getIndex().toJSON(),
    };
  },
  uFuzzy: (procedures) => {
    const fuzzy = new uFuzzy({ intraMode: 1 });
    const haystack = procedures.map(fold).map(({ code, name, field }) => `${name} ${field} ${code}`);
    return {
      find: (query, limit) => {
        const [ids, info, order] = fuzzy.search(haystack, foldText(query), 1, 1e6);
        const best = order && info ? order.map((place) => info.idx[place]) : (ids ?? []);
        return best.slice(0, limit).flatMap((place) => procedures[place ?? -1]?.code ?? []);
      },
    };
  },
  FlexSearch: (procedures) => {
    const flex = new FlexDocument({
      tokenize: 'forward',
      document: { id: 'code', index: ['name', 'field', 'code'] },
    });
    for (const procedure of procedures) flex.add({ ...fold(procedure) });
    return {
      find: (query, limit) => {
        const fields = flex.search(foldText(query), { limit, suggest: true });
        return [...new Set(fields.flatMap(({ result }) => result.map(String)))].slice(0, limit);
      },
    };
  },
};

const fold = ({ code, name, field }: Named) => ({ code, name: foldText(name), field: foldText(field ?? '') });
