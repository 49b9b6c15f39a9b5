/** A file as the server keeps it. */
export interface StoredFile {
  id: number;
  name: string;
  size: number;
}

/** What became of a file on its way. */
export type Course = 'running' | 'failed' | 'refused' | 'done' | 'cancelled';

const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const inTheNameOfThisPage = () => ({ [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf') });

/** One file on its way to the server, as the body of a request (Java: FilesController). */
export class Transfer {
  course: Course = 'running';

  /** 0 to 1. */
  progress = 0;

  /** Why the server refused it, in the person's language. */
  message = '';

  stored?: StoredFile;

  private request?: XMLHttpRequest;

  constructor(
    readonly file: File,
    readonly name: string,
    private readonly target: () => string,
    private readonly changed: (transfer: Transfer) => void,
  ) {}

  start() {
    const request = new XMLHttpRequest();
    this.request = request;
    this.course = 'running';
    this.progress = 0;
    request.open('POST', `files/${this.target()}?name=${encodeURIComponent(this.name)}`);
    Object.entries(inTheNameOfThisPage()).forEach(([header, value]) => request.setRequestHeader(header, value));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (event) => {
      this.progress = event.loaded / Math.max(1, event.total);
      this.changed(this);
    };
    request.onload = () => this.answered(request);
    request.onerror = () => this.end('failed');
    request.send(this.file);
    this.changed(this);
  }

  cancel() {
    this.request?.abort();
    this.end('cancelled');
  }

  refuse(message: string) {
    this.message = message;
    this.end('refused');
  }

  private answered(request: XMLHttpRequest) {
    try {
      const answer = JSON.parse(request.responseText) as StoredFile & { message?: string };
      if (request.status === 201) {
        this.stored = answer;
        this.end('done');
      } else if (request.status === 422) {
        this.refuse(answer.message ?? '');
      } else {
        this.end('failed');
      }
    } catch {
      // Not an answer of the room's, as when the session is over.
      this.end('failed');
    }
  }

  private end(course: Course) {
    this.course = course;
    this.changed(this);
  }
}

/** Takes a stored file away; whether that has worked. */
export async function removeFile(id: number): Promise<boolean> {
  try {
    const answer = await fetch(`files/${id}`, { method: 'DELETE', headers: inTheNameOfThisPage() });
    return answer.ok || answer.status === 404;
  } catch {
    return false;
  }
}
