import { wake } from '$lib/live/wake';
import DeckPage from './DeckPage.svelte';

wake(DeckPage);
