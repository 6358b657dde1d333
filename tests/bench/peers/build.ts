import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import sipas from '../../../shared/satisfaction/questionnaires/sipas-2025@1.vi.json';

/**
 * `npx tsx tests/bench/peers/build.ts FOLDER`: the smallest working surveys of others, with the five questions and steps of
 * ours, for the bench `slow-phone`. Their packages must be installed in FOLDER (docs/measurements.md has the command); they
 * are none of the project's.
 */
const folder = path.resolve(process.argv[2] ?? '');

const questions = sipas.questions.map(({ id, criterion, text }) => ({ id, title: `${criterion}. ${text}` }));

/** A rating in five steps a question, one a page, a comment, and sent when complete. */
const SURVEY_JS = `
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.fontless.min.css';
const model = new Model({
  locale: 'vi',
  title: ${JSON.stringify(sipas.title)},
  questionsOnPageMode: 'questionPerPage',
  showProgressBar: true,
  elements: [
    ...${JSON.stringify(questions)}.map(({ id, title }) => ({
      type: 'radiogroup', name: id, title, choices: ${JSON.stringify(
        sipas.scale.map(({ value, label }) => ({ value, text: label })),
      )},
    })),
    { type: 'comment', name: 'comment', title: 'Ý kiến khác' },
  ],
});
model.onComplete.add(({ data }) => fetch('/v1/responses', { method: 'POST', body: JSON.stringify(data) }));
renderSurvey(model, document.getElementById('survey'));
`;

const FORMBRICKS = `
import { renderSurveyInline } from '@formbricks/surveys';
renderSurveyInline({
  containerId: 'survey',
  isBrandingEnabled: false,
  languageCode: 'default',
  brandColor: '#0b5cad',
  survey: {
    id: 'sipas', name: 'sipas', type: 'link', status: 'inProgress', languages: [], endings: [],
    welcomeCard: { enabled: false },
    thankYouCard: { enabled: true, headline: { default: 'Đã ghi nhận, cảm ơn Quý vị' } },
    hiddenFields: { enabled: false },
    questions: [
      ...${JSON.stringify(questions)}.map(({ id, title }) => ({
        id, type: 'rating', headline: { default: title }, required: false, scale: 'smiley', range: 5,
        lowerLabel: { default: 'Rất không hài lòng' }, upperLabel: { default: 'Rất hài lòng' },
        buttonLabel: { default: 'Tiếp' }, backButtonLabel: { default: 'Quay lại' },
      })),
      { id: 'comment', type: 'openText', headline: { default: 'Ý kiến khác' }, required: false, inputType: 'text',
        placeholder: { default: '' }, buttonLabel: { default: 'Gửi' }, backButtonLabel: { default: 'Quay lại' } },
    ],
  },
  onResponse: (data) => fetch('/v1/responses', { method: 'POST', body: JSON.stringify(data) }),
});
`;

const PEERS = [
  {
    name: 'survey-js-ui',
    source: SURVEY_JS,
    needs: ['survey-core', 'survey-js-ui'],
    ready: '#survey input[type=radio]',
  },
  {
    name: '@formbricks/surveys',
    source: FORMBRICKS,
    needs: ['@formbricks/surveys'],
    ready: '#survey input[type=radio]',
  },
];

async function versionOf(name: string): Promise<string> {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${name} is not installed in ${folder}; docs/measurements.md says how`);
  });
  return JSON.parse(text).version;
}

const made = [];
for (const { name, source, needs, ready } of PEERS) {
  const versions = await Promise.all(needs.map(versionOf));
  const own = path.join(folder, 'built', name.replace(/\W+/g, ''));
  await mkdir(own, { recursive: true });
  const entry = path.join(folder, `${name.replace(/\W+/g, '')}.mjs`);
  await writeFile(entry, source);
  await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: own,
      emptyOutDir: true,
      target: ['safari15', 'chrome100', 'firefox100'],
      lib: { entry, formats: ['es'], fileName: () => 'survey.js', cssFileName: 'survey' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const css = await readFile(path.join(own, 'survey.css')).catch(() => undefined);
  const page = `${css ? '<link rel="stylesheet" href="survey.css">' : ''}<div id="survey"></div>
<script type="module" src="survey.js"></script>`;
  made.push({ name: `${name} ${versions.join(', ')}`, folder: path.relative(folder, own), page, ready });
}
await writeFile(path.join(folder, 'peers.json'), JSON.stringify(made, null, 2));
console.log(made.map(({ name }) => name).join('\n'));
