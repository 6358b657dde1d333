import { mergeTaken } from '../../shared/procedures/merge-taken';
import type { ProceduresFile } from '../../shared/procedures/procedure';
import { watchProcedures } from '../platform/changes';
import { readWardProcedures } from '../platform/register-store';

let builtIn: Promise<ProceduresFile> | undefined;
let inUse: Promise<ProceduresFile> | undefined;

/** The register that comes with the extension. It is larger than the panel itself: it is opened when it is first asked for. */
export function loadBuiltIn(): Promise<ProceduresFile> {
  builtIn ??= import('../../shared/procedures/procedures.json').then(
    // its shape is checked where it is made
    ({ default: file }) => file as unknown as ProceduresFile,
  );
  builtIn.catch(() => {
    builtIn = undefined;
  });
  return builtIn;
}

/** The register in use: the ward's own or the built-in one, with the procedures that were taken over from pages. */
export function loadRegister(): Promise<ProceduresFile> {
  inUse ??= readInUse();
  inUse.catch(() => {
    inUse = undefined;
  });
  return inUse;
}

async function readInUse(): Promise<ProceduresFile> {
  const { register, taken } = await readWardProcedures();
  const file = register?.register ?? (await loadBuiltIn());
  if (taken.length === 0) return file;
  const procedures = mergeTaken(
    file.procedures,
    taken.map(({ procedure }) => procedure),
  );
  return { ...file, procedures };
}

/** Calls `listener` whenever another register is in use; what is loaded then is the new one. */
export function watchRegister(listener: () => void, signal: AbortSignal): void {
  watchProcedures(() => {
    inUse = undefined;
    listener();
  }, signal);
}
