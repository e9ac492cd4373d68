import { wake } from '$lib/live/wake';
import StoryPage from './StoryPage.svelte';

wake(StoryPage);
