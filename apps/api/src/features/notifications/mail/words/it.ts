import { LIFETIMES_MS } from '@raccordo/identity';
import type { FootWords, MailWords } from '../mail-content.ts';
import { claimName, dayOf, minutesOf, nameOnly } from '../phrases.ts';

const hello = (name: string): string => `Ciao ${nameOnly(name)},`;
const SECURITY = { label: 'Controlla il tuo account', path: '/account/security' } as const;
const NOT_YOU =
  'Se non eri tu, reimposta subito la password e chiudi le sessioni che non riconosci.';

const ROLES = { owner: 'titolare', member: 'membro', adviser: 'consulente' } as const;

export const ITALIAN: MailWords = {
  'verify-email': ({ name, path }) => ({
    subject: 'Conferma il tuo indirizzo',
    lines: [
      hello(name),
      'manca solo un passo: conferma che questo indirizzo è tuo, e il tuo account su Raccordo è pronto.',
    ],
    action: { label: 'Conferma l’indirizzo', path },
    after: [
      `Il link vale ${minutesOf(LIFETIMES_MS.verifyEmail)} minuti e una volta sola.`,
      'Se non hai chiesto tu un account, ignora questa mail: senza conferma non succede nulla.',
    ],
  }),
  'reset-password': ({ name, path }) => ({
    subject: 'Scegli una nuova password',
    lines: [
      hello(name),
      'qualcuno, speriamo tu, ha chiesto di cambiare la password del tuo account.',
    ],
    action: { label: 'Scegli la password', path },
    after: [
      `Il link vale ${minutesOf(LIFETIMES_MS.resetPassword)} minuti e una volta sola.`,
      'Se non eri tu, ignora questa mail: la password resta quella di prima.',
    ],
  }),
  'account-exists': ({ name, path }) => ({
    subject: 'Hai già un account',
    lines: [
      hello(name),
      'qualcuno ha provato ad aprire un account con questo indirizzo, ma ne hai già uno. Se eri tu e non ricordi la password, puoi sceglierne una nuova.',
    ],
    action: { label: 'Recupera l’accesso', path },
    after: ['Se non eri tu, non devi fare nulla: il tuo account non è cambiato.'],
  }),
  'email-changed': ({ name, newEmail }) => ({
    subject: 'Il tuo indirizzo è cambiato',
    lines: [
      hello(name),
      `da ora il tuo account su Raccordo usa l’indirizzo ${nameOnly(newEmail)}. A questo non arriverà più nulla.`,
      'Se non eri tu, scrivi a chi gestisce il servizio: qualcuno è entrato nel tuo account.',
    ],
  }),
  'erasure-asked': ({ name, dueOn, path }) => ({
    subject: 'Il tuo account sarà cancellato',
    lines: [
      hello(name),
      `come hai chiesto, cancelliamo il tuo account e i tuoi dati il ${dayOf('it', dueOn)}. Fino ad allora puoi ripensarci: accedi e annulla.`,
    ],
    action: { label: 'Annulla la cancellazione', path },
    after: [
      'È l’ultima mail su questo: dopo la cancellazione non abbiamo più il tuo indirizzo.',
      'Se non l’hai chiesto tu, annulla e cambia la password: qualcuno è entrato nel tuo account.',
    ],
  }),
  'erasure-put-off': ({ name, organisationNames, path }) => ({
    subject: 'Il tuo account non è stato cancellato',
    lines: [
      hello(name),
      'oggi era il giorno, ma da quando l’hai chiesto queste organizzazioni non hanno più altri titolari. Passale a qualcuno o cancellale, poi chiedi di nuovo.',
    ],
    items: organisationNames.map(nameOnly),
    action: { label: 'Guarda che cosa fare', path },
  }),
  'organisation-invitation': ({ organisationName, invitedBy, role, validDays, path }) => ({
    subject: `Invito a lavorare con ${nameOnly(organisationName)}`,
    lines: [
      `${nameOnly(invitedBy)} ti invita in ${nameOnly(organisationName)} su Raccordo, come ${ROLES[role]}.`,
    ],
    action: { label: 'Guarda l’invito', path },
    after: [`L’invito vale ${validDays} giorni. Se non conosci chi ti scrive, ignora questa mail.`],
  }),
  'password-changed': () => ({
    subject: 'La tua password è cambiata',
    lines: ['La password del tuo account è stata cambiata. Le altre sessioni sono state chiuse.'],
    action: SECURITY,
    after: [NOT_YOU],
  }),
  'sign-in-from-new-device': ({ device }) => ({
    subject: 'Accesso da un dispositivo nuovo',
    lines: [`Qualcuno è entrato nel tuo account da un dispositivo nuovo: ${nameOnly(device)}.`],
    action: SECURITY,
    after: ['Se eri tu, non devi fare nulla.', NOT_YOU],
  }),
  'two-factor-changed': ({ isOn }) => ({
    subject: isOn ? 'Verifica in due passaggi attiva' : 'Verifica in due passaggi disattivata',
    lines: [
      isOn
        ? 'Da ora per entrare serve anche un codice. Tieni i codici di recupero in un posto sicuro.'
        : 'Da ora per entrare basta la password.',
    ],
    action: SECURITY,
    after: [NOT_YOU],
  }),
  'agency-published': ({ agencyName, path }) => ({
    subject: `${nameOnly(agencyName)} è pubblicata`,
    lines: [
      `Il profilo di ${nameOnly(agencyName)} è nell’elenco: da ora entra nei calcoli di chi cerca un’agenzia.`,
    ],
    action: { label: 'Guarda il profilo', path },
  }),
  'agency-suspended': ({ agencyName, reason, path }) => ({
    subject: `${nameOnly(agencyName)} è sospesa`,
    lines: [
      `Il profilo di ${nameOnly(agencyName)} è sospeso: non compare nell’elenco e non entra nei calcoli. Il motivo:`,
    ],
    quote: reason,
    action: { label: 'Leggi e rispondi', path },
    after: ['Se pensi che sia un errore, puoi fare ricorso: lo esamina un’altra persona.'],
  }),
  'claim-verified': ({ agencyName, claim, path }) => ({
    subject: `Verificato: ${claimName('it', claim)}`,
    lines: [
      `Abbiamo controllato ${claimName('it', claim)} di ${nameOnly(agencyName)}: è verificato, e nei calcoli conta di più.`,
    ],
    action: { label: 'Guarda come stai', path },
  }),
  'claim-more-asked': ({ agencyName, claim, question, path }) => ({
    subject: `Serve ancora qualcosa per ${claimName('it', claim)}`,
    lines: [`Per verificare ${claimName('it', claim)} di ${nameOnly(agencyName)} ti chiediamo:`],
    quote: question,
    action: { label: 'Rispondi', path },
  }),
  'claim-rejected': ({ agencyName, claim, reason, path }) => ({
    subject: `Non verificato: ${claimName('it', claim)}`,
    lines: [
      `Non abbiamo potuto verificare ${claimName('it', claim)} di ${nameOnly(agencyName)}. Il motivo:`,
    ],
    quote: reason,
    action: { label: 'Guarda che cosa manca', path },
    after: ['Puoi presentare una prova nuova, o fare ricorso.'],
  }),
  'claim-contested': ({ agencyName, claim, reason, answerBy, path }) => ({
    subject: `Contestato: ${claimName('it', claim)}`,
    lines: [
      `Qualcuno ha contestato ${claimName('it', claim)} di ${nameOnly(agencyName)}. Hai tempo fino al ${dayOf('it', answerBy)} per rispondere. Che cosa dice:`,
    ],
    quote: reason,
    action: { label: 'Rispondi', path },
  }),
  'evidence-expiring': ({ agencyName, caseTitle, expiresOn, path }) => ({
    subject: 'Una prova sta per scadere',
    lines: [
      `«${nameOnly(caseTitle)}» di ${nameOnly(agencyName)} compie 24 mesi il ${dayOf('it', expiresOn)}. Da quel giorno non conta più come prova.`,
    ],
    action: { label: 'Aggiungi un caso', path },
    after: ['Un caso più recente basta.'],
  }),
  'appeal-received': ({ agencyName, decideBy, path }) => ({
    subject: 'Abbiamo ricevuto il ricorso',
    lines: [
      `Il ricorso di ${nameOnly(agencyName)} è arrivato. Lo esamina una persona diversa da chi ha deciso, entro il ${dayOf('it', decideBy)}.`,
    ],
    action: { label: 'Guarda il ricorso', path },
  }),
  'appeal-decided': ({ agencyName, isUpheld, reason, path }) => ({
    subject: isUpheld ? 'Il ricorso è accolto' : 'Il ricorso è respinto',
    lines: [
      isUpheld
        ? `Il ricorso di ${nameOnly(agencyName)} è accolto: la decisione di prima non vale più. Il motivo:`
        : `Il ricorso di ${nameOnly(agencyName)} è respinto: la decisione di prima resta. Il motivo:`,
    ],
    quote: reason,
    action: { label: 'Guarda la decisione', path },
  }),
  'adviser-added': ({ organisationName, adviserName, path }) => ({
    subject: `${nameOnly(adviserName)} è consulente di ${nameOnly(organisationName)}`,
    lines: [
      `${nameOnly(adviserName)} può ora vedere e preparare i brief di ${nameOnly(organisationName)}. Puoi toglierlo quando vuoi.`,
    ],
    action: { label: 'Guarda chi lavora con te', path },
  }),
  'data-exported': () => ({
    subject: 'È stata scaricata una copia dei tuoi dati',
    lines: ['Dal tuo account è stata scaricata una copia di tutti i dati che abbiamo su di te.'],
    action: SECURITY,
    after: ['Se l’hai chiesta tu, non c’è niente da fare.', NOT_YOU],
  }),
  digest: ({ items, more }) => ({
    subject:
      items.length + more === 1 ? 'Un avviso per te' : `${items.length + more} avvisi per te`,
    lines: ['Che cosa è successo dall’ultima volta:'],
    items,
    action: { label: 'Guarda gli avvisi', path: '/notifications' },
    ...(more > 0 ? { after: [`E altri ${more}.`] } : {}),
  }),
};

export const ITALIAN_FOOT: FootWords = {
  because: {
    asked: 'Ricevi questa mail perché qualcuno ha usato questo indirizzo su Raccordo.',
    security: 'Le mail sulla sicurezza del tuo account su Raccordo arrivano sempre.',
    news: 'Ricevi questa mail perché hai un account su Raccordo.',
  },
  preferences: 'Scegli che cosa ricevere',
  unsubscribe: 'Non ricevere più queste mail',
  copyLink: 'Se il pulsante non si apre, copia questo indirizzo:',
};
