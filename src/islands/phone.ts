import { mount } from 'svelte';
import PhoneIsland from '#lib/ui/live/phone/PhoneIsland.svelte';

const props = JSON.parse(document.getElementById('phone-props')!.textContent!);
const target = document.getElementById('phone')!;

// The server drew where the group is; the same screen comes to life in its place.
target.replaceChildren();
mount(PhoneIsland, { target, props });
target.dataset.alive = 'yes';
