import { type KeptParts, STORE_PARTS } from '../../platform/kept-parts';

/**
 * Of what is kept only what is the same at every desk of a ward: no dossier, note or draft, no colleague, not how this desk
 * calls itself. What is missing in the file stays as it is where it is imported.
 */
export function partsOfWard({ settings, portals, wardTargets, collector }: KeptParts): KeptParts {
  const { deskName: _, ...ofAll } = (settings ?? {}) as Record<string, unknown>;
  // which addresses are asked for the collector alone is this browser's own
  const { onlyAsked: __, ...address } = (collector ?? {}) as Record<string, unknown>;
  const nothing = Object.fromEntries(STORE_PARTS.map((part) => [part, []]));
  return {
    ...(nothing as unknown as Pick<KeptParts, (typeof STORE_PARTS)[number]>),
    ...(settings !== undefined && { settings: ofAll }),
    ...(portals !== undefined && { portals }),
    ...(wardTargets !== undefined && { wardTargets }),
    ...(collector !== undefined && { collector: address }),
  };
}
