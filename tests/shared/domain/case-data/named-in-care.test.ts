/** What happens to children in care names them, whatever they are called (P3). */
import { describe, expect, test } from '@jest/globals';
import { hasNamedChild } from '../../../../shared/domain/case-data/named-child.ts';

describe('hasNamedChild', () => {
  test.each([
    'As Florimel, who has cystic fibrosis and lives with her aunt, goes to clinic, we visit there',
    'Tansy, who is in foster care, asks for a later visit',
    'for Osric, who was placed with carers in March, the letter was late',
  ])('sees a name no list has where its home is told: %s', (text) => {
    expect(hasNamedChild(text)).toBe(true);
  });

  test.each([
    'Parents, who live with their own parents, need a room',
    'Anyone who lives with pain could use the lift',
    'Shelley, who was placed with us as a student, wrote this',
    'Priya, who lives with the rota every day, knows best',
    'London, who would have thought it, has a form',
  ])('lets through: %s', (text) => {
    expect(hasNamedChild(text)).toBe(false);
  });
});
