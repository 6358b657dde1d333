import type { Block, Letter } from '../../../shared/letters/letter';
import { PAPER_HEADS, paperCells } from './paper-cells';

/** The letter as it will be printed; when printing, nothing else is. */
export const LetterPaper = ({ letter, label }: { letter: Letter; label: string }) => (
  <div class="desk">
    <section class="paper" lang="vi" aria-label={label}>
      <div class="head">
        <div>
          {letter.issuer.map((line, index) => (
            <p key={line} class={index === letter.issuer.length - 1 ? 'strong' : undefined}>
              {line}
            </p>
          ))}
          <p>{letter.number}</p>
        </div>
        <div>
          <p class="strong">{letter.motto[0]}</p>
          <p class="motto">{letter.motto[1]}</p>
          <p class="place">{letter.placeAndDate}</p>
        </div>
      </div>
      <h3>{letter.title}</h3>
      {letter.recipient.map(({ label: name, value }) => (
        <p key={name}>
          {name}: {value}
        </p>
      ))}
      {letter.blocks.map((block, index) => (
        <PaperBlock key={index} block={block} />
      ))}
      <div class="foot">
        {(letter.copies.length > 0 || letter.signers.length === 1) && (
          <div class="copies">
            {letter.copies.length > 0 && <p class="strong">Nơi nhận:</p>}
            {letter.copies.map((copy) => (
              <p key={copy}>{copy}</p>
            ))}
          </div>
        )}
        {letter.signers.map(({ role, hint }) => (
          <div key={role} class="signer">
            <p class="strong">{role}</p>
            <p class="place">{hint}</p>
          </div>
        ))}
      </div>
    </section>
  </div>
);

function PaperBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'fact':
      return (
        <p>
          {block.label}: {block.value}
        </p>
      );
    case 'paragraph':
      return <p class="sentence">{block.text}</p>;
    case 'papers':
      return (
        <table>
          <thead>
            <tr>
              {PAPER_HEADS.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.papers.map((paper, index) => (
              <tr key={index}>
                {paperCells(paper, index).map((text, column) => (
                  <td key={PAPER_HEADS[column]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
