import { tidyText } from '../text/tidy-text';
import { BLANK, fillText, isKnown, LONG_BLANK } from './fill-text';
import type { Block, Letter } from './letter';
import type { LetterFacts, MissingPaper } from './letter-facts';
import type { FormVersion, LetterKind, Section } from './letter-form';
import { deskOn, formOn, LETTER_FORMS } from './letter-forms';
import { dayInWords, MOTTO, placeOf } from './letter-head';
import { type LetterValues, letterValues } from './letter-values';

const capitals = (text: string) => text.toLocaleUpperCase('vi');

/**
 * Writes a letter by the form that is in force at `now`: what is known stands in it, what is not is a blank to be written
 * in by hand. Undefined where no form is known of that day.
 */
export function writeLetter(kind: LetterKind, facts: LetterFacts, now: Date): Letter | undefined {
  const form = formOn(kind, now);
  if (!form) return undefined;
  const { issuer, sections, signers, copies } = LETTER_FORMS[kind];
  const unit = tidyText(facts.unit);
  const values = letterValues(facts, now);
  return {
    kind,
    form,
    issuer: [unit ?? LONG_BLANK, ...(issuer === 'desk' ? [deskOn(now) ?? BLANK] : [])].map(capitals),
    motto: MOTTO,
    number: numberOf(form, facts.number),
    placeAndDate: `${placeOf(unit) ?? BLANK}, ${dayInWords(now)}`,
    title: capitals(form.name),
    recipient: [
      { label: 'Kính gửi', value: tidyText(facts.applicant) ?? LONG_BLANK },
      { label: 'Địa chỉ', value: tidyText(facts.address) ?? LONG_BLANK },
    ],
    blocks: sections.flatMap((section) => writeSection(section, facts, values)),
    signers: signers.map(({ role, hint }) => ({ role: capitals(role), hint })),
    copies: (copies ?? []).map((copy, index, all) => `- ${copy}${index < all.length - 1 ? ';' : '.'}`),
  };
}

function writeSection(section: Section, facts: LetterFacts, values: LetterValues): Block[] {
  switch (section.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: fillText(section.text, values) }];
    case 'fact':
      return section.optional && !isKnown(section.value, values)
        ? []
        : [{ kind: 'fact', label: section.label, value: fillText(section.value, values, LONG_BLANK) }];
    case 'papers':
      return [{ kind: 'papers', papers: listPapers(facts.papers ?? []) }];
    case 'after-supplement': {
      const mode = facts.afterSupplement?.mode ?? 'restart';
      const texts = [section[mode], ...(values.closeAfter ? [section.closeAfter] : [])];
      return [{ kind: 'paragraph', text: fillText(texts.join(' '), values) }];
    }
  }
}

/** Where none is named, there is room to write them by hand. */
function listPapers(papers: MissingPaper[]): MissingPaper[] {
  const named = papers.flatMap((paper) => {
    const name = tidyText(paper.name);
    return name ? [{ ...paper, name }] : [];
  });
  return named.length > 0 ? named : [{ name: LONG_BLANK }, { name: LONG_BLANK }];
}

/** `Số: 12/HDHS`: what was typed, with the symbol of the form where it was typed without one. */
function numberOf({ symbol }: FormVersion, typed: string | undefined): string {
  const number = tidyText(typed) ?? BLANK;
  return `Số: ${number.includes('/') ? number : `${number}/${symbol ?? BLANK}`}`;
}
