import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/text/bilingual-text';
import { CodeScanner, type ScanProblem } from './code-scanner';
import { PROGRESS_TEXTS } from './texts';

/** The buttons that look for a QR code, what the camera sees, and why nothing was found. */
export function scanPart(scanner: CodeScanner, language: Language): TemplateResult {
  const texts = PROGRESS_TEXTS[language];
  const { stream, problem } = scanner;
  return html`<div class="scan" part="scan">
      ${
        stream
          ? html`<p role="status">${texts.scanning}</p>
              <video part="video" muted playsinline aria-hidden="true"></video>
              <button type="button" @click=${() => scanner.stop()}>${texts.stopScan}</button>`
          : html`${
              CodeScanner.hasCamera
                ? html`<button type="button" @click=${() => void scanner.start()}>${texts.scan}</button>`
                : nothing
            }
            <label class="picture">
              ${texts.choosePicture}
              <input type="file" accept="image/*" capture="environment" @change=${({
                currentTarget,
              }: Event) => {
                if (!(currentTarget instanceof HTMLInputElement)) return;
                const picture = currentTarget.files?.[0];
                // the same picture may be chosen again
                currentTarget.value = '';
                if (picture) void scanner.readPicture(picture);
              }} />
            </label>`
      }
    </div>
    <p class="scan-problem" role="alert">${problem ? nameProblem(problem, language) : nothing}</p>`;
}

function nameProblem(problem: ScanProblem, language: Language): string {
  const texts = PROGRESS_TEXTS[language];
  if (problem === 'no-code') return texts.noCode;
  return problem === 'no-decoder' ? texts.decoderFailed : texts.camera[problem];
}
