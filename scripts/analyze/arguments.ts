import { parseArgs } from 'node:util';
import type { TargetRole } from '../../analyzers/target.ts';
import { DEFAULT_ROLE, findRole, ROLES } from '../../analyzers/roles/index.ts';

type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | {
      readonly kind: 'run';
      readonly json: boolean;
      readonly role: TargetRole;
      /** Paths of job postings; when there are any, what they ask for is the target. */
      readonly postings: readonly string[];
      /** Paths as given; `-` is standard input. */
      readonly files: readonly string[];
    };

const roleList = ROLES.map(({ id, title }) => `  ${id.padEnd(26)} ${title}`).join('\n');

export const HELP = `Reads resumes and shows which signals of a senior role their pages show.
Everything happens on this machine; nothing is sent anywhere.

Usage: npm run --silent analyze -- [--json] [--target ROLE-ID] [--posting FILE]... FILE...

  FILE              PDF, DOCX, text, Markdown, JSON Resume, a LinkedIn data export (zip)
                    or a saved LinkedIn profile (HTML); "-" is standard input.
                    Several files are answered one after the other; they are never compared.
  --target ROLE-ID  The role aimed at; ${DEFAULT_ROLE} when left out.
  --posting FILE    A job posting (text, HTML or JSON-LD) whose expectations are the target instead;
                    several are merged. Rung and usual sizes stay those of the role.
  --json            One JSON object a line and file instead of a report to read.
  --help            This text.

Roles:
${roleList}

Exit code: 0 when every file was read, 1 when one was not, 2 for wrong usage.
`;

/** Reads the words after the command's name. Wrong usage is a value with one sentence for the user. */
export function parseArguments(args: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        target: { type: 'string' },
        posting: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    // Node adds advice on odd file names after its first sentence.
    return wrong(
      (error instanceof Error ? error.message : String(error)).replace(/\. To specify[\s\S]*/, '.'),
    );
  }
  const { values, positionals: files } = parsed;
  if (values.help === true) return { kind: 'help' };
  const role = findRole(values.target ?? DEFAULT_ROLE);
  if (role === undefined) {
    return wrong(`No role is called "${values.target}". The roles: ${ROLES.map(({ id }) => id).join(', ')}.`);
  }
  if (files.length === 0) return wrong('Name at least one file to read, or "-" for standard input.');
  if ([...files, ...(values.posting ?? [])].filter((file) => file === '-').length > 1)
    return wrong('Standard input ("-") can be read once.');
  return { kind: 'run', json: values.json === true, role, postings: values.posting ?? [], files };
}

const wrong = (message: string): Arguments => ({ kind: 'wrong', message });
