import type { Locale } from '@raccordo/kernel';

/** One row of each kind; the reader knows the names of columns in both languages. */
export const EXAMPLE_TABLE: Readonly<Record<Locale, string>> = {
  it: [
    'tipo;capacità;quota;ore;titolo;consegnato;risultato;nome;ruolo',
    'offerta;SEO;40;12;;;;;',
    'caso;SEO;;;Primi per «infissi Lodi»;2026-03;Da 6 a 21 richieste al mese.;;',
    'persona;SEO;;;;;;Ada Prova;Responsabile SEO',
  ].join('\n'),
  en: [
    'type;capability;share;hours;title;delivered;result;name;role',
    'offer;SEO;40;12;;;;;',
    'case;SEO;;;First for “windows Lodi”;2026-03;From 6 to 21 requests a month.;;',
    'person;SEO;;;;;;Ada Prova;Head of SEO',
  ].join('\n'),
};
