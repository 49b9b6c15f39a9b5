// Writes change-sets.jsonl: what CodeMirror itself makes of random changes.
//   npm install @codemirror/state && node change-sets.mjs > change-sets.jsonl
import { ChangeSet, MapMode, Text } from '@codemirror/state';

let seed = 20261125;
const random = (n) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 4294967296) * n);
};
const PIECES = ['a', 'bc', '客户', '\n', '张三说\n价格', '😀', '', '𠮷\n', 'שלום', '\u0000'];
const piece = () => PIECES[random(PIECES.length)];
const text = (pieces) => Array.from({ length: random(pieces) }, piece).join('');

function change(length) {
  const specs = [];
  for (let i = 0; i <= random(4); i++) {
    const from = random(length + 1);
    const to = random(2) ? from : Math.min(length, from + random(6));
    specs.push({ from, to, insert: text(3) });
  }
  return ChangeSet.of(specs, length);
}

for (let i = 0; i < 400; i++) {
  const doc = Text.of(text(8).split('\n'));
  const a = change(doc.length);
  const b = change(doc.length);
  const c = change(a.newLength);
  const positions = [];
  for (let at = 0; at <= doc.length; at++) {
    positions.push([
      a.mapPos(at, -1),
      a.mapPos(at, 1),
      a.mapPos(at, 1, MapMode.TrackDel) ?? -1,
    ]);
  }
  console.log(
    JSON.stringify({
      doc: doc.toString(),
      a,
      b,
      c,
      applied: a.apply(doc).toString(),
      mapped: b.map(a),
      mappedBefore: b.map(a, true),
      composed: a.compose(c),
      positions,
    }),
  );
}
