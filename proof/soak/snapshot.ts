import type { CDPSession } from 'playwright';

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [types: readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

async function takeSnapshot(cdp: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', hear);
  return JSON.parse(chunks.join(''));
}

/** Bytes of what the page has made, and of what the engine has compiled of its program meanwhile. */
export interface Split {
  readonly made: number;
  readonly compiled: number;
}

/** Which part of the heap is the page’s, and which is code that the engine writes anew the more often it runs. */
export async function splitHeap(cdp: CDPSession): Promise<Split> {
  const { snapshot, nodes } = await takeSnapshot(cdp);
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  const split = { made: 0, compiled: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    split[nodes[at + type] === code ? 'compiled' : 'made'] += nodes[at + size] ?? 0;
  }
  return split;
}
