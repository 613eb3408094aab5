import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyNavigation, push } from './navigation-history';
import {
  activeTab,
  closeTab,
  keepTabs,
  leave,
  maxTabs,
  moveTab,
  neighbourOf,
  noTabs,
  nothingKept,
  openTab,
  reopenTab,
  selectTab,
  showIn,
  tabsFrom,
  type Tabs,
} from './tabs';
import { keptTabsSchema, tabsSchema } from './tabs-schema';

const place = (documentId: string, offset: number | null = null) => ({
  documentId,
  earlierText: null,
  offset,
});
const three = ['a', 'b', 'c'].map((id) => place(id)).reduce(openTab, noTabs);
const documents = ({ open }: Tabs) => open.map(({ documentId }) => documentId).join('');

type Step = (tabs: Tabs) => Tabs;
const anyId = fc.nat(8);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map(
    (id): Step =>
      (tabs) =>
        showIn(tabs, id, null),
  ),
  fc.constantFrom('a', 'b', 'c').map(
    (id): Step =>
      (tabs) =>
        openTab(tabs, place(id)),
  ),
  fc.nat(50).map(
    (at): Step =>
      (tabs) =>
        leave(tabs, at, emptyNavigation),
  ),
  anyId.map(
    (id): Step =>
      (tabs) =>
        selectTab(tabs, id),
  ),
  anyId.map(
    (id): Step =>
      (tabs) =>
        closeTab(tabs, id),
  ),
  fc.constant<Step>(reopenTab),
  fc.tuple(anyId, fc.integer({ min: -3, max: 9 })).map(
    ([id, to]): Step =>
      (tabs) =>
        moveTab(tabs, id, to),
  ),
);
const anyTabs = fc
  .array(anyStep, { maxLength: 25 })
  .map((steps) => steps.reduce<Tabs>((tabs, step) => step(tabs), noTabs));

describe('whatever is done with tabs', () => {
  test('the active one is among them, and no two are the same', () => {
    fc.assert(
      fc.property(anyTabs, (tabs) => {
        const ids = [...tabs.open, ...tabs.closed.map(({ tab }) => tab)].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Math.max(0, ...ids)).toBeLessThan(tabs.nextId);
        expect(activeTab(tabs) !== null).toBe(tabs.open.length > 0);
      }),
    );
  });

  test('closing and opening again gives the same row', () => {
    fc.assert(
      fc.property(anyTabs, anyId, (tabs, id) => {
        const closed = closeTab(tabs, id);
        if (closed === tabs) return;
        expect(reopenTab(closed)).toEqual({ ...tabs, activeId: id });
      }),
    );
  });

  test('moving loses none, and moving back undoes it', () => {
    fc.assert(
      fc.property(anyTabs, anyId, fc.integer({ min: -3, max: 9 }), (tabs, id, to) => {
        const from = tabs.open.findIndex((tab) => tab.id === id);
        const moved = moveTab(tabs, id, to);
        expect(moved.open).toHaveLength(tabs.open.length);
        if (from !== -1) expect(moveTab(moved, id, from)).toEqual(tabs);
      }),
    );
  });

  test('walking on comes round to where it began', () => {
    fc.assert(
      fc.property(anyTabs, fc.constantFrom(1 as const, -1 as const), (tabs, direction) => {
        // As many steps as there are tabs, wherever each leads.
        const walked = tabs.open.reduce<Tabs>(
          (now) => selectTab(now, neighbourOf(now, direction)?.id ?? -1),
          tabs,
        );
        expect(walked).toEqual(tabs);
      }),
    );
  });

  test('after a restart the row is the same, also through the file', () => {
    fc.assert(
      fc.property(anyTabs, (tabs) => {
        const kept = keepTabs(tabs);
        expect(tabsSchema.parse(kept)).toEqual(kept);
        expect(keptTabsSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
        expect(keepTabs(tabsFrom(kept))).toEqual(kept);
        if (tabs.open.length > 1) expect(documents(tabsFrom(kept))).toBe(documents(tabs));
      }),
    );
  });
});

test('a document that is opened is in the active tab, and begins anew there', () => {
  const shown = showIn(selectTab(leave(three, 7, emptyNavigation), 1), 'd', null);
  expect(documents(shown)).toBe('dbc');
  expect(activeTab(shown)?.offset).toBeNull();
  expect(showIn(shown, 'd', null)).toBe(shown);
});

test('each tab has the place and the way back with which it was left', () => {
  const history = push(emptyNavigation, { documentId: 'c', offset: 3 });
  const left = openTab(leave(three, 40, history), place('d'));
  expect(left.open[2]).toMatchObject({ documentId: 'c', offset: 40, history });
  expect(activeTab(left)).toMatchObject({ documentId: 'd', history: emptyNavigation });
  // A list has no offset: the previous one stays.
  expect(activeTab(leave(selectTab(left, 3), null, history))?.offset).toBe(40);
});

test('of a closed tab the right neighbour takes the place, else the left one; the last tab stays', () => {
  expect(activeTab(closeTab(selectTab(three, 2), 2))?.documentId).toBe('c');
  expect(activeTab(closeTab(three, 3))?.documentId).toBe('b');
  expect(closeTab(three, 1).activeId).toBe(3);
  const one = closeTab(closeTab(three, 1), 2);
  expect(closeTab(one, 3)).toBe(one);
});

test('there are no more than a hundred', () => {
  let tabs = noTabs;
  for (let nth = 0; nth <= maxTabs; nth += 1) tabs = openTab(tabs, place('a'));
  expect(tabs.open).toHaveLength(maxTabs);
  expect(reopenTab(tabs)).toBe(tabs);
});

test('a single tab is what was read last, and not kept', () => {
  expect(keepTabs(openTab(noTabs, place('a', 5)))).toEqual(nothingKept);
  expect(tabsFrom(nothingKept)).toEqual(noTabs);
});

describe('of a settings file', () => {
  test('tabs that make no sense are left out', () => {
    const kept = { open: [place('a', 3), { documentId: 4 }, place('b', -1), null], active: 9 };
    const read = keptTabsSchema.parse(kept);
    expect(read.open).toEqual([place('a', 3)]);
    expect(activeTab(tabsFrom(read))?.documentId).toBe('a');
  });

  test.each([undefined, null, 7, [], { open: 3, active: 0 }])('%j is no tabs', (kept) => {
    expect(keptTabsSchema.parse(kept)).toEqual(nothingKept);
  });
});
