import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const fr: Lexicon = {
  language: 'fr',
  concepts: {
    election:
      'élection, élections, électoral, électorale, électorales, électoraux, scrutin, scrutins, (premier|second|deuxième|1er|2e|2nd) tour, (la|les|aux|des|une) (présidentielle|présidentielles|législatives|municipales|européennes|régionales|départementales|cantonales|sénatoriales|primaire), aux urnes, les urnes, des urnes',
    referendum: 'référendum*, plébiscite*, RIP, consultation populaire, votation*',
    'election-day':
      '(jour|journée|soir|soirée|dimanche) (du|de l|des|de) (vote|scrutin|élection|élections|électoral*), (jour|soirée|dimanche) électoral*, jour J du vote, ce dimanche de vote, jour du scrutin',
    'election-body':
      "CENI, CEI, CENA, ELECAM, conseil constitutionnel, (commission|commissions|bureau|conseil|autorité|autorités|organe|instance|administration|haute autorité) .. électoral*, CNCCEP, DGE du québec, DGEQ, directeur général des élections, élections (canada|québec|cameroon), préfecture .. (élection*|scrutin|électoral*|vote|candidatures), ISIE, ANIE, CNE, cour constitutionnelle .. (scrutin|élection*|résultats), commission de contrôle, chancellerie fédérale, commission de propagande, ministère de l intérieur .. (scrutin|élection*|vote|résultats|électoral*), commission nationale (électorale|des élections), CECI, Commission électorale*, commission* de propagande, cour constitutionnelle, commission nationale électorale, DGE, CEP, élections canada, ministère de l'intérieur .. (élection*|vote|scrutin), bureau* électora*, juge électoral",
    official:
      '(assesseur*|scrutateur*|scrutatrice*|scrutateurs), président* .. bureau* de vote, membre* .. (bureau* de vote|CENI|commission électorale), (agent*|personnel*) (électora*|de la ceni), maire .. (dépouill*|urne*|bureau* de vote), secrétaire du bureau, (préfet|préfets|sous-préfet*) .. (résultats|scrutin|vote|centraliser), président du bureau, assesseure, assesseures, président* de bureau, préposés? au scrutin, mandataire*',
    observer:
      'observateur*, observatrice*, délégué* de (parti|liste|candidat*), mandataire*, témoins (des partis|de partis|électoraux), mission* d observation, OSCE, union africaine, représentant* .. (candidat*|partis) .. (bureau*|dépouill*), CENCO, observation électorale',
    voter:
      'électeur, électeurs, électrice*, électorat*, votant, votants, votante*, inscrits sur les listes, corps électoral, abstentionniste*',
    vote: 'vote !(de confiance|de la loi|du budget), votes, voter, voté, votent, votez, votons, votait, votaient, votera, voteront, votants, votez, suffrage*, voix exprimées, bulletins dépouillés, (nos|les|des|vos|leurs|de|millions de|milliers de|mille|mes|ma) voix .. (compt*|vol*|dispar*|élect*|urne*|candidat*|exprim*|perdu*|attribu*), aller voter, revoter, dépouillement !(de presse|des données|des offres), émargement*, émargé*, contre .. des voix',
    turnout:
      'taux de participation, participation (électorale|au scrutin|à midi|à 17), abstention, taux d abstention, participation .. (dépass*|pour cent|#)',
    register:
      'liste* électoral*, listes électorales, fichier électoral, registre* (électora*|des électeurs), répertoire électoral, REU, liste* d émargement, fichier des électeurs, liste* des électeurs',
    registration:
      'inscri* sur les listes, inscription* .. (listes|électoral*|électeurs), (inscrire|inscrit*|inscrivez|enrôl*|enregistr*) .. (listes électorales|voter|électeur*|électoral*), carte* (électorale*|d électeur*), enrôlement*, kits d enrôlement, mal inscrits',
    ballot:
      'bulletin* !(météo|de salaire|de paie|scolaire*|d information|de santé|d adhésion|trimestriel|officiel), bulletins de vote, bulletin de vote, enveloppe* .. (vote|urne|bulletin*|scrutin|électoral*), bulletins !(météo|de paie|de salaire|scolaires|de notes|de santé)',
    'ballot-box': 'urne, urnes',
    'postal-vote':
      '(vote*|voter|voté|votes) par (correspondance|courrier|la poste), vote postal, votes postaux, matériel de vote, correspondance .. (vote|bulletins)',
    'early-vote': 'vote* (anticip*|par anticipation), voter par anticipation, voter (en avance|avant le jour)',
    'special-vote':
      '(vote*|voter|procuration*|électeur*|bulletins|bureau*) .. (étranger|consulat*|domicile|procuration*|diaspora|ambassade*), procuration*, Français de l étranger, vote en prison, urne* mobile*, (plis|pli) .. (scrutin|vote|consulat), vote .. sous pli',
    'voting-machine':
      '(machine*|appareil*|dispositif*|tablette*|ordinateur*|scanner*|tabulatrice*) .. (à voter|de vote|voter|dépouill*|électora*|comptage), machine* à voter, dominion, smartmatic, DEV, vote électronique, machines de la ceni',
    'election-system':
      '(système*|logiciel*|serveur*|plateforme|réseau|centre de compilation|base de données) .. (électora*|de vote|élection*|résultats|CENI|votes|dépouill*|transmission|comptage), vote (électronique|par internet|en ligne), e-voting, transmission des résultats, compilation des résultats',
    'election-site':
      '(site*|portail|page|application|appli) .. (électora*|élection*|CENI|CEI|résultats|vote|listes électorales|ministère de l intérieur|conseil constitutionnel|procuration*), (site|plateforme|portail) (de vote|de parrainage|électoral*|des élections)',
    'poll-book':
      '(liste*|registre*|cahier*) .. (électronique*|émargement numérique), tablette* .. (bureau*|biométr*|électeur*|vote), kits* biométrique*, biométri*',
    'polling-place':
      'bureau* de vote, (bureau|centre*|lieu*|local|locaux|isoloir*) .. (de vote|scrutin|électora*), isoloir*, mon bureau !(de tabac), notre bureau de vote, bureaux de vote, salle de vote, bureau #, (bureaux|bureau|centre|centres) de vote, votent .. bureau, approcher des bureaux, bureaux .. (ont ouvert|ouvrent|ouverts|fermé*), le bureau .. (transféré|rattaché), bureau de vote, son bureau, mon bureau de vote, un centre sur (deux|trois|quatre|cinq)',
    'polling-hours':
      '(bureau*|vote|scrutin|urnes|centres) .. (ouvr*|ferm*|clos*|clôtur*|ouvert*) .. (à|jusqu|heure*|plus tôt|tard|avant|18h|19h|20h), voter jusqu, (horaires|heures) (de vote|d ouverture|de fermeture|du scrutin), fermeture des bureaux, ouverture des bureaux, bureaux .. (encore ouverts|ouvraient|fermaient|ferment|fermés)',
    'id-document':
      'pièce* d identité, carte* d identité, CNI, passeport*, permis de conduire, carte vitale, justificatif*, titre d identité, pass* (sanitaire|vaccinal), papiers d identité, titre de séjour, carte* d électeur*, carte électorale, attestation*',
    count:
      'dépouill*, décompt*, comptage*, comptabilis*, recompt*, compter !sur, comptées, compilation*, décompte, comptent les (voix|bulletins|votes), (compt*) .. (voix|bulletins|votes), compter, comptés, comptées, comptent les (voix|bulletins), comptage, compte les (voix|bulletins), en compte .. (soirée|nuit|heures), compilent, compilation des (résultats|procès-verbaux), centraliser les résultats, on a dépouillé, dépouillé à',
    results: 'résultat*, total des voix, (proclamé*|déclaré*) (vainqueur*|élu*|gagnant*), proclamation, tendances',
    'result-sheet':
      'procès verba*, PV, feuille* de (résultats|pointage|dépouillement), fiche* de résultats, formulaire* de résultats',
    'exit-poll': 'sondage* (sortie|de sortie|à la sortie) .. urnes, sondages sortie, exit poll*, estimation* de 20',
    'recount-audit':
      'recompt*, nouveau décompte, audit, audits, auditer, audité*, second dépouillement, dépouillement judiciaire, vérification .. (votes|bulletins|PV|voix), recomptage',
    certification:
      '(certifi*|valid*|homologu*|proclam*|entérin*) .. (élection*|résultat*|scrutin|vote|victoire), certification, validation des résultats',
    court:
      'tribunal, tribunaux, cour (suprême|constitutionnelle|d appel|de cassation|de justice), juge, juges, conseil d état, conseil constitutionnel, recours, contentieux, requête*, arrêt de la cour, plainte*, magistrat*, parquet, justice',
    'police-army':
      'police, policier*, gendarme*, gendarmerie, militaire*, soldat*, armée, CRS, forces de l ordre, hommes (armés|en armes), milice*, miliciens, DGSI, rebelles, agents de sécurité, garde présidentielle',
    'foreign-actor':
      'russie, russe, russes, kremlin, poutine, moscou, chine, chinois*, CIA, soros, étranger, étrangère, puissance*, washington, états unis, américain*, israël*, wagner, rwanda*, davos, UE, OTAN, azerbaïdjan*, france à fric, françafrique, davos, (bruxelles|paris) (veut|impose|décide|manipule|tire)',
    'source-code':
      'code* source*, algorithme*, porte* dérobée*, backdoor*, logiciel secret, programme secret, bug dans le logiciel',
    server:
      'serveur*, base* de données, système* informatique*, réseau* informatique*, ordinateur*, clé* USB, disque* dur*, cloud, carte* mémoire',
    'power-network':
      "(coupure*|panne*|coup*|privé*|sans) .. (courant|électricité|internet|réseau|lumière|connexion), délestage*, black-out, blackout, wifi, modem*, connecté* à internet, connexion internet, internet (coupé|bloqué|suspendu), internet coupé, coupure d'internet, coupé les lignes, internet (suspendu|ralenti|bloqué|restreint), délestage*",
    pen: 'stylo*, crayon*, feutre*, marqueur*, bic, encre effaçable, gomme',
    ink: 'encre !(noire|bleue), encre indélébile, doigt* .. encre, encré*',
    seal: 'scellé*, sceau, sceaux, plomb*, plombé*, descellé*, cadenas, cadenassé*, cire',
    signature: 'signature*, enveloppe*, émarg*, cachet*, tampon*, timbre*, paraphe*, chaîne de (garde|conservation)',
    'non-citizen':
      'étrangers, immigré*, migrant*, clandestin*, sans-papiers, sans papiers, réfugié*, naturalisé*, non-citoyen*, non citoyen*, ressortissants, demandeurs d asile, OQTF, non-ressortissants, ne parle un mot de français, sans-papiers',
    'dead-people':
      'mort, morts, morte*, décédé*, défunt*, cimetière*, outre-tombe, trépassé*, (mon|ma) (défunt*|feu), feu mon',
    'voter-group':
      'détenus, prisonniers, condamnés, militaires, étudiants, mineurs, moins de 18, 16 ans, retraités, expatriés, majeurs sous tutelle, tutelle, binationaux, diaspora, personnes âgées, SDF, gens du voyage, nouvelle-calédonie, non-vaccinés, non vaccinés',
    disabled:
      'handicap*, aveugle*, non-voyant*, malvoyant*, fauteuil* roulant*, personnes âgées, PMR, EHPAD, accompagnant*, FALC, braille, mobilité réduite, aidant*',
    'remote-channel':
      '(par|via|sur|depuis|avec|grâce à) (SMS|texto|téléphone|internet|mail|courriel|whatsapp|facebook|telegram|appli|une application|l application|un lien|chez soi|le site|message), en ligne, à distance, depuis (son|votre|chez) (téléphone|canapé|smartphone|vous), texto*',
    'bag-vehicle':
      'sac, sacs, carton*, valise*, camion*, camionnette*, fourgon*, voiture*, bus, autocar*, pick-up, coffre, caisse*, minibus, moto*, ambulance*',
    camera: 'caméra*, photo .. (bulletin|isoloir|vote), photographi*, selfie*, webcam*, vidéosurveillance, filmé*',
    'election-fraud':
      "fraude* (électorale*|au vote|aux élections|massive*|au scrutin|dans les urnes|à la procuration), (fraude*|fraud*|truquage*|tricherie*|triche*|magouille*|hold-up|holdup|manipulation*|trucage*|bourrage*|vol|malversation*|hold up) .. (élection*|électora*|scrutin|vote|votes|voix|urnes|référendum|résultats|présidentielle|législatives|bulletins), (élection*|scrutin|vote|votes|référendum|résultats|présidentielle|urnes|voix) .. (truqué*|volé*|frauduleu*|trafiqué*|falsifié*|manipulé*|biaisé*|pipé*|bidon*|bidouillé*|tronqué*|entaché*|faussé*), (truqu*|vol*|falsifi*|trafiqu*|fauss*|trich*|manipul*|bidouill*) .. (élection*|scrutin|vote|votes|voix|urnes|résultats|référendum|présidentielle), bourr* .. urne*, bourrage*, vote* illégaux, faux (bulletins|électeurs|votes), électeurs fantômes, votes fantômes, fraudeelectorale, électionvolée, hold-up électoral, élection pipée, (bourrage|bourrer|bourré*) .. urne*, urnes bourrées, fraude* électorale*, (élection*|scrutin|vote|présidentielle|victoire) .. (volé*|truqu*|falsifi*|fraudul*|confisqué*|arrangé*), (voler*|truquer|trich*|vol) .. (élection*|scrutin|vote|voix|urnes), manoeuvres frauduleuses, tricherie électorale, putsch électoral, coup d'état électoral, hold-up électoral, volé (ma|notre|sa|la|leur) (victoire|élection), bourrage*, victoire volée, braquage électoral, urnes renversées",
    fraud:
      'fraude*, fraud*, triche*, trich*, tricherie*, irrégularité*, irrégulier*, magouille*, malversation*, illégal*, infraction*, manquement*, dysfonctionnement*, escroquerie*, arnaque*, entourloupe*, manœuvre*, manoeuvre*, tripatouill*, anomalies, violation*',
    rigged:
      'truqué*, truquer*, truqu*, trafiqu*, volé, volée, volées, volés, voler, pipé, pipés, manipul*, décidé d avance, joué d avance, déjà (décidé|joué|écrit|plié), arrangé*, orchestré*, confisqu*, hold-up, sabot*, putsch, coup d état, tripatouill*, bidouill*, magouill*',
    falsified:
      'falsifi*, faux, fausse, fausses, contrefait*, trafiqué*, fabriqué*, bidon, bidons, antidaté*, maquillé*, inventé*, imité*',
    hacked:
      'pirat*, hack*, intrusion*, infiltr*, compromis*, logiciel malveillant, virus, rançongiciel, ransomware, malware, pénétré*, forcé le système, craqué*, faille*, corrompu le système, (entré*|entrer|accéd*|accès|introdui*) .. (serveur*|système*|fichier|base)',
    attacked:
      'cyberattaque*, cyber-attaque*, attaque* (informatique*|DDoS|par déni|cyber*), DDoS, déni de service, attaqué*, cybercriminel*, cyber attaque*, (vote|élections|électoral*|scrutin|commission) .. (pris|prise|pris) pour cible',
    altered:
      'modifi*, chang* .. (voix|votes|résultats|chiffres|bulletins), transfér*, basculé*, effac*, supprim*, inversé*, échangé*  (urnes|bulletins|enveloppes), (urnes|bulletins|enveloppes) .. échangées, substitu*, (bulletins|urnes|PV|procès|résultats|urne) .. remplacé*, réécrit*, (machine*|logiciel*|tablette*) .. programmé*, remis à zéro, retiré des voix, gonflé*, attribué*, altéré, altérés, altérée, altérer',
    added: 'ajout*, bourr*, gliss*, introduit*, inject*, rempli*, apparu*, déversé*, rajout*, mis dans l urne',
    destroyed:
      'brûl*, incendi*, détrui*, jeté*, jetées, jeter, poubelle*, déchir*, broy*, décharge, benne*, caniveau, à la poubelle, saccag*, cendres, calciné*, partent en fumée, parti en fumée, partis en fumée, calciné*',
    lost: "perdu*, perte, disparu*, dispar*, manquant*, manque*, introuvable*, égaré*, retrouvé*, jamais (arrivé*|reçu*|parvenu*|livré*), pas (arrivé*|reçu*|distribué*), abandonné*, volatilisé*, non distribué*, pas été distribué*, n'est jamais (arrivé|arrivée), jamais arrivée? à la mairie, arrivé .. jours après, arrivés? trop tard, partent en fumée, oubliées? une nuit, oubliés? dans",
    stolen:
      '(vol|volé*|dérob*|emport*|saisi*|subtilis*|arrach*|confisqu*) .. (urne*|bulletins|machine*|tablette*|kits|ordinateur*|matériel|PV), (urne*|bulletins|machine*|tablette*|kits|ordinateur*|matériel) .. (volé*|dérobé*|emporté*|saisi*|subtilisé*|arraché*), hold-up',
    'pre-marked':
      '(déjà|pré) (coché*|rempli*|cochés|marqué*|votés|remplies|signé*|imprimé*), pré-coché*, précoché*, pré-rempli*, prérempli*, pré-imprimé*, (coché*|rempli*|marqué*) (d avance|à l avance|avant), bulletins .. déjà, déjà remplis, déjà signés, remplis et signés, pré-remplis, préremplis, pré-cochés',
    extra:
      'en trop, en double, surnuméraire*, doublon*, excédent*, surplus, supplémentaire*, trop de bulletins, (deux|plusieurs) (bulletins|enveloppes|cartes), imprimé .. (plus|millions|trop), parallèles, doublons, identiques, stock* de bulletins, (bulletins|cartes) .. (saisis|saisies|sans escorte|clandestin*), électeurs domiciliés',
    invalid:
      'nul, nuls, nulle, invalid*, invalide*, non valable*, annulé*, annuler, rejet*, écarté*, (pas|plus|non) (valable*|valide*|recevable*), irrecevable*, raturé*',
    'not-counted':
      '(pas|jamais|non|plus) (été |être |)(compté*|comptabilisé*|dépouillé*|pris en compte|prises en compte|décompté*|comptées), ne (compt*|sont pas|seront pas|sera pas) .. (compt*|pas|dépouillé*), (votes|bulletins|voix) .. (ignoré*|écarté*|jeté*|oublié*|non compt*|pas compt*)',
    closed:
      'fermé*, fermée*, ferment, ferme, fermer, fermeture*, clos, n (existe|ouvrira|ouvre|ouvriront|existent|ouvrent) (pas|plus), supprimé*, évacué*, portes closes, pas ouvert*, restera fermé*, inexistant*, fictif*, fictifs',
    moved:
      '(déplac*|transfér*|déménag*|délocalis*|chang*) .. (bureau*|adresse|école|lieu|salle|mairie|centre*), (bureau*|centre*) .. (déplac*|transfér*|déménag*|changé*|délocalis*), nouvelle adresse, autre (adresse|école|bureau|lieu), changement d adresse, transféré à, transféré* .. kilomètres, déplacé* à .. kilomètres, (bureau|bureaux) .. (transféré*|déplacé*|délocalisé*|introuvable*), à (#|douze|dix|vingt) kilomètres',
    late: "(ouv*) .. (retard|tard|plus tard), (ferm*) .. (plus tôt|avant l heure|tôt|en avance|avant), avec (du |des |)(retard|heures de retard), pas encore ouvert*, toujours (pas ouvert*|fermé*), heures de retard, en retard, retard .. ouverture, avant l heure, n'avait toujours pas ouvert, n'avaient toujours pas ouvert, toujours pas ouvert, pas encore ouvert*, ouvert* avec .. retard, ouvert en retard",
    extended: 'prolong*, prorog*, prorogation, étendu*, étendre, jusqu à .. (20h|19h|22h)',
    postponed:
      'report*, repouss*, ajourn*, annul* .. (élection*|scrutin|vote|tour|référendum|primaire), (élection*|scrutin|vote|tour|référendum) .. (report*|repouss*|annul*|ajourn*|décal*|avanc*|n aura pas lieu|suspend*|lundi|mardi|mercredi|jeudi), nouvelle date, (deuxième|second) jour de vote, calendrier électoral, glissement, pas d élection*, changement de date, date .. (changé*|modifi*), ne vote* pas (dimanche|le même jour), votent lundi, (vote|votez|votent|votera|scrutin|élection) .. (lundi|mardi|samedi) pas dimanche, pas dimanche',
    annulled:
      '(annul*|invalid*|cass*) .. (élection*|scrutin|résultat*|vote|tour|votes), (élection*|scrutin|résultats|tour) .. (annulé*|invalidé*|cassé*|nul*|refaire|à refaire|rejou*), annulation, élection partielle, refaire (voter|l élection)',
    down: '(site*|système*|serveur*|appli*|machine*|portail|page|plateforme|kits|tablette*|ordinateur*) .. (panne*|plant*|hors service|inaccessible*|bloqué*|bugg*|saturé*|indisponible*|ne (fonctionn*|march*)|en rade|tombé*|crash*|ralenti*|défaillan*|défectueu*|rame), ne (fonctionn*|march*) (pas|plus), en panne, panne*, hors service, bug, bugs, bogue*, défaillan*, dysfonctionn*, plante, planté, (plateforme|serveur|site|application) .. (plante|planté|tombe|en panne|inaccessible|saturé*), plante le dernier jour',
    leaked:
      'fuit*, fuite*, divulgu*, publié* .. (données|noms|liste*), vend* .. (données|fichier*|listes), à vendre, données (personnelles|exposées), expos*, en accès libre, darknet, dark web',
    deleted:
      "(radi*|supprim*|effac*|ray*|retir*|exclu*|élimin*|enlev*|disparu*|biff*) .. (liste*|électora*|fichier|registre|électeurs), radiation*, radié*, (pas|plus|absent*|jamais) .. (liste*|registre*) , (plus|pas) inscrit*, n (apparaî*|figur*|est) (plus|pas) .. liste*, omis des listes, nom* .. (disparu*|introuvable*|absent*), radié*, radiée je vote, partie? sans laisser d'adresse, plus sur (la|les) liste*, disparu de la liste",
    'double-voting':
      '(vot*) .. (deux fois|plusieurs fois|trois fois|plus d une fois|à deux endroits|dans deux|dans plusieurs|encore une fois|à plusieurs reprises|dix fois), double* vote*, votes (multiples|doubles), vote multiple, (bus|cars|camions|convoi*) .. (électeurs|votants|voter), électeurs (transportés|convoyés), multiples votes',
    impersonated:
      "(au|à) (mon|son|leur|notre) (nom|place), au nom de .. (autre*|mort*|mère|père|voisin*|absent*|électeur*|personnes), (quelqu un|on|un autre|une autre) (a|avait) .. (voté|signé|émargé), (déjà|avait) .. (signé|émargé|voté) .. (place|nom|pour moi), usurp*, (faux|fausses|fausse) (papiers|cartes|identité*|procuration*|signature*|émargement*|carte*|passeport*), signé pour, identité volée, à sa place, prête-nom, ligne était signée, (avait|a) (déjà|) (signé|voté) à (ma|sa|leur) place, gribouillis, sans le savoir, signature qui n'est pas la mienne",
    'vote-buying':
      "(achat*|achet*|vend*|vente|pay*|monnay*) .. (vote*|voix|électeur*|procuration*|suffrage*), achat de voix, votes achetés, (billet*|argent|riz|pagne*|francs|euros|cadeau*|sac de riz|tee-shirts) .. (vote*|voix|voter|électeur*), payé* pour voter, corruption électorale, clientélisme, prix d une voix, (bons d'essence|sacs de riz|billets|pagnes|vivres|argent) .. (distribué*|remis|offert*) .. (veille du (scrutin|vote)|scrutin|électeurs|voter), (distribu*) .. (sacs de riz|billets|pagnes|vivres|argent) .. (électeurs|scrutin|vote)",
    paid: "payé*, paye*, argent, cash, billets, pot-de-vin, pots-de-vin, cadeau*, don de, bakchich, francs CFA, bons d achat, repas gratuit, rémunéré*, sacs de riz, enveloppes d argent, bons d'essence, sacs de riz, bon* alimentaire*, pagnes, tôles, billets de #, enveloppe de #, francs cfa, semences",
    coerced:
      'forcé*, oblig* .. (voter|vote), contraint*, pression*, chantage, consigne* .. (employeur|patron|chef|imam), menac* de (licenci*|renvo*), (employeur|patron) .. (oblig*|forc*|demand*|menac*|impos*|exig*|surveill*), sous la contrainte, photo .. bulletin, sommé* de',
    threatened:
      "intimid*, menac*, menace*, harcel*, peur .. voter, peur d aller, terroris*, dissuad*, (été|est|sont) (arrêté|arrêtés|arrêtée|arrêtées), arrestation*, interpell*, empêch* .. (voter|électeur*|électrice*|bureau*|scrutin|accéder), repouss* .. électeurs, (miliciens|militaires|jeunes|hommes armés|gros bras|gendarmes) .. (empêché|empêchent|menacé|chassé|bloqué|intimidé) .. (habitants|électeurs|bureaux|voter|vote), d'approcher des bureaux, priés de montrer",
    violence:
      'tir, tirs, tiré, fusillade*, bombe*, explos*, attaque*, agress*, frapp*, tabass*, violence*, violent*, affrontement*, émeute*, heurts, coups de feu, assaut, tué*, machette*, alerte à la bombe, vandalis*, caillass*, renversé* les urnes, urnes (renversées|brûlées|saccagées|détruites|emportées), (saccag*|incendi*|détruit*) .. (bureau|bureaux|urnes|matériel électoral|céni)',
    queue:
      "(file*|queue*|attente) .. (heure*|longue*|intermin*|kilom*|attente|voter|immense*|dehors), (longue*|intermin*|immense*) (file*|queue*), heures (d attente|de queue|de file), (attend*|attendu|patient*) .. (heure*|voter), faire la queue, trois heures à attendre, (heures|heure|longue*) .. (queue|file|attente|d'attente), file* d'attente, la queue, attendre .. heures",
    'ran-out':
      "(manque|manquent|plus|pénurie|rupture|épuis*|insuffisan*|à court|faute|pas assez|manquait) .. (bulletins|enveloppes|assesseurs|matériel|urnes|encre|machines|isoloirs), (bulletins|enveloppes|matériel) .. (manqu*|épuisé*|insuffisant*|rupture), pénurie, rupture de stock, pas de bulletins, (bulletins|enveloppes) .. (manqu*|épuis*|rupture|plus de|insuffisant*), (plus de|rupture de|pénurie de|manque de|manquait) .. (bulletins|enveloppes|bulletin), rupture (d'enveloppes|de bulletins|de stock|d'urnes), pas de bulletin*, plus de (bulletins|enveloppes|urnes), manque (de|d') (bulletins|enveloppes|isoloirs|encre|procès-verbaux), à court de (bulletins|enveloppes)",
    'seal-broken':
      '(scellé*|sceau*|cadenas|plomb*) .. (brisé*|rompu*|cassé*|arraché*|enlevé*|absent*|manqu*|coupé*|violé*), sans (scellé*|scellés|cadenas|surveillance), (urne*|caisse*|sac*|enveloppe*) .. (ouvert*|non scellé*|pas scellé*|échangé*|remplacé*|sans surveillance|forcé*|descellé*|mal fermé*|déjà plein*|pleine*), (bris|brisé) de scellé*, sans surveillance, (urnes|sacs|cartons|boîtes) .. (oubliées?|abandonnées?|sans surveillance|sans escorte|sans scellés|ouvertes), une nuit entière, aux quatre vents, sans escorte',
    transported:
      'transport*, emport*, emmen*, livré, livrés, livrée, livrées, livraison*, achemin*, déplac* .. (urne*|bulletin*), sort* .. (urne*|bulletin*|bureau), déchargé*, chargés dans, chargées dans, convoy*, embarqu*, transféré*',
    night:
      'la nuit, de nuit, en pleine nuit, dans la nuit, minuit, (2|3|4|5|deux|trois|quatre) heures du matin, à huis clos, en cachette, dans le noir, huis clos, en catimini, portes fermées, derrière des portes, cette nuit ils, à la bougie, dans le noir, porte fermée, portes fermées, à huis clos',
    'washes-off':
      '(part|partent|s efface|s enlève|disparaît|efface*|enlev*|s en va) .. (eau|savon|javel|facilement|alcool|lavage|encre|citron|rapidement), effaçable*, délébile*, toxique*, encre qui, brûle la peau, allergi*',
    'bleeds-through':
      'traverse*, transperc*, bave, baver, bavent, bavé, tache, taches, taché*, illisible*, pas lu*, transparent* .. (bulletin|papier|enveloppe*), enveloppe* transparent*',
    traceable:
      'numéroté*, code-barres, code* barre*, traç*, (sav*|voir|voi*|connaî*|retrouv*|ident*) .. (qui|pour qui|comment) .. vot*, (vote|scrutin) .. (plus|pas) .. (secret|anonyme), secret du vote, pas anonyme, QR code, filigrane, marqué* d un signe, levé le secret, montrer leur bulletin, montrer (son|le|votre) bulletin, bulletin au (militaire|chef|patron|gendarme), avant de le plier',
    mismatch:
      "plus (de|d) (votes|voix|bulletins|votants|suffrages|enveloppes) que (de|d) (votants|inscrits|électeurs|émargements|habitants), (votants|voix|bulletins|émargements|votes|participation) .. (supérieur*|que d inscrits|que d émargements|dépass*|excèd*), plus de 100, (chiffres|comptes|totaux|nombres|résultats|PV|écart*) .. (ne collent pas|ne correspond*|incohéren*|différent*|discord*|collent pas|pas le même|diffèr*|concord*), ne (correspond*|concord*|coll*|tomb*) (pas|plus), incohéren*, écart*, discordan*, divergen*, (plus de|plus d) (voix|bulletins|enveloppes|votes|votants|suffrages) .. (que|que d), # (enveloppes|bulletins|voix) .. # (émargements|signatures|votants|inscrits|noms), (ne correspond*|correspondent pas|ne colle*|collent pas|écart*|discordan*) .. (chiffre*|voix|PV|procès*|totaux|émargement*|total), # émargements # enveloppes, # (enveloppes|bulletins) .. (pour|contre) # (émargements|votants|signatures|inscrits), plus (de|d') (bulletins|enveloppes|voix|votants|suffrages) que .. (inscrits|votants|émargements|électeurs|habitants), on arrondira, ne (tombent|tombe) pas juste, ne (correspond|correspondent) pas",
    exceeds: 'plus (de|que|d), dépass*, excèd*, supérieur*, fois plus, surpass*, au-delà, de trop',
    delay:
      'retard*, tarde*, tarde à, tardent, tarder, retard, retards, retardé*, lenteur*, lent, (toujours|encore) (pas|aucun) .. résultat*, (toujours|encore) (en attente|attend*), jours après, heures après, traîn*, fait attendre, ne sont toujours pas, (besoin de|faut|met|prend|prendre) .. jours (pour|à) (compter|compiler|proclamer|publier)',
    swing:
      '(soudain*|subit*|brusque*|miraculeusement|mystérieusement|tout à coup|comme par magie) .. (voix|vote*|pass*|bond*|hausse|invers*|avance|chang*), bond, remontée, renversement, inversion, (avance) .. (fond*|dispar*|évapor*), bascul*, d un coup, dans la nuit .. (voix|pass*|chang*), remonte spectaculairement',
    stopped:
      '(arrêt*|interromp*|suspen*|stopp*|bloqu*|paus*) .. (dépouill*|décompte|comptage|compilation|vote|transmission), (dépouill*|décompte|comptage|compilation) .. (arrêt*|interromp*|suspen*|stopp*|bloqu*|cess*)',
    expelled:
      "(observateur*|délégué*|assesseur*|témoin*|scrutateur*|mandataire*|représentant*|journalistes) .. (expuls*|chass*|refoul*|interdit*|empêch*|exclu*|écarté*|vir*|pas (pu|eu accès|autoris*)|bloqu*|évinc*|éloign*|sort*|refus*), (expuls*|chass*|refoul*|empêch*|exclu*|vir*|interdit*|évinc*|refus*) .. (observateur*|délégué*|assesseur*|témoin*|scrutateur*|mandataire*|représentant*), sans (observateur*|témoin*|assesseur*|scrutateur*|public), (délégué|délégués|représentants|mandataires|observateurs|assesseurs) .. (dehors|expulsé*|refoulé*|chassé*|mis à la porte|interdits d'accès), nos (délégués|représentants) .. (dehors|expulsés), dehors .. (délégué|représentant*|observateur*)",
    refused:
      "(refus*|interdi*|empêch*|priv*) .. (voter|vote|bulletin|droit de vote|entrer|électeur*), n (a|ai|ont|avons|avait) pas pu voter, (pas|jamais) (pu|autoris*|laissé*|laissée*|eu le droit de) .. voter, renvoyé* (chez|de|sans), refoulé*, sans (pouvoir|avoir pu) voter, impossible de voter, (m|nous|les|l) (a|ont|avait) (empêché*|refusé*|interdit), (empêché*|refusé*|refoulé*|renvoyé*) .. (voter|bureau*|vote|électeur*|chez), (pas pu|n'ont pas pu|n'a pas pu|n'ai pas pu|impossible de) voter, on (m'a|nous a|l'a) (renvoyé*|refusé*|refoulé*), (refusé|refusée) de signer, (on m'a|m'a|nous a|lui a) refusé le vote, repartis sans voter, repartie sans voter, reparti sans voter, empêchés? de voter, rien à faire, sans pouvoir voter",
    'ballot-access':
      '(candidat*|candidature*|parti|liste*) .. (invalid*|rejet*|exclu*|écart*|refus*|interdit*|inéligib*|recal*|éliminé*|disqualif*|irrecevable*|annulé*|empêché*|radié*), (invalid*|rejet*|exclu*|écart*|refus*|interdit*|empêch*|élimin*) .. (candidat*|candidature*|liste*|se présenter|de se présenter), parrainage*, inéligibilité, inéligible*, 500 (signatures|parrainages), ne (peut|pourra|peuvent) (pas|plus) (se présenter|être candidat*|se représenter), (dossier*|dépôt) .. candidature*, candidat unique, caution, (écarte|écartés|écarté|recale|recalés|invalide|invalidée|rejette|rejetée|exclu|exclus|exclut) .. (opposant*|candidat*|candidature*|course|présidentielle|liste*), (candidat*|candidature*|opposant*) .. (écarté*|recalé*|invalidé*|rejeté*|exclu|exclus|évincé*), faux parrainages, opposants de la course',
    barred:
      'écart*, interdit*, interdire, inéligib*, disqualif*, invalidé*, refusé*, recalé*, radié*, radier, radiation*, évinc*, empêch*, banni*, exclus, exclue, exclues, exclut, écarte, écarté, écartés, écartée, évincé*, écartés de la course, (est|sont|était|été) exclu .. (liste|liste|scrutin|vote)',
    requirement:
      'doit, doivent, devez, faut, faudra, obligatoire*, obligatoirement, nécessaire*, exig*, requis*, besoin d, sans (votre|carte|pièce|la|sa|une|pass|passeport|masque), uniquement avec, seulement avec, muni* d, obligation, présenter .. (pièce|carte)',
    entitled:
      '(peu*|pourr*|droit de|droit du|autoris*|permett*|permet*|accord*|donner) .. (voter|vote), droit de vote, vote des étrangers, (le droit) de voter, admis* à voter',
    'not-entitled':
      '(ne|n) .. (peu*|pourr*|auront|ont|a|aura) .. (pas|plus) .. (voter|vote|droit), (perd*|priv*|déchu*|retir*|suspend*) .. (droit de vote|droits civiques|voter), pas (le droit|autoris*) .. (vote*|voter), sans droit de vote, interdits de vote',
    deadline:
      'date limite, délai*, dernier jour, jusqu au, avant le, au plus tard, dernier délai, expir*, périmé*, clôture .. (inscriptions|listes|candidatures), trop tard, forclusion, échéance',
    biased:
      'partial, partiale*, partiaux, partialité, impartial*, partisan*, acquis à, inféod*, (contrôl*|noyaut*|dirig*|infiltr*|verrouill*|manipul*|nomm*) par, à la solde, aux ordres, aux mains, complice*, complicité, proche* (du|de) (pouvoir|parti|président|gouvernement), favoris*, biais*, pantin*, juge et partie, de mèche, militant*, collusion, copain*, connivence, en uniforme, aux ordres, à la solde, inféodé*, juge et partie, acquis* au (pouvoir|régime)',
    bribed: 'corrompu*, corrupt*, soudoy*, achet*, pots-de-vin, pot-de-vin, chantage, vendu*, arrosé*',
    appointed:
      'nommé*, nomination*, limog*, révoqu*, démission*, remplac*, destitué*, viré*, désigné*, évincé*, installé*, remerci*',
    'fake-channel':
      '(faux|fausse*|clon*|frauduleu*|bidon*) .. (lettre*|site*|compte*|page*|message*|courrier*|mail*|appel*|communiqué*|SMS|document*|tract*|affiche*|circulaire*|agent*), (lettre*|site*|compte*|page*|message*|courrier*|mail*|communiqué*|SMS|document*|tract*) .. (faux|fausse*|frauduleu*|clon*|contrefai*), (se fai*) passer pour, au nom (de la|du|de l) (CENI|commission|mairie|préfecture|ministère|CEI), hameçonnage, phishing, usurp* .. (identité|logo|nom), appel* (enregistré*|automatisé*|téléphonique*) .. (élections|bureau|scrutin|directeur), (faux|fausse) (courrier|appel|site|message|communiqué|mairie), appels frauduleux',
    deepfake:
      'deepfake*, hypertrucage*, intelligence artificielle, (générée*|générés*|généré*|créé*|fait*) par (IA|une IA|l IA|intelligence), voix clonée, voix de synthèse',
    premature:
      "avant (la fermeture|la clôture|le vote|le dépouillement|20|la fin|même|le scrutin|l élection|l heure|le jour), déjà (annonc*|publi*|connu*|imprim*|prêt*|écrit*|sign*|rempli*|proclam*), à l avance, d avance, prématur*, (autoproclam*|s autoproclam*|revendiqu*|se proclam*) .. (victoire|vainqueur|président|élu), déjà remplis, remplis et signés, circulaient dès la veille, dès la veille du vote, avant (la fin|l'ouverture|la fermeture) du (vote|scrutin|bureau), proclamé un fils, déjà imprimés",
    fined:
      '(amende*|prison|sanction*|puni*|pénalité*|perd*|supprim*) .. (vote*|voter|pas voter|abstention*|urnes), (vot*|abstention*|abstent*) .. (amende*|prison|sanction*|puni*|perd* .. alloc*|pénalité*)',
    'data-used':
      '(dette*|impôt*|fisc|expuls*|recrut*|conscription|amende*|alloc*|CAF|mobilis*|service militaire) .. (listes électorales|fichier électoral|électeur*|inscri*|voter), (listes électorales|fichier électoral|données .. électeurs|carte* électorale*) .. (dette*|impôt*|fisc|expuls*|recrut*|conscription|alloc*|CAF|impôts|service militaire), reçu de vote',
    futile:
      '(vot*|voix|bulletin*) .. (sert à rien|servent à rien|ne compte* pas|compte pas|comptent pas|inutile*|changera rien|ne change rien|ne vaut rien|ne sert), à quoi (bon|sert) .. (vot*|urnes), vote* blanc* .. (annul*|compt*|pris|sera|obligent|majorité), tout est (joué|décidé|plié) (d avance|), ne sert à rien d aller voter, pourquoi voter, pas la peine de voter, n allez pas voter, combien pèse ma voix',
    harvested:
      '(collect*|ramass*|récupér*|récolt*|rassembl*) .. (bulletins|votes|cartes|procuration*|enveloppes), maison* de retraite, EHPAD, (demand*|procuration*) .. (masse|centaines|en série|par dizaines|massi*), Ehpad .. (procuration*|voté), par procuration sans le savoir, voté .. sans le savoir',
    unsolicited:
      '(envoy*|reç*|reçu*|expédi*) .. (bulletins|carte*|matériel de vote|enveloppes|procuration*) .. (sans|mort*|décédé*|ancien*|mauvaise*|autre*|double), sans (l avoir|les avoir|avoir rien) demandé*, sans demande, ancien locataire',
    uncertified:
      "(non|pas|sans|jamais) (certifi*|audit*|homologu*|agré*|test*|contrôl*|vérifi*), sans (certification|audit|contrôle|trace papier), vulnérab*, invérifiable*, moratoire, peu sûr*, pas (sûr*|fiable*|transparent*), personne n'a le droit de les ouvrir, datent de #, on vous demande juste de croire",
    'foreign-owned':
      '(appart*|détenu*|propriété|fabriqu*|programm*|développ*|financ*|li*|lien*|entreprise|société|actionnaire*) .. (russ*|chin*|étrang*|soros|macron|américain*|coréen*|parti|proche*|israél*|ministre|espagnol*|venez*), entreprise (étrangère|privée) .. (vote*|dépouill*|résultats), scytl, MIRU',
    unfair:
      "(ni|pas|non|jamais|peu) .. (libre*|équitable*|transparent*|démocratique*|sincère*|honnête*|crédible*|légitime*|régulier*), illégitime*, antidémocratique*, mascarade*, farce, simulacre*, parodie d élection*, pseudo-élection*, parodie de (scrutin|démocratie), insincère*, déni de démocratie, coup de force, passage en force, opaque*, opacité, sincérité du scrutin, entaché*, ne peut parler d'élections, proclamé un fils, ne peut (pas |)parler (d'|de ) (élection|élections|démocratie), mascarade, ni libre ni, simulacre, parodie d'élection, hold-up électoral, coup d'état (électoral|constitutionnel)",
    fair: '(élection*|scrutin|vote|processus|référendum|dépouillement) .. (libre*|transparent*|apaisé*|crédible*|régulier*|démocratique*|dans le calme|sans incident*|bien déroulé*|équitable*|exemplaire*|bon déroulement), libre* et (transparent*|équitable*|démocratique*), sans (incident*|fraude*|irrégularité*|heurts), (dans le|dans un) (calme|climat), aucun incident, bon déroulement, (scrutin|vote|élection|élections) .. (crédible|crédibles|transparent*|apaisé*|libre et transparent*|régulier|régulière|sincère), de manière (crédible|transparente), libre* et transparent*',
    anomaly:
      "suspect*, louche*, bizarre*, étrangement, impossible*, anomalie*, inexplicable*, inexpliqué*, invraisemblable*, mystér*, troublant*, douteu*, coïncidence*, statistiquement, improbable*, curieu*, comme par hasard, anormal*, benford, surréaliste, étrange, étranges, étrangement, cherchez l'erreur, ce qui se cuisine, mémoire des chiffres, autre vainqueur",
    secret:
      'en secret, secrètement, discrètement, en catimini, en douce, caché*, cache*, cachent, dissimul*, étouff*, sans prévenir, sans informer, opaque*, occult*, passé sous silence, sans rien dire, omerta, on nous cache, silence des médias, sans examiner (aucun|un seul|les), sans ouvrir, sans (publier|vérifier|recompter)',
    misleading:
      '(erreur*|coquille*|mal imprimé*|confus*|prêt* à confusion|manqu*|trompeu*) .. (bulletin*|nom*|candidat*|affiche*), bulletin* .. (erreur*|confus*|trompeu*|mal imprimé*|non conforme*|couleur*|coquille*|sans le nom|illisible*|mauvais*), (profession* de foi) .. (pas|non|manqu*|erreur*), nom mal orthographié, (bulletin|bulletins) .. (manquant*|absent*|mal imprimé*|mauvaise|sans la photo|sans le nom), sans la photo',
    inaccessible:
      'sans rampe*, (pas|aucun*|non|peu) .. (rampe*|accessible*|accès|ascenseur) , inaccessible* .. (fauteuil*|handicap*|bureau*|PMR), escalier*, (bureau*|isoloir*) .. inaccessible*, accompagnant* .. (refus*|interdit*)',
    denial:
      '(c|est|sont|info|intox|information*|affirmation*|rumeur*|vidéo|image|accusation*|allégation*) .. (faux|fausse*|infondé*|trompeu*|erroné*|mensong*|démenti*|sans fondement|inexact*|détourné*|hors contexte|montage), dément, (nie|nient|niait|réfut*|rejet*|balay*|contest* avoir|écart*|conteste) .. (fraude*|accusation*|rumeur*|allégation*|avoir|irrégularité*|toute|information*|propos|piratage), (aucun*|pas de|pas d|sans|nulle|absence de) .. (preuve*|fondement*|élément*|indice*|trace*|fraude*|base|irrégularité*|anomalie*|incidence), intox, fake news, infox, désinform*, mensonge*, mentir, ment, infondé*, canular*, mythe*, idée* reçue*, contre-vérité*, en réalité, contrairement à, n est pas vrai, complotis*, théorie* du complot, conspirationnis*, rumeur*, rien à voir, vieille vidéo, sorti* de son contexte, n a jamais (eu|été|dit|annonc*), à tort, ne prouve*, n (existe|y a) (aucun*|pas) , détourn*, dément, démentent, démenti, démentis, démentir, démentie, a démenti',
    'fact-check':
      'fact check*, fact-check*, vérification* des faits, (nous avons|on a|avons) vérifié, AFP factuel, vrai ou (faux|fake), décodeurs, désintox, checknews, les vérificateurs, vrai du faux, factuel, viral*, publication* .. (affirm*|prétend*|partag*), circule* sur les réseaux, partagée* .. fois, hoaxbuster, décrypt*',
    'official-notice':
      '(CENI|préfecture|mairie|commission|ministère|conseil constitutionnel|CEI|préfet|commune|élections canada|ville) .. (rappell*|inform*|annonc*|communiqu*|invit*|précis*|organis*|publi*|ouvr*|proclam*|mett*|met), (rappel|communiqué|avis) (de presse|officiel|aux électeurs), nous (vous|) (rappelons|informons|invitons), (vérifiez|trouvez|consultez|renseign*) (votre|où|la|le|vous), pour (plus|en savoir|tout savoir), les électeurs sont (invités|appelés|convoqués|priés), service-public, retrouvez, comment (s inscrire|voter par|faire une), mode d emploi, sont convoqués, inscriptions ouvertes',
    attribution:
      'selon, dit, disent, affirm*, déclar*, assur*, prétend*, accus*, dénonc*, rapport*, racont*, témoign*, d après, annonc*, estime*, explique*, soutien*, avertit, alert*, révèl*, expliqu*, souligne*, reconna*, avou*, admet*, confi*, indiqu*, sources, expert*, point* du doigt, évoqu*, parl* de, fustige',
    allegation:
      'accus*, allég*, soupçon*, suspicion*, présum*, plainte*, réclamation*, dénonc*, enquête*, contest*, supposé*, recours, mis en examen, aurait, auraient, prétendu*, saisi* la justice, signale, signalé, signalés, signalement*, se disent lésés, lésés, dépose un recours',
    question:
      'où (puis|peut|est|dois|voter|se trouve|trouver|faut|vote|je), comment (puis|peut|on|je|voter|faire|fait|savoir|vérifier|s inscrire), est-ce (vrai|que je|qu on|que l on|qu il), quelqu un (sait|peut), à quelle heure, quand (a lieu|est|ont lieu|vote|votons|faut|aura), quel* (papiers|document*|pièce*|bureau|jour|est|sont|délai*), puis-je, peut-on, dois-je, faut-il, savez-vous, vous savez, y a-t-il, c est vrai que, comment savoir si, que peut faire',
    rhetorical:
      "pourquoi, comment (se fait|expliqu*|est-il possible|est-ce possible|croire|peut-on|ont), qui (compte|contrôle|a compté|surveille|dépouille|peut croire|croit|possède), coïncidence, hasard, comme par hasard, vous trouvez (ça |)normal, vous croyez, on nous prend, à qui profite, que cach*, réveillez, bizarre non, personne ne (parle|dit|s étonne|se demande), et on (nous|ose), étonnant non, expliquez, drôle de, hein, n est-ce pas, cherchez l'erreur, on vous demande juste de croire, qui les a inscrits, bizarre ces, on voit très bien, extraordinaire, comme par hasard, circulez",
    opinion:
      "je (pense|crois|trouve|souhaite|veux), à mon avis, selon moi, devrait, devraient, honte, honteux, scandaleux, inadmissible, inacceptable, espér*, faudrait, ridicule*, dommage, triste*, malheureusement, lamentable, il est temps, il faut (défendre|respecter|réform*|que|changer|protéger), tribune, éditorial, édito, chronique, opinion, navrant, écœur*, confiance, défiance, dégoût*, injuste, antidémocratique, arrêtez de crier, honte à, c'est tout ce que je demande, qu'on n'en parle plus, gardez-les, moi je veux mon bulletin",
    call: 'exig*, réclam*, partag*, relay*, RT, diffus*, sign* (la|cette) pétition, pétition, manif*, rassemblement .. (devant|place|contre), rejoign*, mobilis*, descen* dans la rue, boycott*, appel* (à|au|aux), stop, demand* que, faites tourner, résist*, debout, rendez-vous, défend*',
    instruction:
      'votez, allez voter, (n|ne) oubliez pas, pensez à, munissez, apport*, apportez, utilisez, prenez, vérifiez, attention à, (ne|n) .. (utilisez|signez|pliez|donnez|mettez|acceptez|laissez|allez|écrivez), envoyez, faites, inscrivez-vous, demandez, veillez, glissez, prévenez, cochez, présentez, (il|) vous (suffit|faut)',
    negation: 'ne, n, pas, jamais, aucun, aucune, sans, rien, ni, personne, non, nul',
    hedge:
      'peut-être, pourrait, pourraient, serait, seraient, aurait, auraient, semble*, apparemment, probablement, sans doute, possible, éventuel*, paraît-il, il paraît, soi-disant, visiblement, vraisemblablement, on dit que',
    conditional: 'si, s il, à condition, en cas, sinon, sauf si, à moins',
    evidence:
      'preuve*, prouv*, vidéo*, filmé*, filme*, images, pris* (la main|en flagrant|sur le fait), flagrant délit, témoin*, témoignage*, lanceur* d alerte, document*, révél*, démontr*, captur*, enregistr*, confirm*, découv*, exclusif, fuit*, attest*, constat* (d huissier|que), photos, scandale, démasqu*, aveu*, regardez',
    urgency:
      'urgent*, alerte*, attention, flash, choc, dernière minute, à partager, avant (suppression|que ce soit|censure), incroyable*, scandale*, énorme, explosif, bombe, info, infos, hallucinant, breaking, faites tourner, grave',
    'first-person':
      "(j ai|nous avons|on a) (vu|été|voté|constaté|attendu|entendu|assisté|trouvé|reçu|voulu|dépouillé|demandé), (on|il|elle|ils) (m|nous) (a|ont) (dit|refusé|répondu|donné|renvoyé*|demandé|empêché*|expliqué), (mon|ma|mes) (voisin*|mère|père|grand-mère|frère|sœur|ami*|femme|mari|fils|fille|oncle|collègue*|cousin*|grand-père) .. (vot*|bureau|inscri*|dit|bulletin*|radi*|procuration*|liste*|isoloir), dans mon (bureau|village|quartier), je (suis|étais) (assesseur*|scrutateur*|allé*|président*|devant|arrivé*|sorti*), je viens d, sous mes yeux, de mes propres yeux, chez nous, j'étais (assesseur|assesseure|scrutateur|délégué*), j'ai refusé de signer, je suis allé* voter, ma procuration, on m'a refusé, mon pli est, je vote à",
    event:
      "interview*, entretien*, conférence*, en direct, débat*, émission*, podcast*, épisode*, table ronde, audition*, colloque*, plateau, invité*, séminaire*, réunion publique, formation*, replay, chronique*, documentaire*, analys*, on en parle, webinaire, décryptage, atelier*, live, livre, rencontre*, documentaire, suivi d'un débat, procès .. s'ouvre, jours d'audience, rendra ses conclusions",
    statistic:
      'pour cent, pourcent*, million*, millier*, mille, centaine*, dizaine*, moitié, majorité des, un sur, tiers, quart',
    'time-word':
      'aujourd hui, demain, hier, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, heure, heures, matin, soir, midi, minuit, avril, juin, juillet, décembre, octobre, novembre, 18h, 19h, 20h, 8h',
    politics:
      'candidat*, parti, partis, président, présidente, campagne, député*, sénateur*, gouvernement, ministre*, maire*, opposition, coalition, gauche, droite, macron*, mélenchon*, le pen, zemmour, RN, LFI, LR, PS, EELV, renaissance, majorité présidentielle, politique*, premier ministre, bardella, hollande, sarkozy, fillon, tshisekedi, fayulu, kabila, ouattara, biya, sonko, macky sall, trudeau, legault, CAQ, PLQ, UDPS, extrême droite, leader, retraites, trump, biden, hamon, attal, philippe, barnier',
    'horse-race':
      'sondage*, intentions de vote, en tête, favori*, gagn*, remport*, victoire*, défaite*, battu*, perdu les, élu*, réélu*, réélection, siège*, majorité*, ballottage, qualifié*, au coude à coude, au coude-à-coude, recueill*, obtien*, (obtenu|avec|crédité*) .. (voix|suffrages|pour cent), score*, report* de voix, en ballottage, vainqueur*, second tour face, raz-de-marée, percée',
    'campaign-work':
      'affich*, meeting*, promess*, promis*, tract*, financement*, dons, don, slogan*, programme*, spot*, clip*, comptes de campagne, soutien*, soutenir, ralli*, militant*, profession* de foi, colistier*, investi*, investiture*, temps de parole, tête de liste, porte-à-porte, lanc* .. campagne',
    parliament:
      '(assemblée|sénat|parlement|députés|sénateurs|conseil municipal|eurodéputés|groupe*|chambre|commission|conseillers|élus) .. (vot*|adopt*|rejet*|approuv*), (vot*|adopt*|rejet*) .. (loi|budget|motion|amendement*|résolution|texte|réforme|proposition|rapport|traité|contre|pour|article*), (voté|voter|votent|vote) (contre|pour|en faveur), motion de censure, 49.3, vote de confiance, projet de loi, proposition de loi, amendement*, ONU, monsieur le président, scrutin public, résolution*, commission mixte, explication* de vote, hémicycle',
    contest:
      'eurovision, star academy, the voice, koh-lanta, meilleur (joueur|acteur|film|but), ballon d or, césar, césars, oscar*, prix, concours, jury, miss france, nommé* aux, votez pour (votre|ton|le meilleur), sondage twitter, téléréalité, candidate de, MVP, NRJ music, danse avec',
    districting:
      '(découpage*|redécoupage*|charcutage) .. (électora*|circonscription*|cantons), charcutage, gerrymander*, carte électorale',
    'foreign-influence':
      '(ingérence*|interférence*|immixtion|influence) .. (russ*|étrang*|élection*|électora*|chin*|moscou|campagne|azer*|kremlin), ingérence*, propagande, trolls, bots, usine* à trolls, cambridge analytica, opération d influence, viginum, doppelgänger, doppelganger, réseaux pro-russes, guerre hybride',
    'hacking-elsewhere':
      '(pirat*|hack*|cyberattaque*|fuite*) .. (hôpital*|hôpitaux|banque*|compte*|messagerie|mails|téléphone*|entreprise*|TV5|twitter|facebook|mairie|université|macronleaks|carte bancaire|site de rencontre), (hôpital*|banque*|compte*|messagerie|mails|téléphone*|entreprise*|site internet) .. (pirat*|hack*|cyberattaque*), macronleaks, macron leaks, wikileaks, pegasus',
    'law-text':
      'article, articles, alinéa*, code électoral, loi organique, décret*, conformément, dispos*, en vertu, arrêté du, loi n, loi du, au sens de, ordonnance, circulaire, jurisprudence',
    satire:
      "le gorafi, gorafi, satir*, parodie*, humour, blague*, poisson d avril, mdr, ptdr, lol, canard enchaîné, nordpresse, ironie, zombie*, sketch, caricature*, groland, gorafi, coincé dans l'isoloir, rater l'apéro, bulletins blancs déclarent, nordpresse",
    metaphor:
      "vol* la vedette, vol* le cœur, vote de confiance, voter avec (ses|leurs) pieds, vote avec (ses|leurs|son) (pieds|portefeuille), urne* funéraire*, (cendres|urne cinéraire), vote sanction, à voix (haute|basse), voix (off|humaine|basse|douce), de vive voix, vote utile, volé (la vedette|mes idées|la retraite|l'hôpital|l'école|nos vies|la une|un baiser|mon coeur), voler la vedette, nous a volé (la|notre) (retraite|avenir|jeunesse|hôpital)",
    history:
      'siècle*, histor*, histoire (de|du|des), en (1848|1852|1936|1958|1965|1981|1945|1944|1962), troisième république, révolution française, napoléon*, de gaulle, historien*, suffragettes, vichy, ancien régime, seconde guerre, algérie française, il y a (cent|cinquante)',
    'other-crime':
      'fraude* (fiscale*|sociale*|à la CAF|bancaire*|à l assurance|alimentaire*|à la TVA|aux aides|à la carte|documentaire*), évasion fiscale, blanchiment, détournement de fonds, escroquerie*, trafic (de drogue|de stupéfiants|d influence), emplois fictifs, bygmalion, cambriol*, meurtre*, abus de biens',
    'weak-place':
      'école, écoles, gymnase, gymnases, mairie, salle des fêtes, salle polyvalente, isoloir*, préau, collège, (notre|mon|le) bureau',
    'weak-box': 'caisse, caisses, carton, cartons, sac, sacs, coffre, benne',
    'weak-list': 'liste, listes, fichier, registre*',
    'weak-paper':
      'papier, papiers, feuille, feuilles, enveloppe, enveloppes, formulaire*, pli, plis, PV, (deux|mon|un|le|les) (bulletin|bulletins)',
    'weak-count':
      'compter, comptés, compte les, recompter, recompté, recomptage, dépouiller, dépouillé, dépouillement, comptage, décompte, comptés, comptées, compter, (a|ont|été|être|est|sont|pas) compté, (a|ont|pas) comptée',
    'weak-staff':
      '(le|la) président* (du bureau|de bureau|de la commission), assesseur*, scrutateur*, la commission, agents électoraux, délégué*, mandataire*, observateur*',
    people:
      'personnes, gens, habitants, inscrits, adultes, signatures, citoyens, émargements, riverains, villageois, sont venus, ont signé',
    'split-group':
      '(électeurs|partisans|sympathisants|militants) (de|du|d) .. (le pen|macron|mélenchon|RN|LFI|opposition|gauche|droite), (noms|nom de famille) .. (A|L|M|Z|lettre), (les) (hommes|femmes|retraités|jeunes|autres|plus de) .. (votent|voteront|doivent voter), les quartiers .. votent, (quartiers|électeurs|habitants) .. votent (lundi|mardi|samedi|jeudi)',
    'e-vote-check':
      '(vérifier|contrôler|suivre) .. (mon|votre|ton|son) vote, vote (électronique|par internet|en ligne), (reçu|preuve|QR code|code) .. vote',
    'draft-summons': 'enrôl*, conscription, mobilisation générale, réquisition*, service militaire',
    'ballot-photo':
      '(photo|photos|selfie|photographier|photographie|filmer|filmé) .. (bulletin*|isoloir|vote|enveloppe*), (envoyer|montrer|exig*) .. photo .. (bulletin|vote|chef|patron)',
    'papers-collected':
      '(ramass*|récupér*|confisqu*|collect*|pris|prennent|copie*|photocopie*) .. (carte*|cartes d|passeport*|pièce* d|papiers|signature*|CNI), (carte* d|cartes|passeports|CNI) .. (confisqué*|ramass*|récupér*|retenu*)',
    'benefit-lost':
      "(perd*|perdr*|supprim*|sucr*|retir*|coup*|priv*|sans) .. (allocation*|RSA|CAF|chômage|retraite|pension|bourse*|emploi|logement|aide*|poste|prime), (licenci*|viré*|renvoy*) .. (vot*|s'il), sans reçu de vote, une case sans, (perd*|perdre|privé*|coupé*|supprim*) .. (allocation*|RSA|semences|aide*|logement|pension|prime)",
    'candidate-unfit':
      "double nationalité, (autre|second|deuxième) passeport, (troisième|second) mandat, (inéligib*|inéligibilité), (ne peut|pouvait|peut pas|pas le droit|interdit*) .. (se présenter|candidat*|être élu), (parrainages|signatures) .. (faux|fausses|insuffisant*|invalid*|manqu*), casier judiciaire, né* (à l'étranger|au|en) .. candidat*, ivoirité",
    'partial-tie':
      "(femme|mari|époux|épouse|fils|fille|frère|soeur|cousin|cousine|neveu|beau-frère|belle-soeur|ami|proche|avocat) (du|de la|de|d) .. (candidat*|maire|président*|ministre|député*|pouvoir|gouverneur), (membre*|militant*|encarté*) du parti, ancien* (ministre|conseill*|député*|candidat*) .. (CENI|commission|bureau|conseil constitutionnel), (nommé*|désigné*|choisi*|imposé*) par .. (président|pouvoir|parti|gouvernement|ministre|régime|cousin), aux ordres (du|de), dîné avec le (chef de l'état|président|candidat|premier ministre), (fait|faire) campagne en uniforme, (nommé|nommée|nommés) par (le|la) (président|chef|majorité|pouvoir), (frère|soeur|cousin|neveu|épouse|femme|beau-frère) du (candidat|maire|président|ministre|chef)",
    'kept-silent':
      "(médias|presse|télé|journalistes|journaux) .. (se taisent|silence|cachent|taisent|n'en parl*|en parlent pas|étouff*|complices), (personne|on ne|ils ne|ne vous|nulle part) .. (dit|parle|disent|diront|explique|informe|prévenu|parlent), étouff*, omerta, mis sous le tapis, passé sous silence, on vous cache, on nous cache",
    explanation:
      "(expliqu*|précis*) .. (que|par|erreur*|différence|pourquoi|décalage), (s'explique|s'expliquent|dû|due|dus|lié*) (par|à|au|aux), la raison (est|en est), c'est normal, est normal*, sont normales, erreur* (de saisie|humaine|matérielle|de pointage|de transcription), (a été|ont été) (corrigé*|rectifié*), comme (le prévoit|prévu par) la loi, conformément (à la loi|au code|à la procédure), parce que la loi, procédure (habituelle|normale), le code électoral prévoit, en raison (des|d'un|d'une|de la), avaient été inversées à la saisie, a rectifié, c'est qu'il (compte|y a), (précise|explique|écrit|rappelle|sourit) (la|le) (commission|maire|secrétaire|préfecture|mairie), après une coupure, rattaché à l'école",
    'elsewhere-or-old':
      "(vidéo|image*|photo*|cliché|enregistrement|extrait|capture) .. (date*|remonte*|ancien*|vieille|vieux|tourné*|pris*|autre|20*|sorti*|montage|truqué*), (dat*|remont*) (de|à) (20*|plusieurs), il y a .. ans, (autre|un autre|une autre) (pays|élection|scrutin|ville|époque), (rien à voir|aucun rapport|sans rapport|sans lien), (sorti*|hors) .. contexte, montage, mise en scène, tourné* (ailleurs|en 20*|au|dans un autre), vient d'un exercice, (image|photo|vidéo) .. (vient d'un|vient du|date de|tourné*|prise en|prise au), on y voit d'ailleurs",
    'cannot-happen':
      "(impossible|ne peut pas|ne peuvent pas|ne peut|peut pas|personne ne peut) .. (voter deux|modifi*|pirat*|savoir|voir|chang*|falsifi*|doubl*|truqu*|retrouv*|être), (système|loi|procédure|dispositif|contrôle*|garde-fou*) .. (empêch*|garanti*|interdi*|protèg*|prévien*), (se verrait|serait détecté*|serait repéré*), (chaque|tous|toutes) .. (compté*|vérifié*|contrôlé*|contresign*|scellé*), (devant|en présence) (des|de tous|les) .. (assesseurs|électeurs|délégués|observateurs|partis|représentants), n'est pas connecté*, pas (relié*|connecté*) à internet, devant (les|) (mandataires|témoins|tous), vérifiées devant témoins, délégués de tous les partis, sous scellés et (vérifié*|numérot*), numérotés et sous scellés, est nul crayon ou stylo, un papier déjà imprimé",
    hearsay:
      "il paraît, paraît-il, on dit que, on raconte, à ce qu'il paraît, le bruit court, la rumeur, selon la rumeur, j'ai entendu, j'ai lu, apparemment, soi-disant, serait, seraient, aurait, auraient, un (ami|collègue|voisin) .. (dit|raconte|confirmé), des sources, m'a dit, me l'a dit, d'après mon",
    witness:
      "de mes (propres|) yeux, sous mes yeux, devant (moi|nous), (j'ai|je|nous avons|on a) (vu|voté|compté|filmé|constaté|assisté|attendu|demandé|refusé|signé|retrouvé|patienté), j'étais (assesseur|scrutateur|assesseuse|scrutatrice|là|présent*|président*|délégué*), (on m'a|on nous a|il m'a|elle m'a|ils m'ont|ils nous ont|m'a) (dit|refusé|renvoyé|répondu|demandé|donné|montré|expliqué|interdit|fait), (mon|notre) (nom|bulletin|vote|bureau|signature|village|quartier|commune), je (viens|sors|reviens) (de voter|du bureau|d'aller), chez (nous|moi), quand je suis (arrivé*|allé*|venu*), j'étais assesseur*, à l'intérieur ça riait, on m'a montré",
    comparison:
      '(en|au|aux|comme en|comme au) (allemagne|suisse|belgique|angleterre|italie|espagne|états-unis|sénégal|ghana|bénin|europe|afrique|corée du nord|russie|canada) .. (compt*|dépouill*|résultat*|vot*|papier|soir|heure*|jours), (autres|tous les) pays, pays (normaux|civilisés|démocratiques|sérieux), république bananière, tiers monde, tiers-monde, partout ailleurs, (sauf|que|seulement) chez nous, la (France|Suisse|Allemagne|Belgique) en compte, (France|Allemagne|Sénégal|Inde|Brésil) .. (compte|comptent|dépouille) .. (soirée|nuit|heures)',
    'past-election':
      '(en|de|depuis|dès) (1981|1995|2000|2002|2007|2010|2011|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022), (élection*|scrutin|présidentielle) (précédent*|passé*|dernière), (dernières|précédentes|dernière) (élections|élection|présidentielle|législatives), il y a (deux|trois|quatre|cinq|six|dix|sept) ans, la dernière fois',
    'count-progress':
      "(dépouillement|comptage|décompte|compilation) .. (commenc*|début*|démarr*|continu*|se poursuit|terminé|achev*|cours|progress*), (après|sur) .. (#|pour cent|dépouillement) .. (dépouill*|bulletins|bureaux|suffrages), # .. (bulletins dépouillés|bureaux dépouillés|dépouillés), résultats (partiels|provisoires|définitifs|officiels|préliminaires), premiers résultats, résultats .. (attendus|connus|proclamés|publiés|annoncés|seront), dépouillement (terminé|plié|achevé|en cours), terminé dans #, en tête à, procès-verbaux continuent d'arriver, jours pour proclamer, résultats provisoires, recomptage confirme",
    'register-figures':
      "(millions|mille|milliers|#) .. (d'électeurs|électeurs|électrices|inscrits|votants) .. (appel*|inscrit*|convoqu*|recens*|attendus), (sont|est) (appelé*|attendus|convoqué*) .. (urnes|voter|élire), (corps électoral|fichier électoral|listes électorales|électorat) .. (compte*|#|augment*|million*|recens*|stable), (compte|recense) .. (inscrits|électeurs), nombre (d'inscrits|d'électeurs), nouveaux (inscrits|électeurs), liste électorale s'allonge, millions d'électeurs sont (attendus|appelés), # noms après la révision",
    'turnout-figures':
      "(participation|abstention|taux de participation) .. (#|s'élev*|établ*|atteint|atteignait|hausse|baisse|record|recul|pour cent|estimé*), (ont voté|avaient voté|a voté) .. (#|pour cent|inscrits|millions|midi), (à midi|à # heures|à #) .. (participation|voté), forte (participation|abstention), faible participation, participation atteint #, inscrits avaient voté, en recul de, avaient voté à #",
    scheduled:
      "(aura|auront|a|ont) lieu, (se tiendra|se tiendront|se tient|se dérouler*|est prévu*|sont prévu*|est fixé*|sont fixé*), (prévu*|programmé*|fixé*|convoqué*) (pour|au|le|à), (prochain*|prochaines) (élections|scrutin|présidentielle|législatives|municipales|dimanche), (élections|scrutin|vote|référendum|tour) .. (le #|dimanche prochain|en (mai|juin|avril|mars|octobre|novembre)), date limite, délai .. (expire|fixé|jusqu), ouvriront de, ont ouvert à, est convoqué le, votent la veille, (rendra|publiera|publieront) .. (conclusions|rapport), ouvre lundi, s'ouvre (mardi|lundi|jeudi|mercredi|vendredi)",
    preparation:
      '(prépar*|form*|recrut*|recherch*|test*|simulation) .. (élections|élection|scrutin|vote|assesseurs|scrutateurs|bureau*|agents électoraux), (bulletins|matériel|urnes|machines|professions de foi|isoloirs|kits) .. (imprim*|livr*|achemin*|distribu*|reçu*|arriv*|déploy*|install*|scell*|prêt*|reçoit), (matériel électoral), (bureaux|centres) .. (ouvert*|install*|équip*|aménag*), accrédit*, tirage au sort, cartographie électorale, ont quitté la capitale, acheminés? par (camion|avion|pirogue|hélicoptère), sous escorte de la gendarmerie, seront déployés, recrute .. (préposés|agents|scrutateurs), sont livrées? dans les écoles, recevront leur matériel, déploiera .. observateurs, passera .. dans les Ehpad',
    orderly:
      "sans (incident*|encombre|problème*|heurt*|accroc*), (dans le|en) (calme|bon ordre), (dérouler*|déroulé*|déroule*|pass*) .. (calme|bien|normal*|bonnes conditions|sérénité), comme prévu, à l'heure, dans les délais, paisible*, tout le monde a signé, bravo aux, plié à #",
    reform:
      "(réforme|loi|code|système|mode de scrutin) .. (électoral*|scrutin|vote), (projet*|proposition*|propose*|veut|souhaite|envisage|examin*|débat*) .. (vote|électoral*|scrutin|proportionnelle|élection*), vote (obligatoire|à 16 ans|blanc), proportionnelle, expérimentation, projet pilote, pilote, prolonge le moratoire, ne pourra s'équiper, moratoire",
    'voter-guide':
      "comment (voter|s'inscrire|faire une procuration|établir|vérifier|ça marche|fonctionne), (où|quand) (voter|puis-je voter), (tout ce qu'il faut|ce qu'il faut|tout) savoir, mode d'emploi, guide, foire aux questions, questions-réponses, pas à pas, on vous explique, explications, quels (documents|papiers), pièces à fournir, reste (acceptée|possible|valable) (au|aux|pour), il faut s'être inscrit, nos réponses, que peut faire, de même que le permis, l'électeur en prend au moins deux, dans l'ordre de l'affichage",
    'inquiry-demanded':
      '(exig*|demand*|réclam*|veut|voulons|appell*) .. (recompt*|enquête|audit|démission|annulation|transparence|explications|vérité|nouveau scrutin), (il faut|doit|doivent|devrait*|faudrait) .. (recompter|enquêter|annuler|démissionner|audit*|revoter|refaire|contrôler)',
    'trust-survey':
      '(confiance|défiance|méfiance) .. (élection*|CENI|vote|résultat*|scrutin|institution*|dépouillement), (#|pour cent|majorité|moitié|tiers) .. (pensent|croient|estiment|jugent|font confiance|craignent|disent), (sondage|baromètre|étude|ifop|ipsos|afrobaromètre|enquête) .. (confiance|révèle|montre|indique|estiment), sondés',
    'boast-totals':
      "(record|historique) .. (voix|suffrages|score), (millions|milliers|#) .. de voix .. (plus|d'avance|pour), (raz-de-marée|plébiscit*|écras*|victoire (écrasante|historique|nette)), (avec|par) .. (points|voix) (d'avance|d'écart), jamais un président .. n'avait rassemblé, millions de voix jamais, n'avait rassemblé autant",
    'foreign-election':
      "(élection*|scrutin|référendum|présidentielle|législatives|vote) .. (en|au|aux) (russie|biélorussie|ukraine|turquie|iran|venezuela|bolivie|brésil|kenya|nigeria|rdc|congo|gabon|cameroun|sénégal|mali|burkina|guinée|togo|bénin|burundi|rwanda|tchad|niger|côte d'ivoire|haïti|états-unis|allemagne|italie|espagne|pologne|hongrie|roumanie|moldavie|géorgie|royaume-uni|canada|israël|égypte|tunisie|algérie|mauritanie|crimée|catalogne|zimbabwe|afghanistan|irak), élection* (américaine*|russe*|allemande*|britannique*|biélorusse*|gabonaise*|ivoirienne*|sénégalaise*|kényane*|turque*|congolaise*|malienne*|ukrainienne*|italienne*)",
  },
  leaves: {
    'proc.date':
      '(élection*|scrutin|vote|tour|référendum) .. (report*|repouss*|ajourn*|annulé*), (deuxième|second) jour de vote, vot* .. (lundi|mardi|mercredi) .. (pas dimanche|seulement)',
    'proc.hours':
      '(bureau* de vote|bureaux|urnes) .. (ferm*|ouvr*|ouvert*) .. (plus tôt|plus tard|retard|avant|18h|17h), (prolong*) .. (vote|scrutin), (toujours pas|pas encore) ouvert ses portes',
    'proc.place':
      'bureau* de vote .. (déplac*|fermé*|supprimé*|déménag*|transfér*|n existe*|changé*|délocalis*), centre* de vote .. (déplac*|fermé*|fictif*)',
    'proc.method':
      'vot* .. (par SMS|par téléphone|par whatsapp|par texto|depuis votre téléphone|par mail|sur internet|depuis chez)',
    'proc.documents':
      '(sans|faut|obligatoire*|avec|présenter) .. (pièce d identité|carte d identité|carte électorale|passeport|pass sanitaire|pass vaccinal|carte d électeur) .. vot*, vot* .. (sans|avec|faut) .. (pièce d identité|carte d identité|carte électorale|passeport|pass sanitaire|pass vaccinal|carte d électeur)',
    'proc.marking':
      '(stylo*|crayon*|feutre*|ratur*|pli*|déchir*|annot*) .. bulletin*, bulletin* .. (déchiré*|raturé*|annoté*|plié*|corné*|taché*) .. (nul*|valable*|compt*|invalid*)',
    'proc.special':
      '(procuration*|vote par correspondance|vote à l étranger) .. (date limite|délai*|supprim*|interdit*|annul*|refus*|jusqu|plus possible|limité*), procuration .. (jamais|refusé*|perdu*|annulé*)',
    'proc.assist':
      '(aveugle*|handicap*|personne* âgée*|malvoyant*) .. (aid*|accompagn*|assist*|seul*) .. (vot*|isoloir)',
    'part.intimidation':
      '(police|policiers|militaires|gendarmes|miliciens|soldats|hommes armés) .. (bureau* de vote|centres de vote|électeurs|urnes), intimid* .. (électeur*|votants), alerte à la bombe .. (bureau*|vote)',
    'part.queues':
      'heures .. (queue|attente|file*) .. vot*, (plus|manque|pas|pénurie) de bulletins, (rupture|manque) .. bulletins, (longues|interminables) files .. (bureau*|vot*)',
    'part.secrecy':
      '(sav*|voir|voi*) .. pour qui .. vot*, vote .. (n est pas|pas|plus) secret, secret du vote .. (viol*|pas|respect*), enveloppes transparentes, montrer (leur|son|votre) bulletin',
    'part.penalty':
      'amende* .. (pas vot*|abstention*|ne vot*), (listes électorales|fichier électoral) .. (fisc|impôts|dette*|expuls*), privé* .. (alloc*|aides) .. vot*',
    'part.futility':
      'voter ne sert à rien, (votes|voix|bulletins) .. (jamais|pas) .. compt*, vote* blanc* .. (annul*|invalid*), votre (vote|voix) ne compte',
    'part.buying':
      'ach* .. (voix|votes|électeurs), (voix|votes) achet*, vente de voix, payé* pour voter, (billets|argent|riz) .. (voter|électeurs|voix)',
    'part.eligibility':
      '(étrangers|clandestins|migrants|sans-papiers|détenus|prisonniers|mineurs|réfugiés|non-vaccinés) .. (vot*|droit de vote), vot* .. (étrangers|migrants|clandestins)',
    'reg.purge':
      '(radi*|supprim*|effac*|ray*) .. (listes électorales|liste électorale|liste|électeurs), radiés des listes, radiations (massives|abusives), plus sur les listes',
    'reg.inflate':
      '(morts|décédés|fantômes|fictifs|doublons) .. (listes électorales|fichier électoral|inscrits|liste), électeurs (fantômes|fictifs), plus d inscrits que, inscrits .. (deux fois|en double), électeurs domiciliés (dans|au|chez), (électeurs|inscrits) .. (camp militaire|caserne|terrain vague|même adresse|cimetière)',
    'reg.breach':
      '(fichier électoral|listes électorales|données .. électeurs|données électorales) .. (pirat*|fuit*|vend*|vol*|expos*|hack*), (fuite*|piratage|vol) .. (fichier électoral|listes électorales|électeurs)',
    'reg.tamper':
      '(modif*|trafiqu*|falsifi*|manipul*|chang*) .. (listes électorales|fichier électoral|liste électorale|registre électoral)',
    'reg.service':
      '(site|plateforme|kits|système|serveur|REU) .. (inscription*|enrôlement|listes électorales|biométr*) .. (panne*|plant*|bug*|inaccessible*|bloqué*), kits .. (panne|défectueux)',
    'ball.extra':
      'bulletins .. (déjà|pré-coch*|précoch*|en double|en trop|faux|parallèle*|pré-rempli*), (sacs|cartons|caisses|valises|camion*) .. (bulletins|votes), faux bulletins, bourr* .. urnes',
    'ball.destroy':
      '(bulletins|urnes|votes|enveloppes|procès verbaux) .. (brûl*|jet*|poubelle*|détrui*|broy*|incendi*|déchiquet*|perdu*), (brûl*|jet*|détrui*) .. (bulletins|urnes), (céni|urnes|machines|bulletins) .. (partent en fumée|incendi*|brûl*|calciné*|détruit*)',
    'ball.design':
      'bulletin* .. (non conforme*|mal imprimé*|erreur*|trompeur*|coquille*|confus*|avantag*), (erreur*) .. bulletins de vote, pas de bulletin .. (table|candidat|liste), rupture de (stock|bulletins)',
    'ball.custody':
      'urne* .. (ouverte*|non scell*|pas scell*|échang*|descell*|sans surveillance|disparu*|déplac*|transport*|pleine*), scellés (brisés|rompus|arrachés), urnes .. (oubliées|abandonnées|sans surveillance|nuit entière)',
    'ball.mail':
      'vote* par correspondance .. (fraud*|vol*|perdu*|triche*|manipul*|détourn*), (fraude*|triche*) .. (vote par correspondance|procuration*), (fausses|faux) procurations, enveloppes .. facteur*',
    'ball.ink': 'encre .. (s efface|efface*|délébile|part|partait|toxique|lavage|javel|eau de javel|brûl*)',
    'tech.machine':
      '(machines à voter|machines|machine à voter|logiciel|vote électronique) .. (truqu*|chang*|vol*|transf*|modif*|programm*|trafiqu*|triche*|pirat*|manipul*|bascul*)',
    'tech.hack':
      '(pirat*|hack*|cyberattaque*|attaque informatique) .. (élection*|électora*|vote|CENI|scrutin|résultats|CEI), (serveur*|site*|système*|plateforme) .. (CENI|électora*|élection*|vote|CEI) .. (pirat*|hack*|attaqu*|compromis*), site de vote .. (pris pour cible|attaqué|piraté)',
    'tech.source':
      '(code source|algorithme*) .. (vote*|élection*|machine*|dépouill*|résultats), (dominion|smartmatic|scytl|logiciel) .. (soros|macron|fraude*|triche*|étrang*|russ*|chinois*)',
    'tech.outage':
      '(site|serveur|système|application) .. (CENI|ministère|résultats|procuration*|élections|vote|CEI) .. (panne*|plant*|inaccessible*|bug*|planté|hors service|bloqué|saturé)',
    'tech.missing':
      '(tablettes|machines à voter|kits|ordinateurs|clés USB|serveurs) .. (volé*|disparu*|perdu*|égaré*|manqu*|dérobé*)',
    'tech.network':
      '(coupure*|panne*|internet coupé|coup* .. internet|délestage*) .. (dépouill*|comptage|vote|résultats|bureau*|scrutin), (dépouill*|vote|scrutin) .. (coupure*|panne) .. (courant|électricité|internet), internet coupé .. (compil*|scrutin|vote|dépouill*|élection|résultats), (coupure|coupé) .. internet .. (scrutin|vote|élection|résultats)',
    'res.count':
      '(dépouill*|comptage|compilation|décompte) .. (sans observateurs|sans témoins|huis clos|sans assesseurs|à l abri|interrompu|arrêté|suspendu|sans scrutateurs|en secret), (expuls*|chass*|refoul*|vir*) .. (observateurs|délégués|témoins|assesseurs|scrutateurs)',
    'res.mismatch':
      'plus (de|d) (votes|bulletins|voix|votants|enveloppes|suffrages) que (d|de) (électeurs|inscrits|votants|émargements), (PV|procès verbaux|chiffres|résultats) .. (ne correspond*|pas les mêmes|modifi*|différent*|falsifi*|trafiqu*|incohéren*), plus de 100 .. participation, participation .. (dépass*) .. #',
    'res.timing':
      '(toujours|encore) .. (pas|aucun) .. résultats, résultats .. (retard*|tard*|se font attendre|traîn*), (invers*|bascul*) .. (dans la nuit|en pleine nuit|soudain*)',
    'res.fake':
      '(faux|fausse*|falsifi*) .. (résultats|PV|procès verbaux|sondages|estimation*), résultats .. (fabriqu*|inventé*|avant la fermeture|écrits d avance|connus d avance|déjà prêts|préfabriqu*), procès-verbaux (déjà remplis|préremplis|falsifiés|vierges signés), autre vainqueur que celui proclamé',
    'res.audit':
      '(recompt*|audit|nouveau décompte|recours) .. (refus*|bloqu*|rejet*|cach*|révèl*|prouv*|démontr*|interdit*), (refus*) .. (recompt*|publier les PV|recomptage), (valide|valident|validé) .. sans (examiner|vérifier|ouvrir|recompter)',
    'cand.access':
      '(candidat*|candidature*|liste) .. (rejet*|invalid*|exclu*|écart*|interdit*|inéligib*|empêch*|recal*|refus*), (rejet*|invalid*|exclu*|écart*|empêch*) .. (candidat*|candidature*), (écarte|recale|exclut|élimine) .. (opposants|opposant|candidats|candidat|candidature)',
    'fraud.voting':
      '(morts|décédés|défunts) .. (vot*), vot* .. (deux fois|plusieurs fois|à ma place|en mon nom|plus d une fois|pour un mort|faux papiers), double vote, signé à ma place, émargé à ma place, fausses procurations, voté par procuration sans le savoir, (ma|sa|leur) ligne était signée, ligne était (déjà|) signée',
    'fraud.general':
      "fraude* électorale*, fraude massive, (élection*|scrutin|présidentielle) (truqu*|volé*|frauduleu*|pipé*|falsifié*), (truqu*|vol*|trafiqu*) .. (élection*|scrutin|résultats), hold-up électoral, élection .. volée, tripatouillage électoral, volé ma victoire, volé (notre|sa|leur) victoire, mascarade électorale, ne peut parler d'élections",
    'inst.capture':
      '(CENI|CEI|commission électorale|conseil constitutionnel|ELECAM|cour constitutionnelle|assesseurs|ISIE|ANIE) .. (corromp*|corrupt*|partial*|aux ordres|inféod*|contrôl*|soudoy*|complice*|à la solde|menac*|achet*|vendu*|partisan*|démission*|nommé*|acquis*)',
    'inst.imperson':
      "(faux|fausse*|usurp*|clon*) .. (CENI|CEI|commission électorale|préfecture|mairie|ministère de l intérieur|agents électoraux|carte électorale), (CENI|commission électorale|mairie|préfecture) .. (faux (compte|site|communiqué|courrier)|deepfake|usurp*), appel enregistré d'Élections, (appel|courriel|sms|message) .. (Élections Canada|DGE|mairie|commission) .. (n'existe pas|faux|indiquant)",
  },
};
