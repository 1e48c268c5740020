import { describe, expect, it, vi } from 'vitest';
import { createNeeds } from './needs.ts';
import { createResource } from './resource.ts';

async function createFailed(name: string) {
  const fetchValue = vi.fn(async () => name);
  fetchValue.mockRejectedValueOnce(new Error('404'));
  const resource = createResource(fetchValue);
  await resource.load();
  return { resource, fetchValue };
}

describe('createNeeds()', () => {
  it('has for all who name the same function one resource', async () => {
    const load = vi.fn(async () => 'letters');
    const needs = createNeeds();
    const letters = needs.of(load);
    expect(load).not.toHaveBeenCalled();
    await Promise.all([letters.load(), needs.of(load).load()]);
    expect(needs.of(load).get().value).toBe('letters');
    expect(load).toHaveBeenCalledTimes(1);
    expect(needs.of(async () => 'film')).not.toBe(letters);
  });

  it('asks again for all that failed, shown or left since, and for nothing else', async () => {
    const [notes, left] = await Promise.all([createFailed('notes'), createFailed('left')]);
    const idle = vi.fn(async () => 'gazetteer');
    const needs = createNeeds();
    needs.add(notes.resource);
    needs.add(left.resource)();
    needs.add(createResource(idle));
    needs.retry();
    await Promise.all([notes.resource.load(), left.resource.load()]);
    needs.retry();
    expect(notes.resource.get().value).toBe('notes');
    expect(left.resource.get().value).toBe('left');
    expect(notes.fetchValue).toHaveBeenCalledTimes(2);
    expect(left.fetchValue).toHaveBeenCalledTimes(2);
    expect(idle).not.toHaveBeenCalled();
  });

  it('forgets what had come when it was left', async () => {
    const notes = await createFailed('notes');
    const needs = createNeeds();
    const leave = needs.add(notes.resource);
    await notes.resource.load();
    leave();
    const status = vi.spyOn(notes.resource, 'get');
    needs.retry();
    expect(status).not.toHaveBeenCalled();
  });

  it('asks once for what two parts need, as long as one of them is there', async () => {
    const notes = await createFailed('notes');
    const needs = createNeeds();
    needs.add(notes.resource);
    needs.add(notes.resource)();
    needs.retry();
    await notes.resource.load();
    expect(notes.fetchValue).toHaveBeenCalledTimes(2);
  });
});
