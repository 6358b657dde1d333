import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadQrReader, type QrReader } from './read-qr';

/** Time between two looks at the camera's picture, ms: often enough for a hand, seldom enough for an old phone. */
const LOOK_MS = 200;

/** Why nothing is scanned. */
export type ScanProblem = 'denied' | 'missing' | 'failed' | 'no-decoder' | 'no-code';

/** Looks through the camera, or at a picture, for a QR code. The pictures stay on the device and are not kept. */
export class CodeScanner implements ReactiveController {
  /** What the camera sees, while it is looked through. */
  stream: MediaStream | undefined;
  problem: ScanProblem | undefined;

  /** Raised when it stops: what was asked for before counts no more. */
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly video: () => HTMLVideoElement | null,
    private readonly onFound: (text: string) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Whether the browser lets a page look through a camera at all: not without https, nor inside some apps. */
  static get hasCamera(): boolean {
    return navigator.mediaDevices?.getUserMedia !== undefined;
  }

  async start(): Promise<void> {
    this.stop();
    const turn = this.turn;
    const read = await this.loadReader();
    if (!read) return;
    const video = { facingMode: 'environment', width: { ideal: 1280 } };
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video, audio: false });
      if (turn !== this.turn) return endStream(stream);
      this.stream = stream;
      this.host.requestUpdate();
      await this.host.updateComplete;
      const view = this.video();
      if (!view || turn !== this.turn) return;
      view.srcObject = stream;
      await view.play();
      this.look(view, read, turn);
    } catch (error) {
      if (turn !== this.turn) return;
      this.stop();
      this.fail(nameProblem(error));
    }
  }

  stop(): void {
    this.turn++;
    clearTimeout(this.timer);
    if (this.stream) endStream(this.stream);
    this.stream = undefined;
    this.problem = undefined;
    this.host.requestUpdate();
  }

  /** Looks at one picture, as a phone's own camera has taken it. */
  async readPicture(picture: Blob): Promise<void> {
    this.stop();
    const turn = this.turn;
    const read = await this.loadReader();
    if (!read) return;
    // what is no picture has no code either
    const bitmap = await createImageBitmap(picture).catch(() => undefined);
    const text = bitmap && (await read(bitmap));
    bitmap?.close();
    if (turn !== this.turn) return;
    if (text === undefined) this.fail('no-code');
    else this.onFound(text);
  }

  private look(view: HTMLVideoElement, read: QrReader, turn: number): void {
    this.timer = setTimeout(async () => {
      // a picture that cannot be read yet, as while the camera warms up, is looked at again
      const text = await read(view).catch(() => undefined);
      if (turn !== this.turn) return;
      if (text === undefined) return this.look(view, read, turn);
      this.stop();
      this.onFound(text);
    }, LOOK_MS);
  }

  private loadReader(): Promise<QrReader | undefined> {
    return loadQrReader().catch(() => {
      this.fail('no-decoder');
      return undefined;
    });
  }

  private fail(problem: ScanProblem): void {
    this.problem = problem;
    this.host.requestUpdate();
  }
}

const endStream = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

function nameProblem(error: unknown): ScanProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed';
}
