/** Frequent Dutch words that say nothing about one story; naming one of them names nothing. */
export const stopWords: ReadonlySet<string> = new Set(
	`aanpak aardig achter achteraf afspraak alleen allemaal altijd ander andere anderen anders beetje
	begrijpelijk begrijpen beide belangrijk bepaalt bericht beslis beslissen beslist best beste beter
	bijna blijf blijft blijven botst brengt daardoor daarmee daarna daarom daarover daarvoor denken
	denkt deze dingen direct doordat dragen durft durven echte eerder eerlijk eerst eerste eigen
	elkaar enkel ergens extra gaat gebeurd gebeurde gebeuren gebeurt gedaan geeft gelden geldt
	gelijk gemaakt gemeente genoeg gesprek geven gevoel gevolg gewone gewoon gezegd goede graag groot grote
	haalt handig hebben hebt helpen helpt hiermee hierover hoeft hoort houden houdt iedere iedereen
	iemand jezelf jouw juist kans keuze keuzes kiest kiezen kijken kijkt klaar klein kleine klopt
	komen komt kosten kunnen laatste langer lastig later laten leggen leidinggevende lelijk
	leuk liever lijken lijkt lukken lukt maakt maar maken makkelijk mensen merken merkt meteen minder
	misschien moeilijk moeten mogelijk moment mooie morgen mogen nadenken nemen neemt niemand
	niets nieuwe nodig ondanks ongeveer onder opeens open opnieuw ook over plaats praat
	praten precies punt reden regel regels respect risico rustig samen schelen slecht sluit snel
	soms sommige spreek spreken staan staat stap sterk sterke steeds straks tegen telt terug terwijl
	tevoren tijd toch toestaan tussen uiteindelijk uitleg uitleggen vaak vandaag vanuit verder
	verschil vertel vertelt vertellen vertrouwen vinden vindt voelen voelt volgende voor vooraf
	vooral voordat vraag vragen vraagt vrij waarde waarden waarom waarop waarover waarvan wacht wachten
	wanneer weet weinig wellicht welke werk werken werkt weten willen woorden worden wordt zaken zeggen
	zegt zeker zelf zelfs zetten zien ziet zijn zitten zoals zodat zoiets zonder zorgen zorgt zouden
	zullen zwaar`.split(/\s+/)
);
