import aliases from '../../../data/aliases.json';
import type { Aliases } from '../../core/search/names.ts';

export const ALIASES: Aliases = aliases;
