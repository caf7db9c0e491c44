import { inGroup } from './in-group.ts';

export const CONTENT = inGroup('content', {
  copy_editorial: [
    { it: 'Copy e contenuti editoriali', en: 'Copy & editorial content' },
    {
      it: 'Scrive articoli, pagine, annunci e testi delle newsletter',
      en: 'Writes articles, pages, ads and newsletter texts',
    },
  ],
  graphic_design: [
    { it: 'Grafica e art direction', en: 'Graphic design' },
    {
      it: 'Disegna impaginati, annunci, brochure e stampati',
      en: 'Designs layouts, ads, brochures and print',
    },
  ],
  photo_video: [
    { it: 'Foto e video', en: 'Photo & video' },
    { it: 'Riprende, monta e anima', en: 'Shoots, edits and animates' },
  ],
  social_editorial: [
    { it: 'Piano editoriale social e community', en: 'Social editorial & community' },
    {
      it: 'Tiene il calendario, pubblica i post e risponde a chi scrive',
      en: 'Keeps the calendar, publishes the posts and answers who writes',
    },
  ],
});
