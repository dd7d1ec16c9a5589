import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const es: Lexicon = {
  language: 'es',
  concepts: {
    election:
      'elección, elecciones !(de vida|propia), comicio*, electoral, electorales, electoralmente, (segunda|primera) vuelta, balotaje, balotage, ballotage, elecciones (primarias|generales|municipales|autonómicas|presidenciales|legislativas|anticipadas|internas), votaciones, las urnas, PASO 2019, #28A, #23J, #10N, jornada electoral, proceso electoral, las presidenciales, las municipales, las autonómicas, las generales, las primarias, convocatoria a las urnas, comicios, reelección de, segunda vuelta, contienda',
    referendum:
      'referéndum*, referendo*, plebiscito*, consulta (popular|ciudadana), revocatori*, revocación de mandato, 1-O, 1O',
    'election-day':
      '(jornada|día|noche|domingo) (electoral|de la elección|de las elecciones|de la votación|del referéndum|de elecciones|de votación|de los comicios), domingo electoral',
    'election-body':
      'INE, IFE, OPLE, (instituto|tribunal|consejo|junta|autoridad|autoridades|comisión|cámara|justicia|órgano|corte|poder|dirección) .. electoral*, junta electoral (central|provincial|de zona), JEC, CNE, TSE, TEPJF, TRIFE, JNE, ONPE, RENIEC, Servel, Tricel, registraduría, registrador nacional, fepade, JCE, junta central electoral, Indra, jurado nacional de elecciones, jurado electoral*, procesos electorales, CNE de Tibisay, rectores del CNE, OEP, OPLE*, (consejo|tribunal|corte|jurado|junta|instituto|órgano|cámara) (nacional|supremo|suprema|) electoral, árbitro electoral, consejer* electoral*, JNE, Junta Nacional de Elecciones, Oficina Nacional de Procesos, tribunal electoral, vocal del tribunal, junta provincial, consejo distrital, INE, TSJ, Servel, JCE, CNE, TSE',
    official:
      '(presidente*|vocal*|miembro*|funcionario*|jurado*|autoridad*|integrante*|responsable*) .. (mesa|mesas|casilla*|votación|electoral*), funcionario* electoral*, jurado* de votación, autoridades de mesa, consejero* electoral*, consejera* electoral*, magistrad* electoral*, escrutador*, capacitador* electoral*, rectora* electoral*, vocales, personero* de mesa',
    observer:
      'observador*, observadora*, veedor*, veedur*, interventor*, apoderad*, fiscal de mesa, fiscales (de mesa|generales|del partido), testigo* electoral*, personero*, representante* de casilla, representantes de partido*, misión de observación, misiones de observación, OEA, delegad* de mesa, observación electoral, centro carter',
    voter: 'elector, electores, electora, electoras, votante*, electorado, sufragante*, empadronad*, votantes',
    vote: 'voto, votos, votar, votan, vota, votaron, votó, voté, votado, votamos, votando, votaba, votarán, votará, voten, votes, voté, votaste, votara, votación, votaciones, sufragio*, sufragar, sufragó, sufragaron, papeletazo, emitir .. voto, votas, votáis, votés, votás',
    turnout:
      'participación (electoral|ciudadana|en las|del), abstención, abstencionismo, participación .. (elecciones|comicios|por ciento|urnas|votantes), índice de participación',
    register:
      'padrón (electoral|), padrones, censo (electoral|), lista* nominal*, listas (electorales|de votantes), registro (electoral|de votantes|de electores), registro nacional de electores',
    registration:
      'empadronar*, empadronamiento, empadron* para votar, inscrib* .. (votar|padrón|electoral|censo), inscripción .. (electoral|padrón|para votar), registr* para votar, credencialización, censo electoral de residentes',
    ballot:
      'papeleta*, boleta* !(de pago|de calificaciones|de empeño|de honorarios), tarjetón, tarjetones, tarjeta* electoral*, cédula* de (sufragio|votación), cartón* electoral*, boleta única, voto impreso',
    'ballot-box': 'urna*, ánfora*, paquete* electoral*, cajas de votos, valija* electoral*',
    'postal-vote':
      'voto* por correo, votar por correo, voto* postal*, (votan|votado|votó|votaron|votación) por correo, voto epistolar, correo .. (papeletas|votos)',
    'early-vote': 'voto* anticipad*, votación anticipada, votar anticipadamente, voto temprano',
    'special-vote':
      '(voto|votos|votar|votación|votantes|electores) .. (extranjero|exterior|consulado*|embajada*|domicilio), voto rogado, voto CERA, voto exterior, residentes ausentes, casilla* especial*, mesa* móvil*, voto delegado, españoles en el exterior',
    'voting-machine':
      '(máquina*|equipo*|dispositivo*|aparato*|computadora*|lectora*|escáner*|tableta*) .. (de votación|de votar|de voto|votación|electoral*|electrónic*|escrutinio), máquina* de votación, urna* electrónica*, smartmatic, dominion, indra, EX-CLE, captahuella*, voto electrónico, (las|la) máquina* .. (votos|totales|colegios|votación|voto), máquinas de (votación|escrutinio|votar)',
    'election-system':
      '(sistema*|software|servidor*|plataforma*|programa*|centro de cómputo|red) .. (electoral*|de votación|del INE|del CNE|del TSE|de la ONPE|escrutinio|de la registraduría|resultados|de transmisión|conteo|votos), PREP, TREP, cómputo* distrital*, SIREPRE, sistema de transmisión, conteo rápido, transmisión de resultados, voto electrónico, voto por internet',
    'election-site':
      '(página|sitio|web|app|aplicación|portal) .. (INE|CNE|TSE|ONPE|JNE|Servel|registraduría|junta electoral|electoral*|elecciones|resultados|PREP|votar|censo)',
    'poll-book':
      '(padrón|censo|lista) electrónic*, (tablet*|tableta*) .. (mesa*|casilla*|electoral*|padrón), lector* de huella*, biométric*',
    'polling-place':
      'casilla* !(de correo|del), (colegio*|centro*|mesa*|local*|recinto*|puesto*|lugar*|junta*) .. (electoral*|de votación|de voto|receptora*|de sufragio), colegio electoral, mesa electoral, mesas electorales, cabina* de (votación|voto), cuarto oscuro, mi (mesa|casilla), mesa de votación, casilla !(de correo|postal|de verificación|de salida), centro de cómputo, casilla de siempre, casilla (básica|contigua), la casilla, en la casilla, abrir .. casillas, las casillas, mesa # de, (cuaderno|libro|lista) de la mesa, juntas receptoras, recinto*, (local|locales|centro|centros|puesto|puestos) de votación, en la mesa, nuestra mesa, mi mesa, nuestra casilla, mi casilla, consulado .. votar',
    'polling-hours':
      '(casilla*|colegio*|urnas|mesas|votación|centros|votaciones|recintos) .. (abren|abrirán|cierran|cerrarán|cierra|abre|abrieron|cerraron|abrió|cerró|cierre|apertura) .. (a las|hasta|antes|tarde|temprano|horas|después), (votar|votación|vota|voten) hasta las, horario* de (votación|las casillas|las mesas|voto)',
    'id-document':
      'DNI, INE vencida, credencial* (de elector|para votar|vencida*|), cédula* !(de sufragio|de votación), carnet*, carné*, pasaporte*, identificación, documento* de identidad, documento nacional, certificado*, licencia de conducir, CURP, comprobante de domicilio, pase sanitario, pasaporte covid',
    count:
      'conteo*, recuento*, escrutinio*, escrutad*, escrutar*, contar, contad*, contaron, contando, contabiliz*, cómputo*, cuentan los votos, preconteo, contar votos, escrutan, cuenten',
    results:
      'resultado*, totales, (declarad*|proclamad*) .. (ganador*|vencedor*|electo), proclamación, datos oficiales, resultados preliminares, (acta|actas) de (mesa|escrutinio|cómputo)',
    'result-sheet':
      'acta, actas, formulario* E-14, E-14, E14, sábana* .. (resultados|casilla*), planilla*, telegrama*, tira* de escrutinio, formularios E14, actas de escrutinio, (acta|actas) .. (mesa|escrutinio|casilla|E-14|electoral*), formulario E14, sábana*, PREP, boletín de resultados, transmi* .. actas',
    'exit-poll':
      '(encuesta*|sondeo*) .. (salida|boca de urna|pie de urna|israelita*), boca de urna, exit poll*, pie de urna, encuestas de salida',
    'recount-audit':
      'recuento*, reconteo*, auditor*, auditad*, auditar*, voto por voto, segundo conteo, verificación .. (votos|actas), apertura de (paquetes|urnas), contar de nuevo, revisión de actas',
    certification:
      '(certific*|valid*|homolog*|proclam*|calific*|convalid*) .. (elección|elecciones|resultado*|comicios|triunfo|presidente electo), constancia* de mayoría, certificación de resultados',
    court:
      'tribunal*, juez, jueza, jueces, corte (suprema|constitucional|), constitucional, fallo, sentencia*, demanda*, recurso de, impugn*, denuncia penal, sala superior, tribunal supremo',
    'police-army':
      'policía*, policial*, soldado*, ejército, guardia (civil|nacional), fuerzas armadas, armados, hombres armados, sicario*, colectivos, narco*, mossos, guerrilla, paramilitar*, marina, fiscalía, fuerza pública, encapuchad*, militar, militares, militarizad*',
    'foreign-actor':
      'rusia, rus*, kremlin, putin, china, chinos, EEUU, EE.UU., estados unidos, CIA, venezolan*, venezuela, cuba, cuban*, soros, extranjer*, potencia*, irán, washington, chavista*, marroqu*, foro de são paulo, foro de sao paulo, maduro, gringo*, agenda 2030',
    'source-code':
      'código* fuente, algoritmo*, puerta* trasera*, software secreto, programa secreto, código malicioso, script*',
    server:
      'servidor*, base* de datos, sistema* informátic*, red informática, computadora*, ordenador*, disco duro, memoria* USB, pendrive*, nube, servidor, servidores',
    'power-network':
      '(se fue|cortaron|cortan|corte* de|sin|quitaron|se cayó|fue) (la luz|luz|electricidad|el internet|internet|energía|señal|la señal|el sistema eléctrico), apagón*, apagones, cort* de (luz|energía|internet|electricidad|suministro), internet, wifi, módem, conexión a internet, conectad* a internet',
    pen: 'bolígrafo*, lapicer*, lápiz, lápices, pluma, plumas, plumón*, plumones, marcador*, rotulador*, crayón, crayones, crayola*, birome*, esfero*, lapicero*',
    ink: 'tinta*, dedo .. (entintad*|manchado|tinta), líquido indeleble',
    seal: 'sello*, precinto*, precintad*, sellad*, desellad*, lacre*, candado*, cinta de seguridad',
    signature:
      'firma, firmas, sobre, sobres, matasellos, huella*, estampad*, rúbrica*, cadena de custodia, timbre*, sello de',
    'non-citizen':
      'extranjeros, inmigrante*, migrante*, ilegales, indocumentad*, sin papeles, refugiad*, nacionalizad*, marroquíes, venezolanos, haitianos, bolivianos, nicaragüenses, no ciudadan*, sin nacionalidad, centroamericanos',
    'dead-people':
      'muerto*, muertos, fallecid*, difunt*, finad*, (mi|su) (difunt*|finad*), cementerio*, ultratumba, falleció, almas muertas, (falleció|murió) .. (y|pero) .. (aparece|figura|votó|firma)',
    'voter-group':
      'presos, reclus*, reos, privados de libertad, militares, estudiantes, menores de edad, jubilad*, pensionad*, indígenas, emigrantes, exiliad*, residentes en el exterior, autónomos, policías, extranjeros residentes, mayores de 16',
    disabled:
      'discapacidad*, discapacitad*, ciego*, ciegos, silla de ruedas, adultos mayores, tercera edad, anciano*, abuelit*, mayores dependientes, acompañante*, braille, personas mayores, invidente*',
    'remote-channel':
      '(por|vía|mediante|desde|a través de|con|en) (SMS|mensaje*|teléfono|celular|móvil|whatsapp|internet|correo electrónico|email|telegram|facebook|una app|la app|una aplicación|un enlace|el celular|el móvil|tu casa|twitter), en línea, online, votar desde casa, mensaje de texto, por telefono',
    'bag-vehicle':
      'camión*, camiones, camioneta*, furgoneta*, furgón, autobús, autobuses, micro*, combi*, taxi*, bolsa*, maleta*, costal*, saco*, caja*, cajas, maletín*, coche, carro, ambulancia*, sacas, remolque, cajuela, maletero, acarre*',
    camera:
      'cámara*, foto .. (boleta|papeleta|voto), fotografía*, selfie*, video vigilancia, videovigilancia, grabación',
    'election-fraud':
      'fraude* electoral*, (fraude|fraudes|trampa*|pucherazo*|robo|chanchullo*|tongo*|amaño|manipulación|mapacher*) .. (elección|elecciones|electoral*|comicios|voto|votos|votación|referéndum|urnas|presidencial*|consulta), (elección|elecciones|comicios|votación|votos|referéndum|resultado*|escrutinio) .. (robad*|amañad*|fraudulent*|manipulad*|trucad*|adulterad*|arreglad*|falsificad*|tongo*|viciad*|falsead*|fraude), pucherazo*, (robar*|robaron|robó|roban|robado|robarse|robándose|amañ*|manipul*|trucar*|adulter*|alter*|hicieron|hacer|hubo) .. (elección|elecciones|comicios|voto|votos|fraude), fraude en las urnas, voto* ilegal*, votos falsos, voto* fantasma*, voto* golondrina*, mapache*, urnas embarazadas, embarazar urnas, taqueo de urnas, relleno de urnas, delito* electoral*, fraudeelectoral, NoAlFraude, fraude en mesa, carrusel, ratón loco, operación tamal, taqueo, robo (electoral|de la elección|de las elecciones|de votos), (robaron|robó|roban|robar*) .. (elección|elecciones|votos|comicios|presidencia), fraude electoral, trashumancia electoral, se (robó|robaron) las elecciones, fraude* .. (electoral*|comicios|elecciones|urnas|votación|victoria|monumental), (voto|votos) a cambio de',
    fraud:
      'fraude*, fraudulent*, trampa*, tramp*, irregularidad*, anomalía*, chanchullo*, tongo, engaño, ilícito*, ilegal*, delito*, violaciones, marran*, cochinad*, trácala*, timo, estafa*, hacen trampa, chanchull*, pucherazo, mapache*, mapachería, trampa, tramposos, alquimia',
    rigged:
      'amañ*, trucad*, manipulad*, manipula*, manipulación, arreglad*, robad*, robaron, robó, robarse, (ya está|estaba) (decidid*|arreglad*|pactad*|cantad*|escrit*|vendid*), decidid* de antemano, pactad*, orquestad*, cocinad*, dedazo, golpe, saboteo, boicotead*, sabotaje',
    falsified:
      'falsific*, falso, falsa, falsos, falsas, falsead*, adulterad*, apócrif*, trucho*, trucha*, fabricad*, inventad*, forjad*, clonad*, alterad*, suplantad*',
    hacked:
      'hacke*, jacke*, hackers, hacker, jáquer*, pirate*, pirata* informátic*, intrusión*, vulnerad*, malware, virus, ransomware, comprometid*, infiltrad*, infiltraron, penetrad*, acceso no autorizado, entraron al sistema, (entrar*|entró|entraron|acced*|ingres*|acceso) .. (servidor*|sistema*|base)',
    attacked:
      'ciberataque*, ataque* (informátic*|cibernétic*|DDoS|de denegación|masivo), ciberatacad*, atacad*, DDoS, ciberdelincuent*, hackeo masivo, ataque* .. (voto telemático|votación|voto electrónico|sistema electoral|sistema de votación)',
    altered:
      '(cambia*|cambió|cambie*) .. (voto*|resultado*|cifra*|actas|números), modific*, alterad*, alterar*, alteraron, cambiaron, cambiado*, cambiad*, traspas*, transfirió, restaron, sumaron, borrad*, borraron, invirtieron, programad*, reprogramad*, pasaron a, anularon votos, maquillad*, (totales|votos|números|cifras) .. (al revés|invertid*|cambiad*|intercambiad*), dieron totales al revés',
    added:
      'relleno, rellen*, metieron, metiendo, introduj*, introducid*, añadid*, añadieron, agregad*, agregaron, inyectad*, embutid*, embarazad*, taque*, tacos de, cargaron, sembrad*, aparecieron, carrusel, llenando',
    destroyed:
      'quem*, destru*, tirad*, tiraron, arrojad*, botad*, botaron, basura*, basurero*, contenedor*, vertedero*, triturad*, rompieron, rota, rotas, incendi*, cenizas, calcinad*, despedaz*, arranc*, hoguera*, tirando, robaron y quemaron',
    lost: 'perdid*, perdieron, extravi*, desaparec*, faltan, faltante*, no (llegó|llegaron|llega|han llegado|aparece*), hallad*, encontrad*, encontraron, abandonad*, sin entregar, cuneta, esfum*, se perdieron, traspapel*',
    stolen:
      '(robo|robaron|robad*|sustra*|hurt*|saque*|llevaron|secuestr*|decomis*) .. (urna*|boleta*|papeleta*|paquete*|máquina*|computadora*|material|tableta*|equipo*|actas|ánfora*|casilla*), (urna*|boleta*|papeleta*|paquete*|máquina*|tableta*|equipo*|actas) .. (robad*|sustraíd*|hurtad*|secuestrad*)',
    'pre-marked':
      '(ya|previamente|pre) (marcad*|cruzad*|llenad*|votad*|rellenad*|firmad*|tachad*|tildad*), premarcad*, prellenad*, (marcad*|llenad*|cruzad*|tachad*) (de antemano|previamente|con anterioridad|a favor), (boletas|papeletas|tarjetones) .. marcad*',
    extra:
      'de más, duplicad*, sobrant*, excedente*, repetid*, clonad*, (boletas|papeletas|votos) .. (extra*|de más|de sobra|sobran|adicional*), imprimieron .. (más|millones|miles), doble*, sobran, dos (papeletas|boletas), boletas foráneas, idéntic*',
    invalid:
      'nulo*, nula*, inválid*, invalid*, anulad*, anular*, anulan, rechazad*, rechazan, no (vale|valen|será válid*|serán válid*|es válid*|son válid*), voto nulo, impugnad*, descartad*, viciad*',
    'not-counted':
      'no (se|) (cuentan|contaron|contarán|contará|cuenta|contó|contabiliz*|escrutar*|han contado|ha contado|contados|escrutaron), sin (contar|contabilizar|escrutar), votos .. (ignorad*|desech*|descartad*|tirados|no contad*), no (fueron|fue|están|son|serán|será|han sido) (contad*|contabilizad*|escrutad*|tomad* en cuenta)',
    closed:
      'cerrad*, cerraron, cerró, cierran, cierre de, clausurad*, no (existe|existen|abrirá|abrirán|abrió|abrieron|abre|abren|se instaló|se instalaron|instalad*), suprimid*, desalojad*, no instalada*, (cerraron|cierran) .. (reja|portón|puerta*|mesa*|casilla*) .. (afuera|antes|gente), a puertas cerradas',
    moved:
      '(trasladad*|movid*|reubic*|cambi*|movieron|trasladaron|cambiaron) .. (sede|lugar|casilla*|mesa*|colegio*|dirección|centro*|local|recinto|domicilio|escuela|ubicación), reubicad*, nuev* (dirección|ubicación|sede), otra (dirección|sede|escuela|casilla), cambio de (sede|casilla|domicilio|colegio|local), migrados de centro, se cambió, la cambiaron, (lo|la|nos) (mandan|mandaron|enviaron) a (otra|otro), cambiaron de lugar, nadie .. (decirme|decirnos|informó), ya no es aquí',
    late: '(abri*|abre*|instal*|empez*) .. (tarde|retraso|después|demora), (cerr*|cierra*|cierre*) .. (antes|temprano|anticipad*), con retraso, aún no abre*, todavía no (abre*|han abierto|se instala*), sin abrir, antes de (hora|tiempo), una hora antes, horas de retraso, tardó en abrir',
    extended:
      '(ampl*|prorrog*|prolong*|extend*|extiende*) .. (votación|horario|hora*|plazo|cierre|casilla*|jornada|mesas), prórroga, prorrogad*',
    postponed:
      'pospon*, pospuest*, pospuso, aplaz*, suspend* .. (elección|elecciones|comicios|votación|proceso|consulta), cancel* .. (elección|elecciones|comicios|votación|consulta), (elección|elecciones|comicios|votación|referéndum|consulta) .. (cancel*|suspend*|aplaz*|posp*|adelant*|retras*|no habrá|el lunes|el martes|el miércoles), nueva fecha, segundo día de votación, reprogram*, postergad*, posterg*, diferid*, no (hay|habrá) elecciones, otra fecha, cambio de fecha, adelanto electoral, (elecciones|votación|comicios|jornada) .. (pasan|pasa|se pasan|se cambian|se mueven|se corren) (al|a el|para el|a), (se vota|votamos|voten) el (lunes|martes|jueves|viernes), pasan al lunes',
    annulled:
      '(anul*|invalid*|impugn*|repet*|nulidad) .. (elección|elecciones|comicios|votación|resultado*|referéndum|casilla*|mesas|segunda vuelta), (elección|elecciones|comicios|votación) .. (anulad*|nula|nulas|inválid*|repetir*|nuevas|repetid*), nuevas elecciones, repetición electoral, nulidad',
    down: '(sistema|página|sitio|web|servidor*|app|aplicación|plataforma|máquina*|portal|tableta*|PREP|TREP|equipos) .. (caíd*|cayó|cayeron|cae|bloquead*|no funciona*|no sirve*|no carga*|falla*|falló|fallaron|colaps*|congelad*|averiad*|saturad*|detuvo|paralizad*|apagó), se cayó (el|la), (ha|han) caído (el|la|los|las), (registro|padrón|censo) .. (caído|no funciona*|colaps*|bloquead*), caída (del|de la|de) (sistema|página|web|servidor*|internet), no funciona*, no sirven, avería*, falla* técnica*, fuera de servicio, fallo informático, caída del sistema, se colgó, averiad*',
    leaked:
      'filtra*, filtrad*, filtración*, filtraciones, fuga de datos, a la venta, vend* .. (padrón|censo|datos|base), datos (personales|expuestos), expuest*, brecha de (datos|seguridad), publicad* .. (datos|padrón|nombres), mercado libre',
    deleted:
      '(borr*|elimin*|excluid*|dad* de baja|dieron de baja|sacad*|sacaron|depur*|quit*|tach*|suprim*) .. (padrón|censo|lista*|registro|votantes|electores), no (aparec*|figur*|est*|sal*) .. (padrón|lista*|censo), fuera del (padrón|censo), rasurad* .. (padrón|lista), rasuramiento, baja* .. padrón, desempadron*, purga*, no (figura|figuro|aparece|aparezco|aparecía|figuraba|figuraban|aparecen) (usted|) en (el|la) (censo|padrón|lista|registro), (borrad*|borraron|rasurad*|rasuraron|depurad*|dad* de baja) .. (censo|padrón|lista|registro|nombres|electores)',
    'double-voting':
      '(votar*|votó|votaron|vota|votan|votado|voté|votando) .. (dos veces|varias veces|tres veces|más de una vez|doble|muchas veces|en dos|en varios|en varias|otra vez|múltiples veces), voto* (doble|múltiple|repetid*|golondrina), doble voto, carrusel*, (acarre*|autobuses|camiones|micros) .. (votar|votantes|gente|electores), votantes acarreados, trashumancia, trasteo de votos, doble* cedul*, ratón loco, operación tamal, ya .. (dos|varios|tres) que repitieron, (sufrag*|vot*) en dos (recintos|mesas|colegios|municipios), (votaron|votó|vota|votan|sufragaron) (dos|tres|varias) veces',
    impersonated:
      '(en|con) (mi|su|el|nuestro) (nombre|DNI|cédula|credencial) .. (otro*|otra*|votad*|de otra persona), (ya|alguien) (había|habían|habría) (votado|firmado) .. (por mí|en mi lugar|mi nombre|por ella|por él), votaron por (mí|mi|ella|él), en (mi|su) lugar, suplant*, usurp*, (DNI|cédula*|credencial*|identidad*|pasaporte*|documentos) .. (fals*|robad*|duplicad*|clonad*|de muertos|truch*), identidad falsa, a mi nombre, firmó por, firmas falsas, ya .. votado por',
    'vote-buying':
      '(compr*|vend*|pag*) .. (voto|votos|votantes|electores|credencial*|cédulas), compra (de|y venta de) (votos|voluntades|conciencias), (compraventa|precio) .. voto*, mercad* de votos, voto* (comprad*|vendid*|a cambio), (despensa*|tinaco*|dinero|plata|colchones|electrodomésticos|bolsón*|láminas|tamales|lechona|mercado) .. (voto*|votar|votaran|votes), (euros|pesos|soles|dólares|bolívares) .. (por|a cambio) .. voto*, clientelismo, a cambio de(l|) voto*, (compra|compran|compraron|venden|vendió|vende) .. (voto|votos|cédula*|credencial*), (tamales|lechona|despensa*|tinaco*|láminas|tarjetas|cemento|tejas|mercado*) .. (voto|votos|votar|credencial*|INE), (pesos|euros|soles|lempiras|quetzales|bolívares) .. (por|cada) .. voto, (pesos|euros|soles|dólares|despensa*|bolsas) .. (por foto|por voto|por su voto|por tu voto|por cada voto|a cambio), a cambio de (votos|su voto|tu voto|el voto), están pagando .. (voto|boleta|colonia)',
    paid: 'pagad*, pagaron, pagar*, pagan, paga, dinero, plata, efectivo, soborno*, sobornad*, regalo*, despensa*, dádiva*, coima*, bono*, tarjeta* .. (monex|soriana|rosa), fajo*, bolsa de comida, euros por, caja CLAP, bolsas de comida, despensa*, bono* de (butano|gas|comida), bonos, tinaco*, lámina*, bolsa* de (comida|cemento|arroz), (pesos|soles|euros|dólares|quetzales|lempiras) .. (voto|votar|foto de la boleta|boleta), mordida',
    coerced:
      'obligad*, obliga*, obligan, obligaron, forzad*, coaccion*, presion*, chantaj*, (amenaza*) .. (despid*|quitar*|empleo|programa*|beca*), foto .. (voto|boleta|papeleta|tarjetón), el jefe, patrón, les exig*, exig* .. (voto|foto), condicion* .. (voto|programas|apoyo*), voto corporativo, línea de arriba, (encargado|jefe|patrón|capataz) .. (papeleta|boleta|voto|vota|votar|votemos), papeleta .. en sobre cerrado, se mete con (él|ella|ellos) en la cabina, (entra*|mete*) .. con .. en la cabina, foto de la (boleta|papeleta)',
    threatened:
      'intimid*, amenaz*, amedrent*, acos*, hostig*, deten*, asust*, miedo, coacción*, represión, agred*, amago*, atemoriz*, voto del miedo, impid*',
    violence:
      'balacera*, bala, balazo*, balas, dispar*, tirote*, bomba*, explos*, violencia*, golpe*, golpiza, golpead*, agresión*, atac*, ataque*, asesin*, explosivo*, asalt*, irrump*, apuñal*, disturbio*, enfrentamiento*, cargas policiales, porrazo*, molotov, granada*',
    queue:
      '(fila*|cola*) .. (hora*|larg*|kilométric*|enorme*|intermin*|para votar|cuadra*|inmensa*), (hora*|esperando|esper*) .. (fila*|cola*|para votar|formad*), largas (filas|colas), horas (formad*|esperando|en la fila|haciendo cola), hacer cola, haciendo fila, (llev*|horas|hora|metros) .. (cola|fila), hacer (cola|fila), en la (cola|fila), colas, filas, (formados|formada|formado) .. (hora*|votar), horas (bajo el sol|de cola|en la cola|de fila|en la fila|formad*|parad*|haciendo), cola* .. (cuadras|kilómetro*|manzana), (horas|rato) .. esperando para votar',
    'ran-out':
      '(acab*|agot*|termin*|falt*|sin|no hay|no había|quedan|quedaron|quedó) .. (boletas|papeletas|tarjetones|material|funcionarios|sobres|urnas|actas), no alcanz*, (boletas|papeletas|tarjetones|sobres) .. (agotad*|acab*|falt*|insuficient*|no alcanz*), faltan papeletas, insuficient*, (boletas|papeletas|tarjetones|tarjetón|sobres|actas) .. (acab*|agot*|termin*|faltan|faltaron|no hay|no quedan), (se acab*|se agot*|faltan|faltaron|no quedan|no hay|no alcanz*) .. (boletas|papeletas|tarjetones|sobres|tarjetón)',
    'seal-broken':
      '(sello*|precinto*|lacre*|candado*|cinta) .. (rot*|violad*|abiert*|forzad*|cortad*|quitad*|arrancad*), sin (sello*|precinto*|sellar|precintar|custodia|vigilancia|resguardo), (urna*|paquete*|caja*|valija*|ánfora*|saca*) .. (abiert*|violad*|cambiad*|sin sellar|violentad*|rot*|sin custodia|forzad*|intercambiad*|reemplazad*), cadena de custodia, (romper|rompieron) .. sello*, desprecint*, durmieron en (la|una|su) casa, (en|a|para) (la|su) casa del presidente, sin (sellos|sellar|precinto|custodia|vigilancia), sellos (rotos|violados|abiertos), (paquetes|cajas|urnas|sacas) .. (abiert*|violad*|rot*|manipulad*)',
    transported:
      'traslad*, transport*, llevaron, llevaban, llevándose, llevan, sacaron, sacando, sacan, acarre*, cargaron, cargando, metieron, repart*, trajeron, llegaron con, contrabando, descarg*, mueven',
    night:
      'de noche, en la noche, por la noche, de madrugada, madrugada, a oscuras, a escondidas, puerta* cerrada*, (a las) (2|3|4|5|dos|tres|cuatro) de la (mañana|madrugada), en secreto, medianoche, entre gallos, a media noche',
    'washes-off':
      'se (borra*|quita*|lava*|despinta*|cae|sale|va) .. (agua|cloro|jabón|alcohol|fácil*|tinta|acetona|lejía), tinta .. (borra*|quita*|lava*|despint*|tóxic*|quema*|deleble|no dura), borrable*, tinta que desaparece, desaparece, quema la piel, tóxic*, alerg*, (tinta) .. (se fue|se va|se quita|se borra|se quitó|salió|sale) con, se fue con (jabón|cloro|alcohol|limón)',
    'bleeds-through':
      '(traspas*|mancha*|corre) .. (papel|boleta|papeleta|tinta|otro lado), traspasa, ilegible*, no (lo|la|las|) lee*, se corre la tinta',
    traceable:
      'numerad*, código de barras, códigos de barras, rastre*, marca de agua, (voto*) .. (no es|ya no es|no será|deja de ser) secret*, secreto del voto, secreto al voto, no es secreto, número de serie, código QR, identific* .. voto, (saber|sabe|saben|sabrá|sabrán|ver|ven|verá|verán|conocer|conocen|averiguar|averiguan|descubren) .. (por quién|a quién|cómo|qué) .. (vota|votas|voté|votó|votaste|votan|votamos|votaron|has votado), mirando quién .. (voto|vota|papeleta|cambiaba)',
    mismatch:
      'más (votos|papeletas|boletas|sufragios|votantes) .. (que|de los) .. (votantes|electores|habitantes|empadronad*|inscrit*|personas|vecinos|censados|población|lista nominal), (votos|boletas|papeletas) .. (que|superan|exced*) .. (electores|votantes|inscrit*|habitantes|empadronad*), no (cuadran|cuadra|coincid*|suman|concuerd*|da|dan|salen), 100 por ciento, no cuadra*, descuadre*, discrepancia*, inconsistencia*, incongruen*, participación .. (del 100|superior al|más del 100), (cifras|números|totales|actas) .. (distint*|diferent*|no coincid*|no cuadr*), descuadr*, difieren, diferencias entre, (más) (votos|boletas|papeletas|actas|sobres) .. (que|de los que|de las que), no (cuadra*|cuadran|coincide*|casan|salen) .. (votos|actas|cifras|cuentas|números|firmas|números), # votos .. # (firmas|firmaron|personas|votantes|electores), cero votos',
    exceeds:
      'más (de|que|votos), supera*, superan, exced*, sobrepas*, mayor que, el doble, veces más, por encima, supera el',
    delay:
      'retras*, demora*, tarda, tardan, tardó, tardaron, tardando, tardará, tardanza*, lentitud, lent*, (sin|aún no|todavía no|siguen sin) .. (resultado*|contar*|publicar*|datos), horas después, días después, no publican, no entregan, retienen, dilat*, horas para contar, días (contando|para contar|sin resultados), semanas para contar, todavía (no|sin) .. (resultados|actas), no terminan de contar, siguen sin (dar|publicar|entregar)',
    swing:
      '(de repente|de golpe|de pronto|súbitamente|repentin*|mágicamente|misteriosamente) .. (votos|subi*|cambi*|ventaja|tendencia|remont*|aparec*), (cambi*|invirti*|revirti*) .. tendencia, salto, cambio de tendencia, ventaja .. (desaparec*|esfum*|evapor*), vuelco, remontada, tendencia* .. (irreversible*|inexplicable*|cambi*), volteretazo, de la noche a la mañana, (de la nada|de pronto|de repente|de madrugada|tras el apagón|en la madrugada) .. (ganando|arriba|adelante|ventaja|cambió|volte*|remont*), (cambió|se volteó|se dio vuelta|giro) .. (tendencia|resultado)',
    stopped:
      '(par*|deten*|detuv*|suspend*|interrump*|fren*|congel*|paraliz*) .. (conteo|recuento|escrutinio|cómputo|transmisión|votación|TREP|PREP), (conteo|recuento|escrutinio|cómputo|transmisión|TREP|PREP) .. (paró|detuv*|detenid*|suspend*|interrump*|congel*|paraliz*|parad*)',
    expelled:
      '(observador*|interventor*|apoderad*|fiscal|fiscales|testigo*|representante*|personero*|veedor*|prensa) .. (expuls*|sac*|impid*|ech*|no (dejan|dejaron|permit*)|bloque*|prohib*|neg*|retir*|detenid*|fuera), (expuls*|sacaron|echaron|impid*|impiden|no dejan|no dejaron|negaron|prohíb*|prohib*|corrieron) .. (observador*|interventor*|apoderad*|fiscales|testigo*|representante*|personero*|veedor*), sin (observadores|testigos|interventores|fiscales|representantes|veedores|apoderados), nos sacaron, (sacaron|echaron|expulsaron|corrieron) .. (fiscal*|testigo*|representante*|interventor*|apoderado*|al patio), no recibieron copia, sin copia del acta, no (nos|les) (dejaron|dejan|permitieron|dieron) .. (entrar|contar|ver|acta|copia), soy (fiscal|testigo|interventor*|apoderad*|representante)',
    refused:
      'no (me|nos|le|les|lo|los|la|las) (dejan|dejaron|permit*|dejó|dejaban|quisieron) .. (votar|sufragar|pasar|entrar|voto), (neg*|impid*|impiden|prohíb*|prohib*) .. (votar|voto|sufragar|ejercer), no (pude|pudo|pudieron|pudimos|podía|pueden) votar, (sin|privad*|despojad*) .. (derecho al voto|derecho a votar|votar), (mandaron|regres*|devolv*|rechaz*) .. (casa|votantes|electores), sin poder votar, me quedé sin votar, se quedaron sin votar, (no me|no nos|no le|no les|no lo|no la) .. (dejaron|dejan|permitieron|permiten) .. vot*, (quedamos|quedaron|quedé|quedó) (sin votar|afuera|fuera), (me|nos|los) (mandaron|regresaron|echaron) .. (casa|otra casilla|otra mesa), no pude votar, (nos|me|los|le|la|lo) (devolvieron|regresaron|echaron|corrieron|sacaron|dejaron fuera), (con|y) .. afuera, (quedaron|quedamos|quedó|dejaron) (fuera|afuera|sin votar), no (figura|figuraba|aparece|aparecía) usted, sin poder (votar|sufragar)',
    'ballot-access':
      '(candidat*|candidatura*|partido*|lista*|planilla*) .. (inhabilit*|inhabili*|excluid*|rechazad*|descalific*|proscri*|impugnad*|vetad*|prohibid*|anulad*|cancelad*|tachad*|invalidad*|inelegible*|fuera de la boleta), (inhabilit*|exclu*|rechaz*|descalific*|proscri*|veta*|prohíb*|prohib*|anul*|cancel*|niega*|negó|inscrib*) .. (candidat*|candidatura*|partido*|registro|personería|postul*), (en|fuera de|de) la (boleta|papeleta), registro .. (candidat*|candidatura*|partido*), no (podrá|puede|pueden) .. (ser candidat*|presentarse|postular*|competir|inscrib*), (requisitos|edad|firmas) .. candidat*, inhabilitación, inscripción de candidat*, inhabilit* .. (candidat*|opositor*|cargos|años|aspirante), candidat* .. inhabilitad*, (proscri*|excluye*|excluyó|impide*|veta*) .. (candidat*|candidatura*|partido*), inscripción de .. candidat* .. (anul*|rechaz*|neg*)',
    barred:
      'inhabilit*, excluid*, vetad*, proscri*, prohíb*, prohib*, descalific*, impedid*, impid*, ilegaliz*, expulsad*, negaron el registro, bloquead*, tachad*, inelegible*, inhabilit*, proscri*, (desech*|rechaz*) .. (candidatura|inscripción|registro), (dejan|deja|dejó|dejaron|queda) fuera .. (candidat*|papeleta|boleta|contienda), excluid* de la (papeleta|boleta|contienda|carrera), no (la|lo) dejan (competir|inscribirse|postularse)',
    requirement:
      'debe*, deben, deberá*, necesita*, necesario*, obligatori*, requisito*, exig*, requier*, hay que, sólo con, solo con, solo (podrán|pueden|se puede), tiene que, tienen que, sin (el|la|su|tu|) (dni|credencial|cédula|carnet|mascarilla|vacuna|pasaporte|certificado), imprescindible, se necesita',
    entitled:
      '(pued*|podrá*|podrán|podemos|derecho a|permit*|autoriz*|habilitad*|dejan|dejará*|dar* .. derecho) .. (votar|voto|sufragar|sufragio), derecho (al|de|a) (voto|votar|sufragio), habilitad* para votar, con derecho a',
    'not-entitled':
      '(no|ni|tampoco) .. (pueden|puede|podrá*|podrán|podemos|puedes|podrás) .. (votar|sufragar), (perd*|pierd*|quit*|sin|suspend*) .. derecho .. (voto|votar|voto), no (tiene*|tendrá*) derecho .. (voto|votar), no habilitad*, impedid* de votar',
    deadline:
      'plazo*, fecha límite, último día, última (oportunidad|fecha), hasta el (día|lunes|domingo|viernes), antes del (día|domingo|lunes), a más tardar, vence*, venc*, vencimiento, caduc*, fuera de plazo, cierre de inscripción',
    biased:
      'parcial, parciales, imparcial*, partidista*, partidari*, partidizad*, vendid*, al servicio de, a las órdenes, (controla*|controlad*|manejad*|dominad*|cooptad*|infiltrad*|manipulad*|secuestrad*) (por|del|al), brazo electoral, cómplice*, complicidad, militante* .. (partido|PSOE|PRI|PP|morena), afín, afines, títere*, favorec*, al mando del, obedece*, sesgad*, sesgo, en contubernio, cargado hacia, (milit*|militante*|afiliad*|carné|carnet|pulsera|camiseta) .. (en el|del|de) (partido|PSOE|PP|Vox|Morena|MAS|oficialismo|gobierno), militaron en, responde al (gobierno|partido|oficialismo), (afín|afines|cercan*|leal*) al (gobierno|partido|presidente|oficialismo|chavismo), cuot* (política*|partidari*)',
    bribed:
      'soborn*, corrupt*, coima*, comprad*, coimead*, chantaje*, extorsion*, mordida*, maletín, maletines, corrupción',
    appointed:
      'nombrad*, nombró, designad*, designó, destitu*, despedid*, renunci*, dimiti*, dimisión, cesad*, reemplaz*, sustituid*, relevo, relevad*, elegidos a dedo, a dedo, impuest*, renuncia un vocal, (renunci*|dimit*|destitu*) .. (vocal|rector*|consejer*|magistrad*|presidente del tribunal)',
    'fake-channel':
      '(carta*|página*|web|sitio*|cuenta*|perfil*|mensaje*|correo*|llamada*|SMS|comunicado*|folleto*|volante*|documento*|circular|tuit*) .. (fals*|apócrif*|clonad*|fraudulent*|truch*), (fals*|apócrif*|clonad*|fraudulent*) .. (carta*|página*|web|sitio*|cuenta*|perfil*|mensaje*|correo*|llamada*|SMS|comunicado*|folleto*|documento*|encuestador*|funcionario*), (se hacen|haciéndose|hacerse|se hace|hacen) pasar por, en nombre (del|de la) (INE|CNE|junta|TSE|ONPE|comisión|instituto|registraduría), phishing, suplantación',
    deepfake:
      'deepfake*, deep fake*, (cread*|generad*|hech*|manipulad*) .. inteligencia artificial, voz clonada, hecho con IA, generado con IA, IA generativa',
    premature:
      'antes (de|del) .. (cierre|cerrar|conteo|votación|elección|elecciones|abrir|jornada|escrutinio|tiempo), (ya|previamente) (anunciad*|publicad*|impres*|preparad*|escrit*|firmad*|hech*|tenían), de antemano, (se|) (declar*|proclam*|autoproclam*) .. (ganador*|victoria|triunfo|vencedor*|electo), anticipad*, con anticipación, prematur*, un día antes, días antes',
    fined:
      '(mult*|sanci*|cárcel|pena de|prisión|embarg*|quitar*|perder*|pierd*) .. (no votar|votar|votar*|voto|no vota*|no vote*|elecciones|mesa), (no votar|no vota*|no vote*|no sufrag*|no acudir|no ir a votar) .. (mult*|sanci*|cárcel|quit*|perd*|pierd*), multa por no votar',
    'data-used':
      '(deuda*|impuesto*|hacienda|SAT|fisco|deport*|recluta*|embarg*|buró|servicio militar|subsidio*|migra) .. (padrón|censo|electoral*|votar|votante*|voto|credencial), (padrón|censo electoral|votante*|credencial|lista nominal|votar) .. (deuda*|impuesto*|hacienda|SAT|fisco|deport*|recluta*|embarg*|servicio militar|migra), usar* .. datos .. (electoral*|votantes)',
    futile:
      '(votar|voto|votos) .. (no sirve*|no vale*|no cuenta*|inútil*|para nada|da igual|no cambia*|no importa*), no sirve (de nada|para nada) .. vot*, para qué (votar|votamos|ir a votar|votan), voto* (en blanco|nulo*|blanco*) .. (anul*|va*|suma*|favorec*|ganador*|mayoría), ya (está|todo está) (todo |)(decidid*|arreglad*|cocinad*), no pierdas el tiempo, no vayas a votar, no vayan a votar',
    harvested:
      '(recog*|recolect*|recab*|junt*|reún*|acopi*) .. (voto*|papeletas|boletas|sobres|credencial*|DNI), geriátrico*, residencia* de (ancianos|mayores), asilo*, (solicitud*|pedid*|solicit*) .. (masiv*|miles|voto por correo), monjas',
    unsolicited:
      '(enviad*|mand*|envi*|lleg*|recib*) .. (papeletas|boletas|voto por correo|sobres|votos|tarjeta censal) .. (sin|muert*|fallecid*|antigu*|otro*|otra|equivocad*|mudad*), sin (pedirl*|solicitarl*|haberl*)',
    uncertified:
      'sin (certificar|auditar|auditoría|probar|pruebas de|homologar|verificar|comprobante), no (certificad*|auditad*|verificad*|homologad*|probad*), vulnerab*, insegur*, no (se puede|puede) auditar*, no es auditable, sin papel',
    'foreign-owned':
      '(propiedad|dueñ*|empresa*|fabricad*|program*|contratad*|vinculad*|financiad*|relación|socio*|hecho) .. (venezol*|chavist*|rus*|chin*|extranjer*|soros|cuban*|maduro|PSOE|gobierno|partido|sánchez|español*|estadounid*|chávez), empresa (extranjera|venezolana|española|del gobierno), empresa .. (contar|recuento|escrutinio|votos|escruta)',
    unfair:
      '(no|ni|nunca) .. (libres|justas|limpias|democrátic*|transparent*|legítim*|equitativ*|creíbles|confiables), ilegítim*, antidemocrátic*, farsa, circo, simulacro, mascarada, espuri*, sin garantías, elección de estado, poca transparencia, opac*, falta de (transparencia|garantías), turbi*, sucias, pantomima, no reconoce* .. (elecc*|reelecc*|resultado*|victoria|comicios), sin garantías, farsa, hay teatro, ganan por la mañana, ni libres ni (justas|limpias)',
    fair: '(elecciones|comicios|votación|jornada|proceso|elección|referéndum|escrutinio) .. (limpi*|libres|justas|transparent*|democrátic*|legítim*|en calma|sin incidentes|pacífic*|ejemplar*|con normalidad|tranquil*|impecable), libres y (justas|transparentes|limpias), sin (incidentes|irregularidades|contratiempos|novedad*) , con (total|absoluta|plena|) (normalidad|transparencia), (elecciones|comicios) más (limpi*|segur*|vigilad*)',
    anomaly:
      'sospech*, imposible*, anómal*, anomalía*, inexplicable*, rara, raros, raras, rarísim*, raro, misterios*, casualidad, casualmente, curioso, curiosamente, estadísticamente, insólit*, atípic*, inusual*, huele mal, huele a, inverosímil*, benford, extraño, extraña, extraños, extrañas, extrañamente, saquen sus cuentas, milagro* .. (boliviano*|electoral*), qué casualidad, al revés',
    secret:
      'en secreto, a escondidas, ocult*, ocultan, escond*, encubr*, sin avisar, sin informar, calladit*, silenci*, tapad*, tapan, de espaldas, sin explicación, bajo la mesa, sigilos*, sin que nadie, sin que se haya publicado, sin publicar .. (acta|actas|resultados), sin (mostrar|enseñar|entregar|abrir) (una sola|ni una|un solo|ningun*), nunca (publicaron|publicó|mostraron|mostró|entregaron)',
    misleading:
      '(error*|errata*|confus*|equivoc*|mal impres*|sin el|falta*) .. (papeleta*|boleta*|tarjetón*), (papeleta*|boleta*|tarjetón*) .. (error*|errata*|confus*|sin el (nombre|logo)|mal impres*|equivoc*|distint* color|engaños*|no aparece|falta|se transparenta*|doblad*), nombre* .. no aparece*, mal impres*, sin (la|el|su) (foto|nombre|logo|logotipo) .. (candidat*|partido), (boletas|papeletas) .. (error*|mal impres*|equivocad*|sin la foto), (falta*|omit*) .. (nombre|foto|candidat*) .. (boleta|papeleta)',
    inaccessible:
      'sin rampa*, no (hay|había|tiene*) .. (rampa*|acceso|ascensor), inaccesib*, barrera* arquitectónica*, (no|sin) .. (accesib*|acompañante*|ayud*) .. (votar|voto|mesa|discapacid*), segundo piso',
    denial:
      'fals*, (no es|no son|no fue|nada de|no era) (ciert*|verdad|verdader*|así), bulo*, desmient*, desmint*, desment*, (niega*|negó|negaron|niegan|rechaz*|descart*|refut*|desestim*|descarta*) .. (fraude|que|acusaci*|denuncia*|irregularidad*|versi*|hackeo|rumor*|información|robo|manipul*), sin (pruebas|fundamento*|evidencia*|sustento|base), (no hay|no existe*|no hubo|no existió|no tiene*|ningun*|ningún|nunca) .. (prueba*|evidencia*|indicio*|fraude|fundamento|constancia|base|irregularidad*|sustento|hackeo), desinform*, mentira*, miente*, mienten, noticia* falsa*, fake news, infundad*, mito, mitos, engaños*, en realidad, lo cierto es, fuera de contexto, (video|imagen|foto|vídeo) .. (antigu*|vieja|viejo|no corresponde*|otro país|montaje|manipulad*), no ocurrió, no corresponde*, carece* de, teoría* de la conspiración, rumor*, aclar*, contrario a, inexacto*, tergivers*',
    'fact-check':
      'verificación, verificad*, verificador*, verificamos, maldita*, newtral, chequead*, chequeo, colombiacheck, animal político, fact check*, fact-check*, bulos, es falso que, es engañoso, comprobado, comprobamos, comprueba*, ecuador chequea, verificado, viraliz*, viral, cadena de whatsapp, se ha viralizado, publicaciones .. (afirman|aseguran)',
    'official-notice':
      '(INE|CNE|TSE|ONPE|JNE|junta electoral|registraduría|Servel|instituto|tribunal|gobierno) .. (informa|recuerda|comunica|exhorta|aclara|invita|precisa|publica|instala|aprueba|entrega|capacit*|inici*|convoca|pone), se (recuerda|informa|comunica|invita) a, (te|le|les) (recordamos|informamos|invitamos), recuerda que, comunicado (de prensa|oficial|), boletín, (consulta|ubica|conoce|verifica|descubre) (tu|dónde|dónde está|la|cómo), más información, si eres (ciudadan*|elector*|español*), nota de prensa, calendario electoral, convocatoria, se publicará, BOE',
    attribution:
      'según, dice*, dijo, dicen, dijeron, asegur*, afirm*, denunci*, señal*, declar*, sostien*, sostuvo, reportan, reportó, reporta, informó, cuenta que, relat*, testigo*, advirt*, advier*, expres*, manifest*, acus*, reconoc*, admit*, confes*, revel*, experto*, fuentes, explic*, indicó, testimonio*, alert*, insist*, a juicio de',
    allegation:
      'denunci*, acus*, presunt*, supuest*, alegat*, sospech*, queja*, querella*, investig*, imput*, señalad*, habría, habrían, reclam*, posible*, indicio*, señalamiento*',
    question:
      'dónde (puedo|voto|me toca|votamos|se vota|está|tengo), cómo (puedo|voto|se vota|hago|me|saber|sé|solicito), es (cierto|verdad) que, alguien sabe, (se|) puede (votar|saber), a qué hora, cuándo (son|es|se|hay|votamos|abren|cierran), qué (necesito|documento*|pasa si), me pueden decir, puedo votar, tengo que, sabéis si, saben si, hasta cuándo, será (cierto|verdad), qué día, consulta:, alguien .. sabe si, dónde se consulta, hasta cuándo se puede, no sé si sigo',
    rhetorical:
      'por qué, cómo (es posible|se explica|es que|explican|puede ser|van a|así), quién (cuenta|controla|vigila|contó|gana|se cree|nos), casualidad, coincidencia, de verdad creen, a quién (quieren|beneficia), qué (esconden|ocultan|tratan|raro), nadie (explica|se pregunta|investiga), no les parece, no (es|resulta) (raro|extraño|curioso), despierten, abran los ojos, a que no sabes, qué casualidad, y todavía, alguien me explica, mucha casualidad',
    opinion:
      'creo que, pienso que, opino, en mi opinión, deberí*, ojalá, espero que, vergüenza, vergonzos*, indignante, asco, inaceptable, lamentable, es hora de, qué triste, me parece, considero, hace falta, opinión, editorial, columna, debemos, hay que (defender|exigir|respetar|reformar), qué pena, una lástima, patétic*, increíble que, confío, desconfi*, confianza, basta ya de llamar fraude, que cada uno vote, llámenme antiguo, qué vergüenza de campaña, que se abran todas, qué les cuesta',
    call: 'exig*, exijamos, firma la petición, comparte*, compartan, difund*, RT, únete, marcha*, marchemos, protest*, manifest* en, convoc*, concentración, plantón, basta*, defendamos, llamad*, llamamiento*, boicot*, salgamos, ven a, movilíz*, pásalo, haz circular, a las calles, queremos, pedimos, piden, pide',
    instruction:
      'vota el, voten el, (sal|salgan|ve|vayan|vaya|id|acude|acudan) a votar, no (olvides|olviden|olvide|te olvides|uses|usen|firmes|firmen|entregues|vayas|vayan|dobles|aceptes), recuerda*, recuerden, lleva (tu|el|la|un), lleven, usa (tu|un|bolígrafo|pluma), revisa*, verifica*, marca*, asegúrate, asegúrense, (envía|manda|mande|envíe) .. (mensaje|SMS|whatsapp|foto), pide*, haz, dobla*, debes, tenéis que, votad, ojo con',
    negation: 'no, ni, nunca, jamás, sin, nadie, ningún, ninguna, ninguno, nada, tampoco',
    hedge:
      'podría*, quizá*, tal vez, posiblemente, probablemente, al parecer, parece*, supuestamente, presuntamente, aparentemente, habría, habrían, dicen que, puede que, se rumora, se comenta, al parecer',
    conditional: 'si, siempre que, en caso de, salvo que, a menos que, de ser',
    evidence:
      'prueba*, evidencia*, video*, vídeo*, audio*, grabad*, graban, captad*, captan, pillad*, cachan*, sorprend*, documentad*, imágenes, demuestr*, demostr*, destap*, revel*, filtrad*, testimonio*, infraganti, exclusiva, descubr*, descubiert*, sale a la luz, mir* esto, fotos, confirmad*, confiesa*, aquí la prueba, captura de pantalla',
    urgency:
      'urgente, última hora, alerta*, atención, ojo, difúndelo, antes de que (lo |)(borren|censuren|eliminen), escándalo*, impactante, bomba, pásalo, increíble, brutal, ahora mismo, en vivo, máxima difusión, insólito',
    'first-person':
      '(vi|vimos|estuve|fui|fuimos|llegué|llegamos|voté|intenté|acabo de|acabamos) .. (casilla*|votar|mesa*|colegio|urna*|centro|boleta*|papeleta*), me (dijeron|dicen|dijo|contó|negaron|mandaron|entregaron|dieron), nos (dijeron|dicen|dieron|mandaron|sacaron), mi (vecin*|madre|padre|mamá|papá|abuel*|herman*|prim*|suegr*|ti*|espos*|hij*|amig*|cuñad*) .. (vot*|casilla|mesa|papeleta*|urna*|censo|padrón|dij*|dic*), en mi (casilla|mesa|colegio|pueblo|barrio|centro), yo (vi|estaba|estuve|lo vi), soy (vocal|presidente|funcionari*|apoderad*|interventor*|fiscal|jurado), con mis propios ojos, acá en',
    event:
      'entrevista*, rueda de prensa, conferencia*, en vivo, en directo, programa de, podcast, debate*, foro, panel, tertulia, audiencia, comparec*, mesa redonda, reunión, episodio, transmisión en, webinar, taller*, curso*, seminario*, congreso (nacional|internacional), documental, charla*, análisis, hablamos, conversa*, hoy hablamos, libro, comparece, ciclo de conferencias, entrada libre, presentará .. informe, sesión abierta',
    statistic:
      'por ciento, porcentaje*, millón, millones, mil, miles, cientos, mitad, mayoría de, decenas, docenas, uno de cada, puntos',
    'time-word':
      'hoy, mañana, ayer, anoche, lunes, martes, miércoles, jueves, viernes, sábado, domingo, hora, horas, a las, mañana, tarde, noche, mediodía, octubre, noviembre, junio, mayo, abril, julio, diciembre',
    politics:
      'candidat*, partido*, presidente*, presidenta*, campaña*, senador*, diputad*, gobierno, gobernador*, ministr*, alcald*, oposición, coalición, izquierda, derecha, PP, PSOE, VOX, podemos, ciudadanos, sumar, morena, PRI, PAN, PRD, AMLO, sheinbaum, peronis*, kirchner*, macri, milei, petro, uribe, maduro, evo, sánchez, feijóo, abascal, fujimori*, castillo, boric, kast, bukele, polític*, líder, trump, biden, políticas, propuesta*, reforma*, nacionalis*, independentis*, junts, ERC, impuestos',
    'horse-race':
      '(encuesta*|sondeo*) .. (da*|muestra*|gana*|intención|ventaja|ubica*|favor*|empate), intención de voto, ganó, ganar*, gana, ganan, ganador*, ganaron, triunf*, victoria*, derrot*, perdió, perder*, favorit*, escaño*, mayoría*, empate, ventaja, puntos, lidera, reelec*, reelegid*, arras*, (obtuvo|obtuvieron|logró|consiguió|sacó) .. (votos|escaños|por ciento), punter*, presidente electo, electo, CIS, pactos',
    'campaign-work':
      'mitin*, cartel*, propaganda, promes*, prometi*, donacion*, lema, spot*, programa electoral, financiación, financiamiento, apoy*, cierre de campaña, cartelería, precampaña, gira, acto de campaña, eslogan, propuestas, precandidat*, gastos de campaña, debate electoral',
    parliament:
      '(congreso|senado|parlamento|pleno|cámara de diputados|diputados|senadores|asamblea|ayuntamiento|comisión|eurodiputad*|cabildo|grupo*|concejo|eurocámara) .. (vot*|aprob*|aprueb*|rechaz*), (vot*|aprob*) .. (ley|presupuesto*|moción|enmienda*|resolución|reforma|decreto|iniciativa|dictamen|tratado|informe|propuesta), (vot*|voto*) (a favor|en contra), moción de censura, investidura, voto de confianza, proyecto de ley, enmienda*, señor presidente, señorías, ONU, voto particular, resolución, proposición no de ley',
    contest:
      'eurovisión, gran hermano, operación triunfo, mejor (jugador|actor|película|canción|gol|equipo), balón de oro, premio*, concurso*, jurado del, oscar*, goya*, nominad*, gala, concursante*, encuesta de twitter, vota por tu, salón de la fama, votar en la app, reality, la casa de los famosos, MVP',
    districting:
      'redistritación, distritación, circunscripci* .. (rediseñ*|redibuj*|mapa*), gerrymander*, distritos .. mapa*',
    'foreign-influence':
      '(injerencia*|interferencia*|intromisión|influencia) .. (rus*|extranjer*|elecci*|electoral*|china|kremlin|exterior*|estados unidos|interna*), propaganda, trol*, troll*, bots, granja* de, cambridge analytica, guerra (híbrida|sucia), campaña* de desinformación, trama rusa, mueller',
    'hacking-elsewhere':
      '(hacke*|jacke*|ciberataque*|pirate*|filtr*) .. (banco*|hospital*|cuenta*|correo*|teléfono*|móvil*|celular*|empresa*|twitter|instagram|facebook|SEPE|ejército|sony|tarjeta*), (banco*|hospital*|cuenta*|correo*|teléfono*|empresa*|pemex|sedena) .. (hacke*|jacke*|ciberataque*|pirate*), wikileaks, pegasus, guacamaya',
    'law-text':
      'artículo*, art, párrafo, fracción, inciso, ley orgánica, LOREG, LEGIPE, LGIPE, de conformidad, código electoral, reglamento*, dispone*, apartado, constitución política, ley electoral, decreto, conforme a, real decreto',
    satire:
      'el mundo today, deforma, sátira, satíric*, parodia*, humor, broma*, chiste*, jaja*, inocente*, meme*, jejeje, ironía, zombi*, fantasma, gato de, (perder|ganar) por un bigote, burro, votaron vivos, el mundo today, el deforma',
    metaphor:
      'rob* (el show|el corazón|cámara|protagonismo|la escena|el espectáculo), votar con los pies, voto de (castidad|pobreza|silencio|confianza|censura|obediencia), votos (matrimoniales|de boda|nupciales|religiosos), hago votos, hacemos votos, (urna|urnas) (funeraria*|cineraria*|con las cenizas), nos robaron (el futuro|el agua|la patria|los sueños|la esperanza), robar* .. (ganas|futuro|sueños|agua|corazón|protagonismo), le robó .. (debate|minuto|show|cámara)',
    history:
      'siglo*, histori*, en (1988|1936|1931|1977|1910|1982), dictadura*, franquis*, república (española|romana), segunda república, pinochet, porfirio*, historiador*, sufragistas, primeras elecciones, restauración, transición, hace (décadas|años), cacique*, caciquismo',
    'other-crime':
      'fraude* (fiscal*|bancari*|a hacienda|de seguros|con tarjetas|alimentari*|a la seguridad|inmobiliari*), blanqueo, lavado de dinero, evasión, narcotráfico, malversación, estafa*, desfalco, tráfico de, odebrecht, secuestro*',
    'weak-place':
      'escuela, escuelas, colegio, colegios, instituto, gimnasio, cabina, deportivo, (en|a) (mi|nuestra|la) casilla, ayuntamiento, parroquia',
    'weak-box': 'caja, cajas, bolsa, bolsas, saca, sacas, paquete, paquetes, costal*, maleta*',
    'weak-list':
      'lista, listas, (el|un|en el|del) (listado|censo|padrón), en lista, listado*, cuaderno, cuadernos, (en|el) padrón',
    'weak-paper': 'papel, papeles, hoja, hojas, sobre electoral, sobres, formulario*, planilla*, acta, actas, sábana',
    'weak-count':
      'contar, contaron, contando, contados, contadas, contó, recuento, reconteo, conteo, escrutinio, cuentan votos',
    'weak-staff':
      '(el|la) (presidente|presidenta|secretario|secretaria) (de mesa|de casilla|de la mesa|del consejo), la junta, el jurado, jurados, vocal, vocales, interventor*, apoderado*, escrutador*, testigo* (electoral*|de mesa), fiscales de mesa, observador*, funcionari* de casilla',
    people:
      'personas, gente, habitantes, vecinos, ciudadanos, firmas, firmantes, adultos, pobladores, votamos, firmaron, se presentaron, registrados',
    'split-group':
      '(simpatizantes|votantes|seguidores|electores) (de|del) .. (PP|PSOE|vox|podemos|morena|PRI|PAN|petro|oposición|gobierno), (apellidos|apellido) .. (A|L|M|Z|letra), (los|las) (hombres|mujeres|mayores|jubilados|jóvenes|demás) .. (votan|votarán|deben votar), (terminación|cédulas terminadas|cédula terminada) en, los demás .. (votan|lunes)',
    'e-vote-check':
      '(verificar|comprobar|consultar|revisar) .. (mi|tu|su) voto, (comprobante|QR|código) .. voto, voto (electrónico|por internet|telemático), comprobante del voto',
    'draft-summons': 'servicio militar, cartilla militar, reclut*, llamado* a filas, leva',
    'ballot-photo':
      '(foto|fotos|fotografía|selfie|fotografiar|pantallazo|video) .. (boleta|papeleta|voto|tarjetón|cabina|credencial), (mandar|mandan|manda|enviar|pide*|piden|exige*|exigen) .. foto .. (voto|boleta|jefe|papeleta), tomar* foto',
    'papers-collected':
      '(recogen|recoger|recogieron|piden|pidieron|retienen|quitan|quitaron|juntan|juntando|copia*|copias) .. (credencial*|INE|DNI|cédula*|pasaporte*|firmas|documento*|CURP), (credencial*|INE|cédula*|DNI) .. (recog*|reten*|quit*|copia*)',
    'benefit-lost':
      '(quitan|quitar|quitarán|pierd*|perder*|retiran|suspenden|sin|cancelan) .. (beca*|pensión*|pensiones|ayuda*|subsidio*|programa*|trabajo|empleo|paro|bono*|despensa*|tarjeta), (despid*|corren|echan|corrieron) .. (vot*|si no), (pierde|pierden|perderá|perderán|quitan|quitarán|quitar|cancelan) .. (tarjeta|apoyo|pensión|beca|bono|ayuda|paguita|subsidio|Bienestar)',
    'candidate-unfit':
      'doble nacionalidad, (segundo|otro) pasaporte, (tercer|segundo) mandato, reelección indefinida, (no puede|no podía|impedid*|inhabilitad*|inelegible*|requisito*) .. (candidat*|postular*|presentarse|aspirar|ser president*), (firmas|avales|apoyos) .. (falsas|falsos|falsific*|inválid*|insuficient*), antecedentes penales, (nació|nacido|nacida) en .. (candidat*|president*)',
    'partial-tie':
      '(esposa|esposo|marido|mujer|hijo|hija|hermano|hermana|primo|prima|cuñado|cuñada|sobrino|compadre|amigo|abogado) (de|del) .. (candidat*|alcalde|president*|gobernador*|ministr*|diputad*), militante* (de|del) .. (partido|morena|PP|PSOE|PRI), (exministr*|exdiputad*|exasesor*|excandidat*) .. (INE|TSE|CNE|tribunal|consejo|junta), (nombrad*|designad*|puest*|impuest*) por .. (gobierno|president*|partido|régimen|oficialismo), (afín|afines|cercan*|leal*|sumis*) (a|al) .. (gobierno|oficialismo|régimen|president*|partido)',
    'kept-silent':
      '(medios|prensa|televisión|tele|periodistas|noticieros) .. (callan|calla|silencio|ocultan|oculta|no dicen|no hablan|no cuentan|no informan|tapan), (nadie|no te|no os|no les|no nos) .. (dice|dicen|cuentan|informan|habla|avis*|explica*), silencio mediático, lo tapan, lo ocultan, lo callan, callados',
    explanation:
      '(explic*|aclar*|precis*) .. (que|diferencia|error*|por qué|se debe), (se debe|se deben|debido|obedece) a, la razón (es|de), es normal, son normales, (error|errores) (de captura|humano|humanos|aritmético*|de transcripción|material*), (fue|fueron|ha sido) (corregid*|subsanad*), (así lo|como lo) (marca|establece|prevé|dispone) la ley, porque la ley, conforme (a la ley|al protocolo), según (la ley|el protocolo|el procedimiento), procedimiento (habitual|normal), (tiene|hay) (una|) explicación (sencilla|simple|lógica|técnica), así estaba previsto, porque así .. previst*, porque la escuela está en obra, está en obra, (explicó|explica|explicaron) .. (consejer*|junta|presidente|consejo|INE|JCE), eran las de muestra, entraron de golpe, lo verificó, está en la segunda hoja, como en cada elección, el que vale, la ha colgado entera',
    'elsewhere-or-old':
      '(video|vídeo|imagen|imágenes|foto|fotografía|grabación|audio|fotos) .. (es de|son de|antigu*|viej*|data*|correspond*|tomad*|grabad*|otro|otra|201*|editad*|manipulad*), de hace .. años, (otro|otra) (país|elección|estado|año|ciudad|contexto), (nada que ver|no tiene relación|no guarda relación|sin relación), (sacad*|fuera) de contexto, montaje, se grabó en, ocurrió en (20*|otro), no es de (ahora|este|estas|aquí), (es|son) de (Nigeria|México|India|Rusia|Venezuela|Perú|otro) .. (año*|país|elección), tiene # años, tiene (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) años, (son|casos son) homónim*, homónim*, papeletas .. de muestra',
    'cannot-happen':
      '(no es posible|no se puede|no pueden|no puede|imposible|resulta imposible|nadie puede) .. (votar dos|alterar|modificar|manipular|saber|ver|cambiar|hackear|duplic*|rastrear|acceder|usarse), (sistema|ley|protocolo|medidas|controles|mecanismos|candados) .. (impide*|evita*|garantiza*|previene*|protege*), (se notaría|se detectaría|se detecta|sería detectado), (cada|todos|todas) .. (se cuenta*|se verifica*|se revisa*|vigil*|firmad*), ante (los representantes|testigos|la presencia|todos), en presencia de, no (está|están) conectad* a internet, papel seguridad, no llevan (código|sello|marca), no se cruzan con, con los (delegados|representantes|fiscales) .. delante, firmad* por todos los partidos, con sellos firmados, nunca se interrumpió, con todos adentro',
    hearsay:
      'dicen que, se dice, se comenta, al parecer, se rumorea, según me (dicen|cuentan|contaron), me (contaron|dijeron|cuentan|comentan) que, supuestamente, presuntamente, corre (el rumor|la voz), he (oído|escuchado|leído) que, escuché que, trasciende, habría*, habrían, un (amigo|conocido|vecino) .. (dice|contó|dijo|cuenta), cuentan que',
    witness:
      'con mis (propios|) ojos, delante de (mí|nosotros|todos), en mi cara, (yo|nosotros) (vi|voté|conté|estuve|estaba|grabé|pregunté|vimos), (vi|vimos|grabé|fui|estuve|llegué|llegamos|voté|esperé|aprieto|apreté) .. (votar|voto|mesa|casilla|urna|urnas|fila|cola|colegio|boleta*), fui (funcionari*|vocal|president*|testigo|apoderad*|interventor*|jurado|observador*), (me|nos) (dijeron|dieron|negaron|enseñaron|pidieron|sacaron|echaron|mandaron|respondieron|contestaron|quitaron|cambiaron|hicieron|tocó|quedamos), (no me|no nos) (dejaron|dejan|dieron), mi (nombre|voto|firma|mesa|casilla|papeleta|boleta), acabo de (votar|volver|llegar|salir), aquí en (mi|el|la), en mi (casilla|colegio|mesa|pueblo|barrio|colonia|municipio|puesto|consulado)',
    comparison:
      '(en|como en) (francia|alemania|españa|chile|uruguay|brasil|méxico|argentina|venezuela|cuba|nicaragua|estados unidos|europa|otros países|países serios|cualquier país) .. (cuenta*|vota*|resultado*|horas|noche|papel|tarda*|sabe*), (otros|demás) países, países (serios|civilizados|desarrollados), república bananera, tercer mundo, (sólo|solo) (aquí|en este país), ni en (venezuela|cuba|áfrica), (Brasil|Francia|Alemania|Chile|España|Argentina|otros países) .. (cuentan|cuenta|tardan|tarda|votan) .. (horas|noche|millones|minutos)',
    'past-election':
      '(en|de|desde|del) (1988|1989|1994|1998|2000|2004|2006|2008|2010|2012|2014|2015|2016|2017|2018|2019|2020|2021), (elecciones|comicios|elección|votación) (pasad*|anterior*|previ*), (últimas|pasadas|anteriores) elecciones, hace (cuatro|cinco|seis|ocho|diez|tres|dos) años, la (vez|elección) (pasada|anterior)',
    'count-progress':
      '(conteo|escrutinio|recuento|cómputo*) .. (comienza|comenzó|empieza|arranca|arrancó|continúa|avanza|finaliz*|conclu*|termin*|inici*|rápido), (con|al) .. (por ciento|#) .. (escrutad*|computad*|actas|votos|mesas|contad*), # .. (escrutado|escrutada|computado|de las actas|de las mesas), (primeros|resultados) (preliminares|parciales|provisionales|resultados|oficiales|definitivos), (resultados) .. (se conocerán|se esperan|se publicarán|serán|se darán), escrutado el #, (con|al) el # .. actas procesadas, actas procesadas, (cajas|actas) que (faltan|bajan), preconteo',
    'register-figures':
      '(padrón|censo|lista nominal) .. (suma*|cuenta con|integra*|millones|registra*|asciende*|#), # .. (electores|votantes|ciudadanos) .. (habilitad*|inscrit*|convocad*|registrad*|llamad*), (millones|miles|mil) .. (de|) (electores|votantes|ciudadanos|españoles|mexicanos|colombianos) .. (podrán|llamad*|convocad*|habilitad*|inscrit*|registrad*|eligen|votan), (habilitad*|convocad*|llamad*) .. (para|a) (votar|las urnas)',
    'turnout-figures':
      'participación .. (#|fue|es|alcanz*|llegó|sube|baja|cae|sitúa|por ciento|récord|histórica|menor|mayor), (votó|votado|han votado|había votado) .. (#|por ciento|millones|del censo), abstención .. (#|por ciento|fue|llegó|sube|baja), a las # .. (participación|votado), (alta|baja) participación, había votado el #, hasta las # .. (votado|votaron), puntos (más|menos) que hace',
    scheduled:
      '(se celebrarán|se celebrará|se celebran|se realizará|se realizarán|tendrán lugar|tendrá lugar|se llevará a cabo|están previstas|está prevista|está previsto), (celebrará|celebra|celebrarán) .. (elecciones|comicios|referéndum|votación|vuelta), (convocad*|programad*|previst*|fijad*) (para|el), (próximo|próximas|próximos) (elecciones|comicios|domingo|mes|año), (el plazo|la fecha) .. (vence|termina|es|abre|será|fijada), (abren|abrieron|cierran|cerraron) las # .. (mesas|casillas), abren a las, cierran a las, convocan para el, tendrá lugar, se estrena*',
    preparation:
      '(prepara*|preparativos|capacit*|instruye*|formación|simulacro*|prueba*) .. (elecciones|elección|comicios|votación|casilla*|mesa*|funcionari*|jornada|PREP|recuento), (boletas|papeletas|urnas|material|paquetes|tarjetones|kits) .. (impres*|imprim*|distribu*|entreg*|llegan|llegaron|repart*|list*|traslad*), (instal*|habilit*) .. (casillas|mesas|colegios|puestos|centros), (acredit*|sorte*|insacul*) .. (observador*|mesa*|funcionari*|miembros|president*|vocal*), tiraje, salen del almacén, rumbo a, (pasaron|superaron) las pruebas, pruebas públicas, custodian el traslado, se instalarán, revisarán .. código fuente, amplía el horario .. (voto por correo|oficinas), bajan en lancha',
    orderly:
      'sin (incidentes|contratiempos|novedad|problemas|incidencias|mayores), (con|total|absoluta) (normalidad|tranquilidad|calma), (transcurr*|desarroll*) .. (normal*|tranquil*|paz|calma|orden), según lo previsto, a tiempo, en orden, puntualmente, pacífic*',
    reform:
      '(reforma*|ley|código|sistema) (electoral|electorales|político-electoral), (iniciativa|proyecto|propone*|propuesta|plantea*|debat*|quiere*) .. (voto|electoral*|elecciones|votar|listas|INE|segunda vuelta), voto (obligatorio|electrónico|a los 16), plan b electoral, prueba piloto, piloto',
    'voter-guide':
      'cómo (votar|se vota|puedo votar|solicitar|saber|consultar|pedir), (dónde|a qué hora|cuándo) (votar|votas|voto|me toca|puedo votar|cierran|abren), (todo lo que|lo que|qué) (debes|necesitas|hay que|tienes que) (saber|llevar), guía, paso a paso, preguntas (frecuentes|y respuestas), consulta (dónde|tu|aquí|si), estos son los, te (explicamos|contamos|decimos), qué documentos, así es la (boleta|papeleta), únicos documentos con que, (quienes|los que) .. (pueden|deben) .. (presentar*|consultar*) .. (hasta|antes), pueden votar en .. si se inscriben, acuerdo de reciprocidad',
    'inquiry-demanded':
      '(exig*|pid*|demand*|reclam*|solicit*|queremos|quiero) .. (recuento|reconteo|auditor*|investig*|dimisión|renuncia|transparencia|anul*|repetición|voto por voto|explicaciones), (hay que|deben|debe|debería*|tienen que) .. (investigar*|recontar|repetir*|anular*|dimitir|renunciar|auditar*|abrir las urnas|contar de nuevo|revisar)',
    'trust-survey':
      '(confianza|desconfianza|confía*|confian|desconfía*) .. (INE|elecciones|tribunal|voto|recuento|resultado*|proceso|árbitro|sistema), (por ciento|#|mayoría|mitad|tercio) .. (cree*|creen|piensa*|opina*|confía*|considera*|teme*), (encuesta|sondeo|barómetro|CIS|estudio) .. (confianza|cree*|revela|muestra|señala), encuestad*, # .. (cree|creen|confía|confían|desconfía) .. (elecciones|recuento|fraude|voto)',
    'boast-totals':
      '(récord|histórico*|más) .. (de votos|votos que), (millones|mil|miles) .. de votos .. (más|para|de ventaja|a favor), (arrasamos|arrasó|barrimos|barrió|aplast*|goleada), (por|con) .. (puntos|votos|millones) de (ventaja|diferencia), victoria (histórica|aplastante|contundente|arrolladora), # (millones|) .. de votos .. (histori*|récord), la más votada, el más votado',
    'foreign-election':
      '(elecciones|comicios|referéndum|votación|presidenciales) .. (en|de) (venezuela|bolivia|nicaragua|ecuador|perú|chile|argentina|brasil|colombia|méxico|honduras|guatemala|el salvador|paraguay|uruguay|cuba|haití|estados unidos|eeuu|francia|italia|alemania|reino unido|rusia|bielorrusia|ucrania|turquía|irán|kenia|nigeria|cataluña|escocia|georgia|rumania|moldavia|egipto|afganistán|irak|israel|zimbabue), elecciones (estadounidenses|francesas|rusas|alemanas|bielorrusas|venezolanas|bolivianas|italianas|británicas|turcas|catalanas|brasileñas|ucranianas|iraníes|israelíes)',
  },
  leaves: {
    'proc.date':
      '(elección|elecciones|comicios|votación|referéndum) .. (aplaz*|posp*|suspend*|cancel*|posterg*), segundo día de votación, (se vota|votan|votarán) .. (otro día|el lunes|el martes)',
    'proc.hours':
      '(casillas|colegios|mesas|urnas|centros) .. (cierran|cerrarán|cerraron|abren|abrirán|abrieron) .. (antes|tarde|temprano|retraso), (ampl*|extiend*|prorrog*) .. (horario|votación)',
    'proc.place':
      '(casilla*|mesa*|colegio electoral|centro* de votación|local*|recinto*|puesto*) .. (cambi*|reubic*|traslad*|no existe*|movid*|cerrad*|no se instal*)',
    'proc.method':
      '(vot*) .. (por whatsapp|por SMS|por teléfono|por internet|desde el celular|desde el móvil|por mensaje|por correo electrónico)',
    'proc.documents':
      '(sin|solo con|obligatori*|exig*|necesit*) .. (DNI|credencial|cédula|INE|pasaporte|vacuna*|certificado) .. vot*, vot* .. sin (DNI|credencial|cédula|identificación), (DNI|credencial*|cédula*) (vencid*|caducad*) .. vot*',
    'proc.marking':
      '(lápiz|bolígrafo|pluma|plumón|crayón|marcador|lapicero) .. (vot*|boleta|papeleta|anul*), (anul*|invalid*) .. (papeleta|boleta|voto) .. (marc*|dobl*|escrib*|tach*)',
    'proc.special':
      'voto (por correo|exterior|anticipado|rogado) .. (plazo*|hasta|requisito*|suspend*|elimin*|cancel*|no podrá*), plazo .. voto por correo',
    'proc.assist': '(ciego*|discapacidad|anciano*|mayores|adultos mayores) .. (acompañ*|ayud*|asist*) .. vot*',
    'part.intimidation':
      '(policía*|militares|armados|soldados|encapuchados|sicarios|colectivos) .. (casilla*|colegio* electoral*|mesas|centro* de votación|urnas), intimid* .. (votantes|electores), amenaza* de bomba, (quema*|balacera) .. casilla*',
    'part.queues':
      'horas .. (fila|cola) .. votar, se (acabaron|agotaron|terminaron) las (boletas|papeletas), (sin|faltan|no hay) (boletas|papeletas), largas (filas|colas) .. (votar|casilla*|mesas|colegio*)',
    'part.secrecy':
      '(sab*|ve*) .. (por quién|a quién) .. vot*, voto .. no es secreto, secreto del voto .. (viol*|romp*), (viol*) .. secreto del voto',
    'part.penalty':
      'multa .. no votar, no votar .. (multa|sanción|cárcel), (padrón|censo electoral) .. (hacienda|SAT|deport*|deuda*), (no vaya*|no vota|no vote*) .. (pierde|quitan|multa|perderá)',
    'part.futility':
      'voto .. no (sirve|cuenta|vale), (votos|voto) (en blanco|nulo*) .. (anul*|suman|va a|van a), para qué votar',
    'part.buying':
      'compr* .. votos, compra de votos, vend* .. voto, pagan .. por voto, (despensas|dinero) .. votos, votos comprados',
    'part.eligibility':
      '(extranjeros|inmigrantes|migrantes|presos|menores|ilegales|venezolanos|indocumentados) .. (votar|votan|voto|votarán|votaron|votando), (extranjeros|migrantes|inmigrantes|sin papeles|sin permiso) .. (votarán|votan|votaron)',
    'reg.purge':
      '(borr*|elimin*|sac*|excluid*|dieron de baja) .. (padrón|censo electoral|lista nominal), no (aparezco|aparece|aparecen|figura*|estoy) .. (padrón|censo|lista*)',
    'reg.inflate':
      '(muertos|fallecidos|difuntos) .. (padrón|censo|lista*), padrón (inflado|abultado|sucio), (fantasmas|duplicados) .. (padrón|censo), más electores que habitantes, empadronamiento* fals*',
    'reg.breach':
      '(padrón|censo electoral|base de datos .. electoral*) .. (filtr*|vend*|venta|hacke*|robad*|expuest*), (filtr*|vend*|robo|hacke*) .. (padrón|censo electoral)',
    'reg.tamper':
      '(alter*|modific*|cambi*|manipul*) .. (padrón|censo electoral|registro electoral), cambi* .. domicilio .. (padrón|votar|sin)',
    'reg.service':
      '(sistema|página|plataforma|biométric*) .. (padrón|inscripción|empadron*|registro) .. (caíd*|cayó|no funciona*|falla*)',
    'ball.extra':
      '(boletas|papeletas|tarjetones|votos) .. (ya marcad*|marcad*|duplicad*|clonad*|fals*|de más|pre marcad*|sobrantes), (cajas|bolsas|maletas|sacas|paquetes) .. (boletas|papeletas|votos)',
    'ball.destroy':
      '(boletas|papeletas|votos|urnas|paquetes electorales|actas|material electoral) .. (quem*|tirad*|basura*|destru*|tritur*|basurero|calcinad*|arrojad*), (quem*|tir*|destru*|botaron) .. (boletas|papeletas|votos|urnas|actas)',
    'ball.design':
      '(boleta*|papeleta*|tarjetón) .. (mal impres*|error*|errata|confus*|sin el logo|sin el nombre|engaños*), (boletas|papeletas) .. (sin la foto|sin el nombre|mal impres*|error de impresión)',
    'ball.custody':
      '(urnas|paquetes electorales|paquetes|ánforas|sacas) .. (abiert*|violad*|sin sell*|sin custodia|cambiad*|violentad*), (sellos|precintos) rotos, cadena de custodia, (paquetes|urnas|cajas|actas) .. (casa (de|del)|durmieron en la casa|particular|camioneta)',
    'ball.mail':
      'voto* por correo .. (fraude|rob*|perd*|desaparec*|compr*|intercept*|falsific*|extravi*|cartero*|manipul*), (fraude|trama|robo|compra) .. voto por correo, carteros .. (votos|papeletas)',
    'ball.ink':
      'tinta .. (se borra|se quita|se lava|borra*|despint*|tóxic*|quema|no es indeleble), (cloro|lejía|acetona) .. tinta',
    'tech.machine':
      '(máquinas|urnas electrónicas|sistema|software) .. (cambi*|robar*|alter*|manipul*|amañ*|programad*|suman|restan) .. voto*, voto electrónico .. (fraude|manipul*|insegur*|hacke*)',
    'tech.hack':
      '(hacke*|jacke*|ciberataque*|ataque informático|ataque cibernético|pirate*) .. (INE|CNE|TSE|ONPE|elecci*|electoral*|voto*|registraduría|PREP|TREP|escrutinio), (sistema|servidor*|página|web|plataforma) .. (electoral*|INE|CNE|votación|TSE) .. (hacke*|atac*|vulnerad*|jacke*)',
    'tech.source':
      '(código fuente|algoritmo*) .. (voto*|elecci*|electoral*|PREP|escrutinio|resultados|TREP), (smartmatic|indra|dominion) .. (venez*|soros|chav*|gobierno|dueñ*|fraude|PSOE|control*)',
    'tech.outage':
      '(se cayó|caída del) (el |)(sistema|PREP|TREP), (página|sitio|web|app|sistema) .. (INE|CNE|TSE|ONPE|resultados|PREP|registraduría|electoral) .. (caíd*|cayó|no funciona|colaps*|no carga), se cayó el sistema, se cayó el PREP',
    'tech.missing':
      '(tabletas|tablets|máquinas|computadoras|equipos|captahuellas|laptops) .. (robad*|desaparec*|perdid*|extravi*|sustraíd*) , (robaron|desaparecieron|faltan) .. (tabletas|máquinas|computadoras|equipos)',
    'tech.network':
      '(apagón|corte de luz|se fue la luz|cortaron el internet|sin luz|corte de internet|sin internet) .. (conteo|escrutinio|votos|casilla*|votación|mesas|recuento), (luz|internet|apagón) .. (cómputo|actas|escrutinio|conteo), (cort*|se fue) .. (internet|luz) .. (actas|votos|cómputo|conteo|mesa)',
    'res.count':
      '(conteo|recuento|escrutinio) .. (sin testigos|sin observadores|a puerta cerrada|a escondidas|detuv*|suspend*|par*), (expuls*|sacaron|echaron|impid*) .. (interventor*|apoderados|fiscales|testigos|observadores|representantes)',
    'res.mismatch':
      'más votos que (votantes|electores|inscritos|habitantes|personas|empadronados), (actas|cifras|números|resultados) .. no (cuadran|coinciden), actas .. (alterad*|adulterad*|inconsisten*|modificad*|descuadr*)',
    'res.timing':
      '(sin|aún no hay|no hay|no publican) resultados .. (horas|días), (cambi*|vuelco) .. (tendencia|madrugada|de repente|noche), resultados .. (retras*|tard*|demor*), horas para contar, (siguen sin|no terminan de) .. (contar|resultados), se cayó .. sistema',
    'res.fake':
      '(actas|resultados|encuesta de salida|boca de urna) (fals*|apócrif*|truch*|inventad*|falsificad*), (resultados|actas) .. (antes de|de antemano|ya .. list*|preparad*), falsific* .. actas, sin .. publicado .. (acta|actas), (ratific*|proclam*|declar*) .. sin .. (actas|acta|publicad*)',
    'res.audit':
      '(recuento|auditoría|reconteo|impugnación) .. (neg*|rechaz*|bloque*|ocult*|demuestra|revel*|confirm* .. fraude|imped*|esconden), (niega*|negaron|rechaz*) .. (recuento|voto por voto|auditoría|abrir), sin abrir .. (caja|urna|paquete|sobre), (desech*|rechaz*|neg*) .. (nulidad|recuento|impugnac*) .. sin',
    'cand.access':
      '(inhabilit*|exclu*|proscri*|descalific*|rechaz*|impid*|vetad*|prohib*|anul*) .. (candidat*|candidatura*|partido), (candidat*|candidatura*|partido) .. (inhabilit*|exclu*|proscri*|descalific*|rechaz*|vetad*|ilegaliz*)',
    'fraud.voting':
      '(muertos|fallecidos|difuntos) .. (vot*), vot* .. (dos veces|varias veces|en mi nombre|más de una vez|por mí|DNI falso*), votan .. muertos, doble voto, suplant* .. (votante*|identidad|elector*), ya habían votado, (falleció|murió|fallecido|muerto|difunto) .. (aparece|figura) .. (firma|votando|cuaderno)',
    'fraud.general':
      'fraude electoral, fraude en las elecciones, (elecciones|elección|comicios) (robad*|amañad*|fraudulent*|trucad*|manipulad*), robaron (la|las) (elección|elecciones|presidencia), (robar*|robo de|amañ*|manipular) .. (elección|elecciones), pucherazo, hubo fraude, se robaron, fraude monumental, victoria .. fraude, (triunfo|reelección|victoria) .. (fraudulent*|robad*|ilegítim*), farsa electoral, no reconoc* .. (elecc*|reelecc*|resultado*|comicios|triunfo), aquí no hay elecciones, manipulación dolosa',
    'inst.capture':
      '(INE|CNE|TSE|ONPE|JNE|junta electoral|registraduría|tribunal electoral|consejeros|árbitro electoral|TEPJF|registrador) .. (vendid*|corrupt*|comprad*|parcial*|control*|soborn*|cómplice*|al servicio|militante*|amenaz*|cooptad*|renunci*|sesgad*|partid*|obedec*), (rectores|magistrados|consejeros|vocales) .. (milit*|partido de gobierno|afín*), renuncia .. (vocal|rector|consejer*|magistrad*) .. (tribunal|CNE|electoral|JNE)',
    'inst.imperson':
      '(fals*|apócrif*|clonad*) .. (INE|CNE|TSE|ONPE|junta electoral|electoral|censal), (INE|CNE|TSE|ONPE|junta electoral) .. (fals*|apócrif*|clonad*|deepfake), se hacen pasar por .. (INE|CNE|electoral*|funcionarios)',
  },
};
