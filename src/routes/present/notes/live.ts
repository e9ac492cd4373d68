import { wake } from '$lib/live/wake';
import NotesPage from './NotesPage.svelte';

wake(NotesPage);
