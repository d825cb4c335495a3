/** Says which one is read, the draft or an edition, and lets people make one and sign it (P19, P32). */
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { EditionView } from '../../../../../shared/contracts/api/blueprint/editions.ts';
import { toDraftSince, toSinceWords } from '../../../../../shared/text/blueprint/since-words.ts';
import type { DocumentWords } from '../../../../../shared/text/blueprint/words/en-GB-document.ts';
import { toPlainDateWords } from '../../../../../shared/text/dates.ts';
import { useMayInProgramme, useMe } from '../../../api/me.ts';
import { useBlueprint } from '../../../api/views/blueprint.ts';
import { useEdition, useEditions } from '../../../api/views/editions.ts';
import { useNamedPeople } from '../../../api/views/named-people.ts';
import { wall } from '../../../components/breakpoints.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { PlaceLinks } from '../parts/PlaceLinks.tsx';
import { hashOfEdition, hashOfPart } from '../parts/parts.ts';
import { useDocumentWords } from '../parts/use-document-words.ts';
import { MakeEdition } from './MakeEdition.tsx';
import { SignForm } from './SignForm.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
  line: {
    ...typographyStyles.body1,
    flexBasis: '100%',
    margin: 0,
    textWrap: 'pretty',
    [wall]: typographyStyles.body2,
  },
});

/** `n`: the edition that is read; null: the draft. */
type Props = { readonly teamId: string; readonly n: number | null };

export function EditionBar({ teamId, n }: Props) {
  const styles = useStyles();
  const words = useDocumentWords().editions;
  const me = useMe().data;
  const maySign = useMayInProgramme(teamId, 'sign')?.() ?? false;
  const editions = useEditions(teamId).data?.editions;
  if (editions === undefined) return null;
  const edition = editions.find((each) => each.n === n);
  const hasSigned = edition?.signatures.some(({ id }) => id === me?.id);
  const last = editions.at(-1);
  const unsigned = maySign && last?.signatures.every(({ id }) => id !== me?.id) ? last : undefined;
  const links = [null, ...editions.map((each) => each.n)].map((each) => ({
    name: each === null ? words.draft : words.edition(each),
    hash: hashOfEdition(each),
    isCurrent: each === n,
  }));
  return (
    <div className={styles.bar}>
      {editions.length > 0 && <PlaceLinks label={words.label} links={links} />}
      <p className={styles.line}>
        {unsigned && n === null ? (
          <>
            {words.waits(unsigned.n)}{' '}
            <Link inline href={hashOfEdition(unsigned.n)}>
              {words.toSign(unsigned.n)}
            </Link>
          </>
        ) : (
          toSentence(n, edition, editions.length, words)
        )}
      </p>
      {n === null ? (
        <DraftSince teamId={teamId} />
      ) : (
        <EditionSince {...{ teamId, n, isLast: n === last?.n }} />
      )}
      {edition && edition === last && <NotSigned {...{ teamId, edition }} />}
      {n === null && <AsksWait teamId={teamId} />}
      {n === null && <MakeEdition teamId={teamId} next={editions.length + 1} />}
      {edition && maySign && !hasSigned && (
        <Opener key={n} label={words.sign} appearance="primary">
          {(close) => <SignForm {...{ teamId, n: edition.n }} onClose={close} />}
        </Opener>
      )}
    </div>
  );
}

/** Beside that it is the draft. */
function DraftSince({ teamId }: Pick<Props, 'teamId'>) {
  const styles = useStyles();
  const words = useDocumentWords().editions.since;
  const since = useBlueprint(teamId).data?.since;
  return since ? <p className={styles.line}>{toSinceWords(since, words)}</p> : null;
}

type OfEdition = { readonly teamId: string; readonly n: number; readonly isLast: boolean };

/** Beside the edition before it, and the draft beside it where it is the last one. */
function EditionSince({ teamId, n, isLast }: OfEdition) {
  const styles = useStyles();
  const words = useDocumentWords().editions.since;
  const since = useEdition(teamId, n).data?.since;
  const draft = useBlueprint(teamId).data?.since;
  const sentences = [
    ...(since ? [toSinceWords(since, words)] : []),
    ...(isLast && draft?.n === n ? [toDraftSince(draft, words)] : []),
  ];
  return sentences.map(
    (each) =>
      each !== null && (
        <p key={each} className={styles.line}>
          {each}
        </p>
      ),
  );
}

/** So that whoever looks after it knows whom to ask. Who reads it has a button. */
function NotSigned({ teamId, edition }: Pick<Props, 'teamId'> & { readonly edition: EditionView }) {
  const styles = useStyles();
  const { notSigned } = useDocumentWords().editions;
  const me = useMe().data;
  const signed = edition.signatures.map(({ id }) => id);
  const names = (useNamedPeople(teamId).data?.people ?? [])
    .filter(({ id, role }) => role === 'leader' && id !== me?.id && !signed.includes(id))
    .map(({ name }) => name);
  return names.length > 0 ? <p className={styles.line}>{notSigned(names)}</p> : null;
}

/** For whoever answers for the council, who may come here first. */
function AsksWait({ teamId }: Pick<Props, 'teamId'>) {
  const styles = useStyles();
  const { asksWait, toAsks } = useDocumentWords().editions;
  const mayAnswer = useMayInProgramme(teamId, 'answer-ask')?.() ?? false;
  const asks = useBlueprint(teamId).data?.asks ?? [];
  const waiting = asks.filter(({ answer }) => answer === null).length;
  if (!mayAnswer || waiting === 0) return null;
  return (
    <p className={styles.line}>
      {asksWait(waiting)}{' '}
      <Link inline href={hashOfPart('draw-up')}>
        {toAsks}
      </Link>
    </p>
  );
}

function toSentence(
  n: number | null,
  edition: EditionView | undefined,
  all: number,
  words: DocumentWords['editions'],
): string | null {
  if (n === null) return all === 0 ? words.none : words.isDraft;
  if (!edition) return null;
  const { signatures, madeOn } = edition;
  if (signatures.length === 0) return words.unsigned(n, toPlainDateWords(madeOn));
  return words.signed(
    n,
    signatures.map(({ name, on }) => ({ name, day: toPlainDateWords(on) })),
  );
}
