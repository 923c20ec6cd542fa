/** Groups of the picker; each line: the emoji, French words, English words. Phones bring more by their keyboards. */
export type EmojiGroup = 'smileys' | 'gestures' | 'hearts' | 'life' | 'work';

const lines: Record<EmojiGroup, string> = {
  smileys: `😀 sourire content|smile happy
😄 rire joie|laugh joy
😁 grand sourire|grin
😂 rire larmes mdr|tears joy lol
🤣 mort de rire|rofl rolling
😊 heureux rougir|blush
🙂 léger sourire|slight smile
🙃 à l’envers ironie|upside down
😉 clin d’œil|wink
😍 amour yeux cœur|heart eyes love
🥰 tendresse cœurs|smiling hearts
😘 bisou baiser|kiss
😎 lunettes cool|sunglasses cool
🤩 étoiles épaté|star struck
🥳 fête anniversaire|party
🤔 réfléchir penser|thinking
🤨 sourcil doute|raised eyebrow
😐 neutre|neutral
😬 grimace gêne|grimace
🙄 yeux au ciel|eye roll
😏 sourire en coin|smirk
😴 dormir fatigué|sleep
🤒 malade fièvre|sick thermometer
🤧 rhume éternuer|sneeze cold
😷 masque|mask
😕 perplexe|confused
😟 inquiet|worried
😮 surpris oh|surprised open mouth
😱 peur cri|scream fear
😢 triste pleurer|cry sad
😭 pleurer sanglots|sob
😤 agacé|huff
😡 colère fâché|angry
🤯 explosé époustouflé|mind blown
😅 sueur ouf|sweat relief
😇 ange|angel
🤗 câlin|hug
🤫 chut silence|shush
🤭 oups|oops
🥲 ému larme|touched tear
😋 délicieux|yummy
🤝 poignée de main accord|handshake deal`,
  gestures: `👍 pouce bien ok|thumbs up yes
👎 pouce bas non|thumbs down no
👌 parfait ok|ok hand
🙏 merci prière s’il vous plaît|thanks please pray
👏 bravo applaudir|clap
🙌 hourra|hooray hands
💪 force muscle courage|muscle strong
👋 bonjour salut au revoir|wave hello bye
✌️ victoire paix|victory peace
🤞 doigts croisés|fingers crossed
👉 à droite|right
👈 à gauche|left
👆 en haut|up
👇 en bas|down
✍️ écrire signer|write sign
🤷 je ne sais pas|shrug
🤦 dépité|facepalm
🙋 main levée présent|raise hand
👀 regarder yeux|look eyes
🧠 cerveau idée|brain
👶 bébé|baby
👨‍👩‍👧‍👦 famille|family
👥 groupe|group people`,
  hearts: `❤️ cœur amour rouge|heart love red
🧡 cœur orange|orange heart
💛 cœur jaune|yellow heart
💚 cœur vert|green heart
💙 cœur bleu|blue heart
💜 cœur violet|purple heart
🖤 cœur noir deuil|black heart
💔 cœur brisé|broken heart
💐 bouquet fleurs|bouquet flowers
🌹 rose|rose
⭐ étoile|star
✨ étincelles brillant|sparkles
🔥 feu super|fire
💯 cent parfait|hundred
🎉 fête bravo|party tada
🎂 gâteau anniversaire|cake birthday
🎁 cadeau|gift
🏆 trophée gagner|trophy win
🥇 médaille or|gold medal
🎈 ballon|balloon
🕯️ bougie condoléances|candle`,
  life: `☕ café|coffee
🍵 thé|tea
🍞 pain|bread
🥐 croissant|croissant
🍕 pizza|pizza
🍽️ repas manger|meal eat
🍰 dessert part|dessert cake
🍎 pomme fruit|apple fruit
🍻 bière santé|beer cheers
🥂 trinquer champagne|cheers champagne
🍷 vin|wine
☀️ soleil beau temps|sun
🌧️ pluie|rain
❄️ neige froid|snow cold
🌈 arc-en-ciel|rainbow
🌍 monde terre afrique|world earth
🌱 pousse plante|plant seedling
🌳 arbre|tree
🐶 chien|dog
🐱 chat animal|cat
⚽ football ballon|football soccer
🏀 basket|basketball
🏃 courir|run
🚴 vélo|bike
🎵 musique|music
🎤 micro chanter|microphone sing
🎨 peinture art|art paint
🎬 film cinéma|film movie
📷 photo appareil|photo camera
📚 livres lire|books read
🏠 maison|house home
🏢 bureau immeuble|office building
🏫 école|school
🏥 hôpital|hospital
🚗 voiture|car
🚌 bus|bus
🚆 train|train
✈️ avion voyage|plane travel
🏖️ plage vacances|beach holiday`,
  work: `✅ fait validé oui|done check yes
❌ non annulé croix|no cross cancelled
⚠️ attention danger|warning
❓ question|question
❗ important exclamation|important
⏰ réveil heure rappel|alarm clock reminder
⏳ attendre sablier|wait hourglass
📅 date calendrier|date calendar
📌 épingle important|pin
📍 lieu adresse|place location
📝 note écrire|note write
📄 document page|document page
📎 trombone pièce jointe|paperclip attachment
📊 graphique chiffres|chart
📈 hausse progrès|up progress
📉 baisse|down
💡 idée ampoule|idea bulb
🔧 outil réparer|tool fix
🔨 marteau travaux|hammer work
🏗️ chantier grue|construction site
🦺 gilet sécurité|safety vest
👷 ouvrier chantier|worker
🔑 clé|key
🔒 cadenas fermé|lock
🔔 cloche rappel|bell
📣 annonce mégaphone|announcement megaphone
📞 téléphone appeler|phone call
📧 e-mail courrier|email mail
💻 ordinateur|computer
🖨️ imprimante|printer
💶 argent euro|money euro
💰 argent sac|money bag
🧾 reçu facture|receipt invoice
💳 carte bancaire|credit card
🗳️ vote urne|vote ballot
♻️ recycler|recycle
🚀 lancement fusée|rocket launch
🎯 objectif cible|target goal
👑 couronne|crown
🆗 d’accord ok|ok`,
};

export interface Emoji {
  emoji: string;
  fr: string;
  en: string;
}

export const emojis = Object.entries(lines).map(([group, text]) => ({
  group: group as EmojiGroup,
  items: text.split('\n').map((line): Emoji => {
    const [, emoji = '', fr = '', en = ''] = /^(\S+) (.+)\|(.+)$/.exec(line) ?? [];

    return { emoji, fr, en };
  }),
}));
