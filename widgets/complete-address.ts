/** A relative address in full; what is no address even so is left as it is. */
export function completeAddress(address: string, page: string): string {
  try {
    return new URL(address, page).href;
  } catch {
    return address;
  }
}
