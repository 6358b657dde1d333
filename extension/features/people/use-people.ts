import { useEffect, useState } from 'preact/hooks';
import { type People, watchPeople } from '../../platform/people';

/** Who works at this computer; absent until it is read. */
export function usePeople(): People | undefined {
  const [people, setPeople] = useState<People>();
  useEffect(() => {
    const life = new AbortController();
    watchPeople(setPeople, life.signal);
    return () => life.abort();
  }, []);
  return people;
}
