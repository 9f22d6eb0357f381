import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Importance } from '../../analyzers/model.ts';
import type { TargetRole } from '../../analyzers/target.ts';
import {
  findTarget,
  roleOf,
  setImportance,
  switchExpectation,
  withTarget,
} from '../../analyzers/notes/targets.ts';
import type { OwnTarget, Posting } from '../../analyzers/records.ts';
import { directorIt } from '../../analyzers/roles/director-it.ts';
import { DEFAULT_ROLE, findRole } from '../../analyzers/roles/index.ts';
import { changeTargets, chooseTarget, readChosenTarget, readTargets } from '../shared/storage.ts';
import { watchKept } from '../shared/versioned.ts';
import { useSame } from './use-lists.ts';

const DRAFT = 'own-draft';

/** The target that is judged for, and how it is changed. A changed target counts at once; it is kept when saved. */
export interface Target {
  readonly role: TargetRole;
  readonly own: readonly OwnTarget[];
  /** Targets to choose from: the saved ones, and the changed one that is not saved yet. */
  readonly listed: readonly OwnTarget[];
  /** The target with the changes that are not saved yet, or a saved one of the user's own; null for a plain role. */
  readonly edited: OwnTarget | null;
  readonly choose: (id: string) => void;
  readonly switchSignal: (signal: string, isOn: boolean) => void;
  readonly setImportance: (signal: string, importance: Importance) => void;
  readonly usePostings: (postings: readonly Posting[], title: string, basedOn: string) => void;
  readonly save: (name: string) => Promise<boolean>;
  readonly remove: () => void;
}

/** The target of this page, which begins as the one chosen last. */
export function useTarget(): Target {
  const [id, setId] = useState(DEFAULT_ROLE);
  const [kept, setOwn] = useState<readonly OwnTarget[]>([]);
  const own = useSame(kept);
  const [draft, setDraft] = useState<OwnTarget | null>(null);
  useEffect(() => {
    void readChosenTarget().then(setId);
    const read = (): void => {
      void readTargets().then(({ value }) => {
        setOwn(value);
      });
    };
    read();
    // Others come with a plan that is read, or from another window.
    return watchKept(read);
  }, []);
  const saved = own.find((target) => target.id === id) ?? null;
  const edited = draft ?? saved;
  const role = useMemo(
    () => (draft === null ? (findTarget(id, own) ?? directorIt) : roleOf(draft)),
    [draft, id, own],
  );
  const choose = (next: string): void => {
    setDraft(null);
    setId(next);
    void chooseTarget(next);
  };
  const begin = (): OwnTarget =>
    edited ?? {
      id: DRAFT,
      title: role.title,
      basedOn: findRole(id)?.id ?? DEFAULT_ROLE,
      off: [],
      importance: {},
      postings: [],
      at: new Date().toISOString(),
    };
  return {
    role,
    own,
    listed: draft !== null && !own.some((target) => target.id === draft.id) ? [...own, draft] : own,
    edited,
    choose,
    switchSignal: (signal, isOn) => {
      const before = begin();
      const isAsked = role.expectations.some((one) => one.signal === signal) || before.off.includes(signal);
      // A signal that the role does not ask for is asked for by being given an importance.
      const base = isOn && !isAsked ? setImportance(before, signal, 'plus') : before;
      setDraft(switchExpectation(base, signal, isOn));
    },
    setImportance: (signal, importance) => {
      setDraft(setImportance(begin(), signal, importance));
    },
    usePostings: (postings, title, basedOn) => {
      const at = new Date().toISOString();
      setDraft({
        id: DRAFT,
        title: title.slice(0, 200),
        basedOn: findRole(basedOn)?.id ?? DEFAULT_ROLE,
        off: [],
        importance: {},
        postings,
        at,
      });
    },
    save: async (name) => {
      const before = begin();
      const isNew = before.id === DRAFT;
      const target = {
        ...before,
        id: isNew ? `own-${crypto.randomUUID()}` : before.id,
        title: name,
        at: new Date().toISOString(),
      };
      const kept = await changeTargets((targets) => withTarget(targets, target));
      setOwn(kept.value);
      choose(target.id);
      return kept.status === 'saved';
    },
    remove: () => {
      const gone = edited;
      choose(gone?.basedOn ?? DEFAULT_ROLE);
      if (gone !== null)
        void changeTargets((targets) => targets.filter((target) => target.id !== gone.id)).then(
          ({ value }) => {
            setOwn(value);
          },
        );
    },
  };
}
