import { mount } from 'svelte';
import KioskWatch from '#lib/ui/letters/KioskWatch.svelte';

const props = JSON.parse(document.getElementById('kiosk-props')!.textContent!);
mount(KioskWatch, { target: document.getElementById('kiosk')!, props });
