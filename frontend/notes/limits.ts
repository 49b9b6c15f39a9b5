import { EditorState, type Extension, Transaction } from '@codemirror/state';
import type { Limits } from './types';

/** Keeps out what the server would not take, and says which limit it is. */
export const withinLimits = (limits: () => Limits, tooMuch: (which: keyof Limits) => void): Extension =>
  EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || transaction.annotation(Transaction.remote)) {
      return transaction;
    }
    const { note, change } = limits();
    const grows = transaction.newDoc.length > transaction.startState.doc.length;
    let inserted = 0;
    transaction.changes.iterChanges((_from, _to, _start, _end, text) => {
      inserted += text.length;
    });
    if (inserted > change) {
      tooMuch('change');
      return [];
    }
    if (grows && transaction.newDoc.length > note) {
      tooMuch('note');
      return [];
    }
    return transaction;
  });
