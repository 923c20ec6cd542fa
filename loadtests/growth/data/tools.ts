import type { Client } from 'pg';
import type { Sizes } from '../sizes.ts';

/** Somebody who has signed up as everyone does: all that is measured is asked for by them. */
export interface Reader {
  accountId: string;
}

export interface Soil {
  client: Client;
  sizes: Sizes;
  reader: Reader;
}

/**
 * What all tables are made with. The same seed gives the same data; ids are of version 7, so that indexes grow as they
 * do in life. Everything happened within the last month, for what is older is swept away.
 */
export async function bringTools({ client, sizes, reader }: Soil, seed: string): Promise<void> {
  await client.query(`
    create schema growth;
    create function growth.hash(kind text, n bigint) returns bigint language sql immutable parallel safe
      return abs(hashtextextended('${seed}' || kind || n, 0));
    create function growth.moment(n bigint) returns timestamptz language sql stable parallel safe
      return date_trunc('day', now()) - interval '30 days' + n * interval '1.25 seconds';
    create function growth.id(kind text, n bigint) returns uuid language sql stable parallel safe
      return (lpad(to_hex((extract(epoch from growth.moment(n)) * 1000)::bigint), 12, '0')
        || '7' || substr(md5('${seed}' || kind || n), 1, 3)
        || '8' || substr(md5('${seed}' || kind || n), 4, 15))::uuid;
    create function growth.account(n bigint) returns uuid language sql stable parallel safe
      return case when n = 1 then '${reader.accountId}'::uuid else growth.id('account', n) end;
    create function growth.anyone(kind text, n bigint) returns bigint language sql immutable parallel safe
      return 2 + growth.hash(kind, n) % ${sizes.members - 1};
    create table growth.phrase as
      select n as number, (
        select string_agg(word, ' ') from (
          select (string_to_array('${words}', ' '))[1 + growth.hash('word', n * 5 + place) % ${words.split(' ').length}] as word
          from generate_series(1, 5) as place
        ) as chosen
      ) as words
      from generate_series(0, 999) as n;
    create unique index on growth.phrase (number);
    analyze growth.phrase;
  `);
}

const words = [
  'bonjour réunion samedi budget salle clés fête repas voiture train école travaux devis facture contrat photo',
  'hello meeting monday budget room keys party lunch delivery invoice schedule garden music ticket project draft',
  'équipe séance match maillot terrain arbitre victoire entraînement saison licence tournoi buffet sono affiche',
  'client maquette livraison logo site page texte image couleur police relecture version archive domaine',
  'chantier béton toit fenêtre porte peinture plombier électricité échelle gravats benne isolation carrelage',
].join(' ');
