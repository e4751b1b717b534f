/** A design-system component we use: its CSS file and the tokens of variants that we never show. */
export type ComponentCss = { name: string; css: string; unused?: RegExp };

const nl = (name: string, unused?: RegExp): ComponentCss => ({
	name,
	css: `@nl-design-system-candidate/${name}-css/dist/${name}.css`,
	unused
});
const utrecht = (name: string, unused?: RegExp): ComponentCss => ({
	name,
	css: `@utrecht/${name}-css/dist/index.css`,
	unused
});

export const components: ComponentCss[] = [
	nl('button', /-(pressed|positive|negative|icon-only)-/),
	nl('heading', /level-[56]/),
	nl('paragraph'),
	nl('link', /-disabled-/),
	nl('skip-link'),
	nl('data-badge'),
	utrecht('alert'),
	utrecht('table', /sticky|numeric|selected|scroll-shadow/),
	utrecht('form-field', /checkbox/),
	utrecht('form-label', /checkbox/),
	utrecht('form-field-description'),
	utrecht('form-field-error-message'),
	utrecht('textbox'),
	utrecht('textarea'),
	utrecht('select'),
	utrecht('radio-button'),
	utrecht('blockquote'),
	utrecht('breadcrumb-nav')
];
