import { useEffect, useState } from 'preact/hooks';
import { compareRegisters, type RegisterComparison } from '../../../shared/procedures/compare-registers';
import type { Procedure, ProceduresFile } from '../../../shared/procedures/procedure';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeError } from '../../../shared/text/describe-error';
import { describeFailure } from '../../../shared/text/describe-failure';
import { formatDateTime, formatIsoDate } from '../../../shared/text/format-date';
import { readProcedureInTab } from '../../platform/procedure-tab';
import { dropTaken, removeRegister, saveRegister, takeProcedure } from '../../platform/register-store';
import { listRemarks } from '../../platform/remark-store';
import type { ProcedurePageReading } from '../../portals/procedure/read-procedure-page';
import { JsonFileField } from '../../ui/json-file-field';
import { saveJson } from '../../ui/save-file';
import { loadBuiltIn } from '../load-procedures';
import { describeRegisterProblem } from './describe-register-problem';
import { PageReview } from './page-review';
import { readRegisterFile, writeRegisterFile } from './register-file';
import { RegisterReview } from './register-review';
import { TakenList } from './taken-list';
import { TEXTS } from './texts';
import { useWardProcedures } from './use-ward-procedures';
import { withNotices } from './with-notices';

interface RegisterInUseProps {
  register: ProceduresFile;
  language: Language;
  clock: () => Date;
  tabId: number | undefined;
}

/** Another register that is looked at before it holds; without a file the built-in one. */
interface Proposal {
  title: string;
  file?: { name: string; register: ProceduresFile };
  comparison: RegisterComparison;
}

/** Which register is in use, and the ways in which another takes its place. */
export function RegisterInUse({ register, language, clock, tabId }: RegisterInUseProps) {
  const [notice, setNotice] = useState<{ text: string; isProblem: boolean }>();
  const [proposal, setProposal] = useState<Proposal>();
  const [reading, setReading] = useState<ProcedurePageReading>();
  const say = (text: string, isProblem = false) => setNotice({ text, isProblem });
  const failed = (error: unknown) =>
    say(`${TEXTS.failed[language]}: ${describeFailure(error, language)}`, true);
  const ward = useWardProcedures(failed);

  useEffect(() => {
    if (tabId === undefined) return;
    readProcedureInTab<ProcedurePageReading>(tabId).then(
      (found) => {
        if (found) setReading(found);
        else if (location.hash === '#procedures') say(TEXTS.pageNone[language], true);
      },
      (error: unknown) => {
        const reason = describeError(error);
        if (location.hash === '#procedures') say(`${TEXTS.pageFailed[language]} (${reason}).`, true);
      },
    );
  }, [tabId]);

  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    setProposal(undefined);
    setNotice(undefined);
    const result = readRegisterFile(await chosen.text());
    if ('problem' in result) {
      const reason = describeRegisterProblem(result.problem, language);
      return say(`${chosen.name}: ${reason}. ${TEXTS.untouched[language]}`, true);
    }
    const comparison = compareRegisters(register.procedures, result.register.procedures);
    setProposal({ title: chosen.name, file: { name: chosen.name, register: result.register }, comparison });
  };
  const proposeBuiltIn = async () => {
    const builtIn = await loadBuiltIn();
    setNotice(undefined);
    setProposal({
      title: TEXTS.takeBack[language],
      comparison: compareRegisters(register.procedures, builtIn.procedures),
    });
  };
  const take = async ({ file }: Proposal) => {
    if (file) await saveRegister(file.name, file.register, clock());
    else await removeRegister();
    setProposal(undefined);
    say(TEXTS.taken[language]);
  };
  const takeOne = async (procedure: Procedure) => {
    await takeProcedure(procedure, procedure.url ?? '', clock());
    setReading(undefined);
    say(`${TEXTS.tookOne[language]}: ${procedure.name} (${procedure.code})`);
  };
  const exportFile = async () => {
    const text = writeRegisterFile(withNotices(register, await listRemarks()));
    saveJson('procedures.json', text);
    say(`${TEXTS.exported[language]}: procedures.json`);
  };

  const own = ward?.register;
  const taken = ward?.taken ?? [];
  return (
    <>
      <dl class="in-use">
        <dt>{own ? TEXTS.ward[language] : TEXTS.builtIn[language]}</dt>
        <dd>
          {[
            `${register.procedures.length} ${TEXTS.count[language]}`,
            `${TEXTS.asOf[language]} ${formatIsoDate(register.asOf)}`,
            `${TEXTS.source[language]}: ${register.source}`,
            own && `${own.fileName}, ${TEXTS.importedOn[language]} ${formatDateTime(own.importedAt)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </dd>
      </dl>
      <p class="actions">
        <button type="button" onClick={() => void exportFile().catch(failed)}>
          {TEXTS.export[language]}
        </button>
        {(own || taken.length > 0) && (
          <button type="button" onClick={() => void proposeBuiltIn().catch(failed)}>
            {TEXTS.back[language]}
          </button>
        )}
      </p>
      <JsonFileField label={TEXTS.import[language]} onOpen={(file) => void open(file).catch(failed)} />
      <p class="quiet">{TEXTS.pageHow[language]}</p>
      <p role={notice?.isProblem ? 'alert' : 'status'} data-problem={notice?.isProblem || undefined}>
        {notice?.text}
      </p>
      {proposal && (
        <RegisterReview
          {...proposal}
          takeText={TEXTS[proposal.file ? 'take' : 'takeBack'][language]}
          language={language}
          onTake={() => void take(proposal).catch(failed)}
          onLeave={() => setProposal(undefined)}
        />
      )}
      {reading && (
        <PageReview
          reading={reading}
          inUse={register.procedures.find(({ code }) => code === reading.procedure.code)}
          language={language}
          onTake={(procedure) => void takeOne(procedure).catch(failed)}
          onLeave={() => setReading(undefined)}
        />
      )}
      <TakenList taken={taken} language={language} onDrop={(code) => void dropTaken(code).catch(failed)} />
    </>
  );
}
