import { CHANNELS, type Channel } from '../../shared/satisfaction/response';

/** The channel as written on the element; `usual` where that is none. */
export function readChannel(value: string | null, usual: Channel): Channel {
  return CHANNELS.find((channel) => channel === value) ?? usual;
}
