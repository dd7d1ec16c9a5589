import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const pt: Lexicon = {
  language: 'pt',
  concepts: {
    election:
      'eleição, eleições, eleitoral, eleitorais, pleito, pleitos, (primeiro|segundo|1º|2º) turno, (primeira|segunda) volta, às urnas, nas urnas, autárquicas, legislativas, presidenciais, sufrágio, eleições antecipadas, das urnas',
    referendum: 'referendo*, plebiscito*, consulta popular',
    'election-day':
      '(dia|domingo|noite) (da eleição|das eleições|da votação|eleitoral|do pleito|de eleição|de votação|de eleições|do voto)',
    'election-body':
      'TSE, TRE, TREs, CNE, STAE, CPE, (justiça|tribunal|comissão|cartório|juiz|juízes|zona|autoridade) .. (eleitora*|de eleições), cartório*, ministro do TSE, tribunal superior eleitoral, comissão nacional de eleições, corregedor*, SGMAI, secretaria-geral do mai, cartório eleitoral, justiça eleitoral, MAI, tribunal (superior|regional|) eleitoral, comissão (nacional|provincial|distrital|municipal) de eleições, tribunal constitucional, administração eleitoral, zona eleitoral, tribunal eleitoral, sistema do tribunal',
    official:
      'mesário*, mesária*, (presidente*|membro*|secretário*) .. (mesa*|seção|assembleia de voto), (servidor*|funcionári*) .. (eleitora*|TSE|TRE), escrutinador*, delegado* da CNE, convocado* para mesário',
    observer:
      'observador*, fiscal de (partido|urna), fiscais (de partido|dos partidos|de partidos|do partido), delegado* de (lista|partido), missão de observação, OEA, observação eleitoral, delegado* de lista, delegada* de lista, delegados do (MDM|partido|Renamo|PS|PSD), fui delegad*, mandatário*',
    voter: 'eleitor, eleitora, eleitores, eleitoras, eleitorado, votante*',
    vote: 'voto, votos, votar, votou, votaram, vota, votam, votei, votando, votado, votada, votação, votações, votem, votará, votaria, vote, votamos, sufrágios, votava, votarem',
    turnout:
      'comparecimento, abstenção, abstenções, afluência às urnas, participação eleitoral, taxa de participação, afluência',
    register:
      '(cadastro|lista*|caderno*|recenseamento|registro|registo|base de dados) .. (eleitora*|de eleitores|dos eleitores|votação), recenseamento eleitoral, cadernos eleitorais, eleitores inscritos, cadastro eleitoral',
    registration:
      'título de eleitor, título eleitoral, título cancelado, e-título, (regulariz*|tir*|transfer*) .. título, (recense*|inscri*|cadastr*) .. (votar|eleitor*|eleitora*), alistamento eleitoral, recenseamento',
    ballot:
      'boletim de voto, boletins de voto, cédula* !(de dinheiro|de 200|falsa), voto impresso, comprovante de voto, voto em papel, voto auditável, # boletins, boletins !(meteorológicos|escolares|epidemiológicos|médicos|informativos|clínicos|de ocorrência), boletim daqui, boletins (da emigração|de voto), o boletim de voto',
    'ballot-box': 'urna, urnas',
    'postal-vote':
      'voto* (por correspondência|postal|pelo correio|por correio), votar (por correspondência|pelo correio), votos dos emigrantes, carta* .. (voto|boletim|boletins)',
    'early-vote': 'voto* antecipad*, votar antecipadamente, votação antecipada, voto em mobilidade',
    'special-vote':
      '(voto*|votar|votação|eleitores|seção|seções) .. (exterior|estrangeiro|em trânsito|consulado*|emigrantes|diáspora|embaixada*), voto em trânsito, emigrantes, emigração, emigrantes, (boletins|votos|voto) da emigração, (vota*|voto*) no estrangeiro, círculo da (europa|emigração)',
    'voting-machine':
      'urna* eletrônica*, urna* eletrónica*, (máquina*|equipamento*|computador*|aparelho*) .. (de votar|de votação|votar|eleitora*|urna), smartmatic, dominion, voto eletrônico, voto electrónico, UE2020, modelo* de urna*',
    'election-system':
      '(sistema*|software|servidor*|programa*|plataforma|aplicativo|rede) .. (eleitora*|do TSE|do TRE|de votação|da CNE|apuração|totalização|das urnas|de voto), sala cofre, sala secreta, sala-cofre, totalização, voto online, inteligência do TSE, supercomputador, flashcard*, logs das urnas',
    'election-site':
      '(site|página|portal|app|aplicativo|sítio) .. (TSE|TRE|CNE|eleitora*|eleições|resultados|apuração|recenseamento), e-título, DivulgaCand, DivulgaCandContas',
    'poll-book': 'biometria*, biométric*, cadernos eletrónicos, cadernos desmaterializados, leitor* biométric*',
    'polling-place':
      'seção eleitoral, seções eleitorais, seção, seções, zona eleitoral, zonas eleitorais, local de votação, locais de votação, (mesa*|assembleia*|secção|secções|cabine*|cabina*|posto*|centro*) .. (de voto|eleitora*|de votação), mesas de voto, colégio eleitoral, minha seção, celular na cabine, cabine de vota*, na cabina, (assembleia|assembleias|mesa|mesas|seção|seções) (de voto|eleitora*|#), na minha mesa, (consulado|embaixada) .. (votar|votação|seções), centro de apuramento, círculo da emigração',
    'polling-hours':
      '(urnas|seções|votação|mesas|zonas) .. (abrem|fecham|abriram|fecharam|encerra*|abertas|abre|fecha|fechamento) .. (às|até|mais cedo|mais tarde|horas|antes), votar até (às|as), horário* de votação, até às (17|19|20)h',
    'id-document':
      'RG, CPF, identidade, documento com foto, documento de identificação, cartão de cidadão, passaporte*, carteira de motorista, CNH, bilhete de identidade, comprovante*, certificado*, cartão de vacina*, título de eleitor, cartão de eleitor, passaporte da vacina',
    count:
      'contagem*, contar, contad*, apuração, apurações, apurad*, apurar, apuram*, contabiliz*, totaliz*, escrutínio, recontagem*, contaram, apuramento, contar os (brancos|nulos|votos), contámos',
    results: 'resultado*, (declarad*|proclamad*) .. (vencedor*|eleit*), divulgação dos votos, apuração final, totais',
    'result-sheet':
      'boletim de urna, boletins de urna, BU, BUs, ata, atas, acta*, edital, editais, mapa* de apuramento, boletins impressos, edital da mesa, editais, boletim de urna, boletins de urna, acta síntese, actas síntese, BU, BUs',
    'exit-poll': 'boca de urna, (pesquisa*|sondagem*|sondage*) .. (boca de urna|saída|à boca), projeções às 20',
    'recount-audit':
      'recontagem*, auditoria*, auditar, auditad*, auditável, auditáveis, contagem pública, apuração paralela, teste público de segurança, teste de integridade, recontar',
    certification:
      '(homolog*|diplom*|certific*|valid*|proclam*) .. (eleição|eleições|resultado*|eleito|vitória|presidente eleito), diplomação, homologação',
    court:
      'tribunal, tribunais, STF, supremo, juiz, juíza, juízes, justiça, constitucional, recurso*, decisão judicial, liminar, PGR, ministério público, processo judicial, ação judicial, moraes, xandão',
    'police-army':
      'polícia*, policiais, PM, PRF, PF, GNR, PSP, exército, forças armadas, soldado*, milícia*, miliciano*, armados, traficante*, tráfico, bandidos armados, capangas, quartel, quartéis, militares, militar, motos cercaram',
    'foreign-actor':
      'rússia, russ*, kremlin, putin, china, chines*, CIA, EUA, venezuel*, cuba, cuban*, soros, estrangeir*, americano*, maduro, globalist*, comunist*, foro de são paulo, gringos, combinada em Lisboa, Lisboa e anunciada',
    'source-code':
      'código* fonte, código-fonte, algoritmo*, porta dos fundos, backdoor*, software secreto, programa secreto, código malicioso, linha* de código',
    server:
      'servidor*, banco de dados, base de dados, sistema* informátic*, computador*, rede interna, pen drive*, pendrive*, nuvem, HD, cartão de memória, servidor, servidores',
    'power-network':
      '(falta|queda|corte*|sem|acabou) .. (luz|energia|internet|eletricidade|sinal|rede), apagão, apagões, wifi, bluetooth, conectad* à internet, ligad* à internet, modem*, conexão à internet, faltou luz, faltou a luz, ficou sem luz, apagão, cortaram (a luz|a internet), quando voltou',
    pen: 'caneta*, lápis, esferográfica*, marcador*, caneta bic',
    ink: 'tinta indelével, tinta .. dedo*, dedo .. tinta',
    seal: 'lacre*, lacrad*, deslacr*, selo*, selad*, cadeado*',
    signature: 'assinatura*, envelope*, carimbo*, sobrescrito*, cadeia de custódia, rubrica*, assin*',
    'non-citizen':
      'estrangeiros, imigrante*, migrante*, ilegais, venezuelanos, refugiad*, sem cidadania, sem nacionalidade, haitianos, brasileiros em portugal, indocumentad*',
    'dead-people': 'morto, mortos, morta, mortas, falecid*, defunt*, óbito*, cemitério*, finad*',
    'voter-group':
      'presos, presidiári*, detentos, militares, estudantes, menores de idade, aposentad*, analfabetos, indígenas, 16 anos, emigrantes, reclusos, não vacinad*, idosos, quilombolas, nordestinos',
    disabled:
      'deficiência*, deficiente*, ceg*, cadeirante*, cadeira de rodas, idos*, acessibilidade, libras, braile, braille, acompanhante*, lares',
    'remote-channel':
      '(por|via|pelo|pela|através|no) (SMS|whatsapp|zap|telefone|celular|telemóvel|internet|e-mail|email|aplicativo|app|mensagem|telegram|link|facebook), online, de casa, pelo pix, por mensagem',
    'bag-vehicle':
      'saco*, sacola*, mala, malas, caixa*, caminhão, caminhões, kombi, ônibus, van, carro*, porta-malas, camioneta*, carrinha*, autocarro*, mochila*, ambulância*, caixote*',
    camera:
      'câmera*, câmara de vigilância, foto .. (urna|voto|boletim), fotograf*, selfie*, filmar, filmou, celular na cabine',
    'election-fraud':
      'fraude* (eleitora*|nas eleições|nas urnas|na eleição|na urna|no voto|na apuração|na votação), (fraude*|fraud*|roub*|manipul*|golpe*|trapaça*|burla*|chapelada*|adulter*|viciação) .. (eleição|eleições|eleitora*|urna*|votos|voto|votação|pleito|referendo|apuração), (eleição|eleições|urnas|urna|votos|votação|pleito|apuração|resultado*) .. (fraudad*|roubad*|manipulad*|adulterad*|viciad*|fraudulent*|forjad*|armad*|comprad*|chapelada), roubaram a eleição, chapelada*, urna fraudada, crime eleitoral, crimes eleitorais, voto fantasma, votos ilegais, enchimento de urnas, fraudenasurnas, FraudeEleitoral, EleiçãoRoubada, BrazilWasStolen, golpe nas urnas, (fraude|fraudes|fraudar|roubo|roubar|roubad*|roubaram|manipul*|falsific*|chapelada) .. (urna*|eleiç*|voto*|pleito|eleitor*|apuração), (urna*|eleiç*|eleição|voto*|pleito) .. (fraud*|roubad*|roubaram|manipulad*|viciad*|adulterad*|falsific*), encher urnas, enchimento de urnas, urnas cheias antes da abertura, contagem de cadeiras combinada, eleição combinada',
    fraud:
      'fraude*, fraud*, irregularidade*, trapaça*, trapace*, ilegal*, ilegalidade*, crime*, golpe*, maracutaia*, armação, burla*, falcatrua*, roubalheira*, roubo, ilícit*, vigar*, anomalias, violações, denúncia*',
    rigged:
      'manipul*, roubad*, roubaram, roubar, armad*, fraudad*, viciad*, combinad*, (já|está) (decidid*|definid*|acertad*|escolhid*|programad*), cartas marcadas, carta marcada, sabot*, orquestrad*, arranjad*, golpe, boicot*',
    falsified:
      'falsific*, falso, falsa, falsos, falsas, forjad*, adulterad*, inventad*, clonad*, fabricad*, fake, fajut*',
    hacked:
      'hacke*, hackers, invad*, invasão, invasor*, pirate*, pirata* informátic*, vulnerabilidade*, malware, vírus, comprometid*, infiltr*, violad*, acess* .. sistema, ransomware, intrusão, (entrou|entrar*|entrado|acess*|invad*) .. (servidor*|sistema*|base)',
    attacked:
      'ciberataque*, ataque* (hacker*|cibernético*|informático*|DDoS|de negação), DDoS, ataque* aos sistemas, atacad*, ataques',
    altered:
      'alter*, mud* .. (voto*|resultado*|números), (trocam|trocou|trocaram|trocad*) .. (voto*|resultado*|candidato|urna*), transfer*, apag*, desvi*, invert*, zerad*, zer*, modific*, passou votos, tirou votos, transform*, computou para, programad*, apareceu (o rosto|a foto|o nome|a cara) (do|da|de) (outro|outra), não digitei, mexeu (onde|nos|nas|no), alteração .. resultados',
    added:
      'inser*, coloc* .. (urna|votos), acrescent*, injet*, enfi*, enche*, adicion*, introduz*, apareceram, enxert*, surgiram, meteram, enchimento de urnas, urnas cheias antes, urnas (já|) cheias, encheram urnas',
    destroyed:
      'queim*, destru*, jogad* (fora|no lixo), lixo, rasg*, incendi*, incinerad*, tritur*, descart*, no lixo, deitad* fora, deitar* ao lixo, atir*, ateou fogo',
    lost: 'perdid*, perder*, desaparec*, sumi*, some, sumiram, extravi*, falta*, encontrad*, não (chegou|chegaram|chega), achad*, abandonad*, esquecid*, chegaram .. (dias depois|tarde|depois da eleição), nunca chegou, nunca chegaram',
    stolen:
      '(roub*|furt*|lev*|subtra*|desvi*) .. (urna*|boletins|cédulas|computador*|equipamento*|mídia*|notebook*|material), (urna*|boletins|equipamento*|notebook*|cartões) .. (roubad*|furtad*|desviad*|levad*)',
    'pre-marked':
      '(já|previamente) (marcad*|preenchid*|votad*|votado|assinalad*|carregad*|com votos), pré-marcad*, pré-preenchid*, pré-programad*, pré programad*, urna* .. já .. votos, zerésima, antes de começar',
    extra:
      'a mais, duplicad*, sobrando, sobram, excedente*, em dobro, repetid*, (dois|duas) (boletins|cédulas|títulos|votos), extras, idêntic*, em duplicado, clonad*, gráfica .. (não tinha contrato|clandestina), boletins .. gráfica',
    invalid:
      'nulo*, nula*, anul*, inválid*, invalid*, rejeitad*, impugn*, não (vale|valem|será válid*|é válid*|são válid*|conta), descartad*, cancelad*',
    'not-counted':
      'não (foram|foi|são|serão|será|é|estão sendo) (contad*|contabilizad*|computad*|apurad*|considerad*), não (contam|contaram|computam|contabiliz*|apuraram|computou), sem (contar|contabilizar), votos .. (ignorad*|descartad*|desprezad*|não contad*|jogados fora), deixaram de contar, (boletins|votos) .. (anulados|não contados|deitados fora|ignorados|por contar)',
    closed:
      'fechad*, fecharam, fechou, fecham, encerrad*, não (existe|abriu|abrirá|abre|abriram|vai abrir), interditad*, desativad*, extint*, evacuad*, fechou o portão, fecharam (o portão|a porta|as portas), fechou a porta',
    moved:
      '(mud*|transfer*|troc*|remanejad*|desloc*) .. (local|seção|endereço|escola|zona|secção|mesa|sede), novo (local|endereço), (local|seção|mesa|secção) .. (mud*|transferid*|alterad*|remanejad*|outra escola), outro (local|endereço|bairro), mudança de (local|seção), mudou para, mudaram a mesa, ninguém avisou, já não é na, transferid* para (a|o) (escola|pavilhão)',
    late: '(abri*|começ*|inici*) .. (atras*|tarde|depois|demora), (fech*|encerr*) .. (antes|mais cedo|cedo), com atraso, ainda não (abri*|começ*), horas de atraso, atraso .. (abertura|votação), antes da hora, mais cedo',
    extended: 'prorrog*, estend* .. (horário|votação|prazo), prolong*, alarg* .. (horário|prazo|votação), alargad*',
    postponed:
      'adiad*, adiar, adiou, adia, adiamento, cancel* .. (eleição|eleições|votação|pleito|turno|referendo), (eleição|eleições|votação|pleito|turno|referendo) .. (adiad*|cancelad*|suspens*|remarcad*|antecipad*|não vai ter|não haverá|segunda-feira|sábado), nova data, remarcad*, suspens*, não (vai ter|haverá|vai haver) (eleição|eleições|votação), segundo dia de votação, outra data, mudança de data, (nosso|o) (domingo|dia) passou (pro|para o|a), (domingo|eleição|votação|pleito|turno) .. (passou|passa|mudou|muda|ficou|fica) (pro|para o) dia, não percam a viagem, (vota|votamos|votem) (só|) na (segunda|terça|quarta)',
    annulled:
      '(anul*|invalid*|cassa*|repet*|impugn*) .. (eleição|eleições|pleito|resultado*|votação|votos|turno), (eleição|eleições|pleito|votação|urnas) .. (anulad*|invalidad*|repetid*|nula*), novas eleições, repetição .. (votação|eleição|eleições), nova eleição',
    down: '(sistema|site|página|servidor*|app|aplicativo|e-título|urna*|portal|computador*|biometria|equipamento*) .. (caiu|caíram|fora do ar|travou|travad*|trava*|não funciona*|falh*|quebr*|com defeito|instável|bloquead*|indisponível|em baixo|com problema*|pifou|parou), fora do ar, não funciona*, falha* técnica*, pane*, queda do sistema, instabilidade*, defeito*, com problemas, avari*, em baixo, (site|sistema|aplicativo|app|portal|urna|biometria|e-título|internet) .. (fora do ar|caiu|travou|travad*|trava|em baixo|não abre|não funciona|não carrega|indisponív*|pane|avari*|falh*|não reconhece)',
    leaked:
      'vazaram, vazam, vazad*, vazamento*, vazou, fuga de dados, à venda, vend* .. (dados|cadastro|base), dados (pessoais|expostos|sigilosos), expost*, divulg* .. dados, deep web, violação de dados',
    deleted:
      '(cancel*|exclu*|remov*|apag*|elimin*|retir*|cort*) .. (título*|cadastro|caderno*|lista*|eleitores|recenseamento), título* .. (cancelad*|suspens*|excluíd*), não (consta*|est*|aparec*|figur*) .. (lista*|caderno*|cadastro|sistema), nome .. não .. (lista*|caderno*), fora (da lista|dos cadernos)',
    'double-voting':
      '(vot*) .. (duas vezes|várias vezes|mais de uma vez|três vezes|dez vezes|em dois|em duas|outra vez|de novo|dobro|múltiplas vezes), voto* (duplo*|duplicado*|múltiplo*|repetid*), dupla votação, duplo voto, (ônibus|autocarros|vans) .. eleitores, transporte (ilegal|irregular|clandestino) de eleitores, votando .. várias',
    impersonated:
      '(no|em) (meu|seu|nosso) (nome|lugar), em nome de .. (outr*|mort*|mãe|pai|avó|eleitor*|pessoa), (já|alguém) (tinha*|havia*|tinham|haviam|votou) .. (votado|votou|assinado|lugar), votaram por mim, (RG|título|documento*|identidade|BI) .. (fals*|roubad*|clonad*|de mort*|de outr*), se passou por, passar por outro eleitor, assin* .. (por mim|no lugar|fals*), votar por outr*, no lugar de outr*, mesári* .. votou por, já tinham votado, (alguém|já) .. (tinha|tinham|havia) (assinado|votado), assinado na minha linha, votou por # (faltosos|eleitores|pessoas), letra .. nada a ver com a minha',
    'vote-buying':
      '(compr*|vend*|pag*) .. (voto|votos|eleitor*|título*), compra de votos, voto* (comprad*|vendid*), venda de votos, (cesta* básica*|dinheiro|dentadura*|gasolina|reais|tijolo*|pix|cimento) .. (voto*|votar|eleitor*), boca de urna, captação ilícita, derrame de santinhos, curral eleitoral, voto de cabresto, compra do voto, foto da urna, (pix|reais|cesta|gás) .. (foto da urna|voto|votar), mandar a foto da urna',
    paid: 'pago, pagos, paga, pagam, pagou, pagar*, pagamento*, pagaram, pagando, dinheiro, propina*, suborn*, pix, cesta* básica*, brinde*, presente*, auxílio*, cabaz*, gorjeta, reais por, euros por, no pix, vale-gás, cem reais, cesta básica, tijolo*, dentadura*, (reais|kwanzas|meticais|euros) .. (voto|votar|urna)',
    coerced:
      'obrig*, forç*, coag*, coação, coagid*, pression*, chantag*, assédio eleitoral, ameaç* .. (demi*|demitir|perder), patrão, chefe, empres* .. (vot*|obrig*|funcionári*), comprovante de voto, foto da urna, constrang*, fica atrás da cabine, atrás da cabine, ajuda a dobrar, (patrão|chefe|soba|pastor|prefeito) .. (comprovante de voto|voto|votar|cabine|urna|votou), comprovante de voto no, não volta segunda-feira',
    threatened:
      'intimid*, ameaç*, amedront*, persegu*, preso, presa, presos, presas, prenderam, deten*, medo, hostiliz*, assedi*, agred*, prendeu, prisão, expuls*, abordag*, bloqueio*, blitz, (motos|homens|milicianos|milícia|traficantes|capangas) .. (cercaram|cercou|impediram|bloquearam|expulsaram) .. (escola|seção|mesa|assembleia|eleitores), só deixaram passar quem, cercaram .. (escola|seção|assembleia)',
    violence:
      'tiro*, tiroteio*, bala, balas, balead*, bomba*, explos*, violência*, agress*, agred*, atac*, facad*, mort* a tiros, assassin*, espanc*, tumult*, confronto*, incendi*, invad*, catana*',
    queue:
      '(fila*) .. (hora*|enorme*|longa*|gigante*|quilom*|imens*|votar|esper*|intermin*), (hora*|esper*) .. (fila*|votar), longas filas, filas, horas à espera, fila para votar, (hora*|horas) .. fila, fila (de|enorme|gigante|imensa|dobrando), na fila, (esper*|à espera) .. hora*, horas na fila, com gente .. lá fora, (fila|filas) .. (quarteirão|quilómetro*|horas)',
    'ran-out':
      '(falta*|acab*|sem|esgot*|não há|não tinha*|não havia) .. (boletins|cédulas|urnas|mesários|material|bobina*|canetas|papel|envelopes), (boletins|cédulas|urnas|bobina*) .. (acab*|esgot*|falt*|insuficiente*), insuficiente*, (boletins|cédulas|boletim|envelopes) .. (acab*|esgot*|faltam|faltaram|não há|não havia), (acab*|faltam|faltaram|esgot*|falta de) .. (boletins|cédulas|envelopes), falta de (mesários|boletins|urnas|cédulas|pessoal)',
    'seal-broken':
      '(lacre*|selo*|cadeado*) .. (rompid*|violad*|quebrad*|abert*|rasgad*|arrancad*|danificad*), sem (lacre*|selo*|lacrar|vigilância|custódia), (urna*|saco*|mala*|envelope*|caixa*) .. (abert*|violad*|trocad*|sem lacre|deslacrad*|sem selo|rompid*|adulterad*|sem vigilância|arrombad*), cadeia de custódia, lacre violado',
    transported:
      'transport*, levad*, levaram, leva, carreg*, tirad*, retirad*, retir*, entreg*, traz*, troux*, descarreg*, contraband*, carregando, levando',
    night:
      'à noite, de noite, de madrugada, madrugada, na calada da noite, às escondidas, portas fechadas, a portas fechadas, (às|as) (2|3|4|5|duas|três|quatro) (horas|da manhã|da madrugada), meia-noite, sala secreta, no escuro, em segredo, pela calada',
    'washes-off':
      '(sai|apaga*|desaparece|lava*) .. (água|sabão|álcool|lixívia|fácil*|facilmente|tinta), tinta .. (sai|apaga*|desaparece|tóxic*|queima), apagável, queima a pele',
    'bleeds-through': 'mancha*, borr*, trespassa*, ilegível, não lê, passa para o outro lado',
    traceable:
      'rastre*, numerad*, código de barras, (sab*|descobr*|ver|identific*|saber) .. (em quem|quem|como) .. vot*, voto .. não é .. secret*, sigilo do voto, sigilo .. quebr*, quebra do sigilo, identific* .. voto, QR code',
    mismatch:
      'mais (votos|boletins|votantes|sufrágios) .. (que|do que) .. (eleitores|habitantes|inscritos|moradores|votantes|pessoas|população), (votos|boletins) .. (que|superam|excedem) .. (eleitores|inscritos|votantes), não (bate|batem|confere*|fecha*|coincid*|correspond*|bateu|bateram), mais de 100, divergência*, discrepância*, inconsistência*, diferença .. (votos|boletim|BU|resultado*), (números|contas|dados|atas|boletins) .. não (bat*|confer*|coincid*|fech*), zero votos, nenhum voto .. urna, urnas .. zero, mais (votos|boletins|eleitores|assinaturas) .. (do que|que), (não bate*|não batem|não coincide*|não fecha*|divergência*|diferença*|discrepância*) .. (voto*|ata*|número*|total|soma*|BU*|edital), # votos .. # (assinaturas|eleitores|votantes|pessoas), de onde (veio|vieram|saíram), (inscritos|eleitores) # mais títulos .. (do que|que) .. (moradores|habitantes|pessoas), mil eleitores para # mil, mais eleitores .. (do que|que) .. (habitantes|moradores|pessoas), # votos .. (inscritos # eleitores|estavam inscritos|inscritos eram)',
    exceeds:
      'mais (de|do que|que|votos), exced*, ultrapass*, maior (que|do que), vezes mais, acima de, o dobro, supera, superam, superou, superior a',
    delay:
      'demor*, lentidão, lent*, (sem|ainda não|ainda sem) .. (resultado*|apura*|divulg*), horas depois, dias depois, não divulg*, até agora nada, tarda*, atraso, atrasos, atrasa, atrasou, atrasada, atrasados, atrasadas, dias para (contar|publicar|apurar), pedem .. dias',
    swing:
      '(de repente|do nada|misteriosamente|magicamente|subitamente) .. (votos|virou|subiu|passou|apareceu|mudou|disparou), virada, virou, salto, reviravolta*, algoritmo .. (padrão|subindo), disparou, vantagem .. (sumiu|evaporou|caiu), inversão, padrão .. apuração, (de repente|do nada|de madrugada|virada|virou|às # horas) .. (frente|vantagem|passou|ultrapass*|na frente|virou|outro), virou (do nada|de repente|o jogo|na madrugada)',
    stopped:
      '(par*|suspen*|interromp*|bloque*) .. (apuração|contagem|totalização|votação|escrutínio), (apuração|contagem|totalização|escrutínio) .. (parou|parad*|suspens*|interromp*|travou|bloquead*)',
    expelled:
      '(fiscal|fiscais|observador*|delegado*|militares|imprensa|representante*) .. (expuls*|impedid*|retirad*|barrad*|proibid*|não (pud*|deix*|permit*)|afastad*|impediram|presos), (expuls*|imped*|barr*|proib*|retir*|afast*) .. (fiscal|fiscais|observador*|delegado*), sem (fiscais|observadores|fiscalização|delegados), delegados .. (detidos|expulsos|retirados|impedidos|barrados), (ninguém|nenhum) .. (de fora|da oposição|delegado) .. sala, observadores a quem se fechou a porta, mandaram-me (sentar|sair|embora), sem a assinatura (deles|dos delegados)',
    refused:
      'não (me|nos|o|a|os|lhe) (deixaram|deixou|deixam|permit*) .. votar, (imped*|proib*|barr*|recus*) .. (votar|voto|eleitor*|entrar), não (pude|pôde|puderam|consegui|conseguiu|conseguiram|conseguem|pudemos) .. votar, (mandad*|mandaram) .. (casa|embora), sem (poder|conseguir) votar, impedid* de votar, privad* .. voto, saiu sem votar, deixou de votar, não (pude|puderam|pôde|consegui|conseguiram|me deixaram|nos deixaram|deixaram) .. votar, (sem conseguir|impedid* de|barr* de|proibid* de) votar, (mandaram|mandou) .. (embora|para casa|pra casa), (barraram|barrou) .. (eleitor*|acompanhante|urna|votar)',
    'ballot-access':
      '(candidat*|candidatura*|chapa|partido*|lista*) .. (indeferid*|impugnad*|cassad*|barrad*|inelegív*|rejeitad*|excluíd*|proibid*|impedid*|vetad*|negad*|anulad*), (indefer*|impugn*|cass*|barr*|rejeit*|exclu*|proib*|imped*|veta*) .. (candidat*|candidatura*|chapa|partido*|lista*|registro), inelegibilidade, inelegível, inelegíveis, ficha limpa, registro de candidatura*, (requisitos|idade) .. candidat*, tirad* da urna, nome na urna, não (pode|poderá) (ser candidato|concorrer|se candidatar|candidatar-se)',
    barred:
      'impedid*, barrad*, cassad*, proibid*, exclu*, inelegív*, vetad*, indeferid*, impugnad*, banid*, afastad*, desqualific*',
    requirement:
      'deve*, necessári*, obrigatóri*, exig*, só (com|pode|vota|poderá), tem que, têm que, tem de, é preciso, sem (o|a|título|documento|biometria|máscara|vacina|cartão|RG|comprovante), apresentar .. (documento|título|vacina*), obrigação, precisa de, precisam de, é preciso (levar|apresentar|ter), recusaram .. (passaporte|documento|RG|carta)',
    entitled:
      '(pod*|direito a|direito de|direito ao|permit*|autoriz*|apt*) .. (votar|voto), direito (de|ao|a) (voto|votar), aptos a votar, apt* para votar, habilitad* a votar',
    'not-entitled':
      '(não|nem) .. (pode*|poderá*|podem|vai poder|pôde|vão poder) .. votar, (perd*|suspens*|sem) .. (direito (de|ao) voto|direitos políticos|título), não (tem|têm|terá|terão) direito .. (voto|votar), proibid* de votar, impedidos de votar',
    deadline:
      'prazo*, último dia, data limite, data-limite, até (o|ao|a|dia|segunda|domingo|sexta), no máximo, expir*, termina*, fora do prazo, encerramento do prazo, vence em, vencimento',
    biased:
      'parcial, parciais, parcialidade, imparcial*, partidári*, vendid*, aparelhad*, a serviço de, ao serviço, (control*|domin*|nome*|manipul*|indic*) (por|pelo|pela|do), cúmplice*, conluio, militante*, petista*, comparsa*, favorec*, beneficiar, ditadura do judiciário, advogado do PCC, marionet*, tendencios*, a mando, aliad* do, ligad* ao, imparcial que só, solta os amigos do',
    bribed: 'suborn*, corrupt*, propina*, comprad*, chantag*, mensalão, corrupção, corromp*, avença*',
    appointed:
      'nomead*, nomeou, indicad*, exoner*, demit*, demissão, afast*, substitu*, renunci*, empossad*, designad*, trocad* .. (presidente|chefe)',
    'fake-channel':
      '(fals*|clonad*|fake|fraudulent*) .. (carta*|site|página|conta*|perfil|perfis|mensage*|e-mail*|ligaç*|comunicado*|SMS|panfleto*|documento*|ofício|nota|mesári*), (carta*|site|página|conta*|perfil|mensage*|e-mail*|comunicado*|SMS|documento*|ofício|nota) .. (fals*|clonad*|fake|fraudulent*|forjad*), se pass* por, em nome (do|da) (TSE|TRE|CNE|justiça eleitoral), phishing, golpistas, burlões, mensagem do (TRE|TSE|CNE|tribunal), (título|voto) .. cancelado e pedindo, site acaba em, pedindo CPF, SMS .. (CNE|TSE|eleições) .. (link|dados|clique)',
    deepfake:
      'deepfake*, deep fake*, (criad*|gerad*|feit*|manipulad*) .. inteligência artificial, voz clonada, feito com IA, criado por IA, gerado por IA',
    premature:
      'antes (de|do|da) .. (fechamento|fechar|encerramento|eleição|votação|apuração|fim|fecho|abertura), já (divulgad*|anunciad*|pront*|impress*|escrit*|publicad*|sabiam), antecipadamente, de antemão, com antecedência, (se|auto) (declar*|proclam*) .. (eleito|vencedor*|vitória), prematur*, véspera, às 18h30 .. (boca|resultado*), antes (do fecho|de fecharem|do fechamento|de encerrar)',
    fined:
      '(multa*|prisão|cadeia|sanção|coima*|perd*|bloque*|cort*) .. (não votar|votar|votou|não vot*|voto), (não votar|não vot*|quem não vota*) .. (multa*|prisão|perd*|bloque*|cort*|benefício*|passaporte)',
    'data-used':
      '(dívida*|receita federal|imposto*|deport*|recrut*|finanças|INSS|serviço militar|bolsa família) .. (eleitor*|eleitora*|título|votar|cadernos), (título|cadastro eleitoral|dados .. eleitores|recenseamento|cadernos eleitorais) .. (dívida*|receita|imposto*|deport*|recrut*|finanças|INSS|serviço militar)',
    futile:
      '(votar|voto|votos) .. (não adianta|não serve*|não vale*|não conta*|inútil|inúteis|não muda|pra nada|para nada), não adianta votar, (voto*) (nulo*|branco*|em branco) .. (anul*|vai*|vão|50|metade|ganhador|maioria), pra que votar, para que votar, já está (tudo |)(decidido|armado|definido), não vá votar, não vão votar',
    harvested:
      '(recolh*|colet*|junt*|ret*) .. (títulos|votos|boletins|cartões de eleitor|cartões), asilo*, lar de idosos, lares de idosos, (recolh*) .. (cartões|idos*)',
    unsolicited:
      '(envi*|receb*|mand*|cheg*) .. (boletins|boletim|carta*|título|votos) .. (sem pedir|mort*|falecid*|antig*|duplicad*|outro*|errad*), sem ter pedido, sem solicitar, duas cartas',
    uncertified:
      'não (auditad*|auditável|auditáveis|certificad*|testad*|verificad*|confiáv*|confiável), inauditáv*, sem (auditoria|comprovante|auditar|certificação|transparência|voto impresso|papel|testes), vulneráv*, insegur*, hackeáv*, não (é|são) (segur*|auditáv*|confiáv*), fraudáv*, violáv*',
    'foreign-owned':
      '(empresa*|fabricad*|pertence*|ligad*|don*|contratad*|produzid*|program*|desenvolvid*) .. (venezuel*|chines*|soros|russ*|estrangeir*|PT|oracle|smartmatic|petista*|positivo|argentin*|taiwan*), empresa (estrangeira|venezuelana|chinesa|privada)',
    unfair:
      '(não|nem|pouco) .. (livres|limpas|justas|transparent*|democrátic*|legítim*|confiáve*|honest*), ilegítim*, farsa, fraudulent*, simulacro, antidemocrátic*, teatro, circo, golpe, sem transparência, palhaçada, jogo de cartas marcadas',
    fair: '(eleições|eleição|votação|pleito|urnas|processo|apuração|sistema eleitoral) .. (limp*|livres|justas|transparent*|segur*|tranquil*|confiáv*|auditáv*|democrátic*|pacífic*|sem incidentes|normalidade|exemplar*), livres e (justas|transparentes), sem (incidentes|intercorrências|irregularidades|sobressaltos), com (tranquilidade|normalidade|toda a normalidade), decorr* com, (votação|eleição|eleições) .. foi (livre|livres|justa|transparente), livre justa e transparente',
    anomaly:
      'suspeit*, estranh*, impossível, impossíveis, anomalia*, inexplicáv*, misterios*, coincidência*, esquisit*, bizarr*, estatisticamente, improváv*, curios*, absurd*, mal cheir*, benford, atípic*, inusitad*, impressionante, cheira mal, que andam a cozinhar, quem não deve não teme, normal né, super normal, justo quando',
    secret:
      'em segredo, escond*, às escondidas, ocult*, encobr*, sem avisar, sem explicação, abafa*, por baixo dos panos, omit*, sigilos*, na surdina, calad*, silenciad*, sala secreta, (às escondidas), pela calada, secreta, secretas, secretamente, segredo, a cozinhar, sala secreta, salinha, sem celular e sem papel',
    misleading:
      '(erro*|confus*|falta*|errad*|troc*|mal impress*|gralha*) .. (boletim*|boletins|cédula*|urna|foto|nome|número), (boletim*|boletins|cédula*|urna) .. (erro*|confus*|mal impress*|não aparec*|errad*|foto trocada|induz*|partido* que não), foto .. não aparece, (falta|sem) o (quadrado|quadradinho|nome|logotipo), partido que já desistiu, (boletim|boletins) .. (erro*|trocad*|mal impress*|falta)',
    inaccessible:
      'sem (rampa*|acessibilidade|elevador), não (há|tem|tinha) .. (rampa*|acess*|elevador), inacessív*, (cadeirante*|cadeira de rodas|idos*) .. (escada*|não conseg*|sem acesso), barreiras arquitetónicas, escadas',
    denial:
      'fals*, é (fake|mentira|montagem|enganos*|boato), (não é|não são|não foi) (verdade|verdadeir*|bem assim|real), mentira*, mente, mentem, mentiroso*, boato*, desment*, desminti*, (nega*|negou|negam|neg*|rejeit*|rebat*|refut*|descart*) .. (fraude*|que|acusaç*|irregularidade*|alega*|informaç*|ataque|invasão|denúncia*), (não há|nunca houve|não existe*|não houve|sem|nenhum*|inexist*|ausência de) .. (prova*|indício*|evidência*|fraude*|fundamento|base|registro|irregularidade*), fake news, desinform*, enganos*, enganador*, teoria* da conspiração, fora de contexto, (vídeo|imagem|áudio) .. (antig*|editad*|outro país|montagem|tirad* de contexto|distorc*), na verdade, ao contrário, infundad*, sem fundamento, não procede*, distorc*, mito*, esclarec*, inverídic*, não corresponde à verdade, descontextualiz*',
    'fact-check':
      'checamos, checagem*, fato ou (fake|boato), aos fatos, lupa, boatos org, estadão verifica, comprova, polígrafo, fact check*, fact-check*, verificação de factos, verificamos, é #FAKE, é falso que, viraliz*, circula* (nas redes|no whatsapp|em), post* .. (afirm*|alega*|diz*), checad*, publicações',
    'official-notice':
      '(TSE|TRE|CNE|justiça eleitoral|tribunal|cartório|câmara municipal|comissão) .. (inform*|lembr*|alert*|divulg*|esclarec*|comunic*|convoc*|orient*|realiz*|aprov*|apresent*|inici*|abr*|public*), (saiba|confira|veja|consulte) (onde|como|seu|o|quem|quais|qual|aqui|a), informamos, lembramos, nota (oficial|à imprensa|de esclarecimento), edital, comunicado, mais informações, eleitor (pode|deve|tem) .. (consult*|justific*|regulariz*|até), perguntas frequentes, tire suas dúvidas',
    attribution:
      'segundo, diz, disse, dizem, disseram, afirm*, alega*, alegou, alegam, de acordo com, denunci*, declar*, relat*, contou, acus*, apont*, garant*, admit*, confess*, revel*, alert*, testemunh*, especialista*, conforme, sustent*, questiona*, insinu*, contou, acrescent*, sublinh*, refer*, fontes',
    allegation:
      'denúncia*, denunci*, acus*, suposta*, suposto*, alegad*, alega*, suspeit*, investig*, queixa*, indici*, indício*, teria, teriam, apur* .. (crime|irregularidade), inquérito, reclam*, participação crime',
    question:
      'onde (posso|voto|fica|eu|votar|é|consigo|justifico), como (posso|voto|faço|eu|saber|votar|funciona|consulto|justific*), é verdade que, alguém sabe, (posso|pode|podemos) votar, que horas, a que horas, quando (é|são|abre|fecha|será|começa), qual (documento|é o|horário), preciso (de|levar), tenho que, sabem se, será que posso, quem pode, até quando, dá pra votar, dá pra votar, alguém do (TRE|TSE) responde, onde (voto|consulto), esqueci o título',
    rhetorical:
      'por que, por quê, porque é que, porque será, como (é possível|pode|explic*|é que|assim|confiar|acreditar), quem (conta|controla|fiscaliza|apura|garante|confere|tem medo), coincidência, será que, alguém explica, (vocês|você) (acha*|acredita*|confia*), o que (escond*|tem*|estão), acorda*, estranho né, né, medo de quê, qual o medo, a quem interessa, não é estranho, só eu, ainda tem gente, e ninguém, quem acredita, que andam a, e agora (TRE|TSE|CNE), por que o código, quem não deve não teme, normal né, todo mundo sabe quem paga, e querem que a gente confie',
    opinion:
      'acho que, acredito que, penso que, na minha opinião, deveri*, espero que, vergonha, vergonhos*, absurdo, inaceitável, lamentável, ridícul*, triste, precisamos (de|mudar|acabar), opinião, editorial, coluna, tomara, infelizmente, nojo, confio, desconfi*, confiança, uma pena, está na hora, artigo de opinião, é preciso (reform*|defend*|mudar), quem apita não joga, parem de gritar fraude, voto impresso já, o povo não é criança, mostrem logo',
    call: 'exig*, assin* (a petição|o abaixo-assinado|esta petição), abaixo-assinado, compartilh*, partilh*, repass*, RT, vamos (para|pra|às) (rua|ruas), protest*, manifest* (no|na|em|dia), boicot*, convoc*, às ruas, junte-se, queremos (voto|auditoria|eleições), SOS, intervenção, quartéis, divulguem, todos à rua, greve, acampamento',
    instruction:
      '(vote|votem) (no|na|até|às|dia|em|hoje|amanhã|cedo|com), vá votar, vão votar, não (esque*|use*|aceit*|assin*|deix*|aperte*|saia*|leve*|vote antes|vá|digite), lembr* de, lev* (seu|o|documento|título|caneta|uma|RG), confir* (se|a foto|o|na), aperte*, digite*, verifiq*, exija*, envie*, mande*, tire foto, peça*, fiquem atentos, use (caneta|a|o), certifique-se, conf* a tela, basta',
    negation: 'não, nem, nunca, jamais, sem, ninguém, nenhum, nenhuma, nada, tampouco',
    hedge:
      'talvez, pode ser, poderia*, possivelmente, provavelmente, parece*, aparentemente, supostamente, teria, teriam, dizem que, alegadamente, ao que parece, eventualmente, quem sabe',
    conditional: 'caso, desde que, a menos que, a não ser, senão, se (alguém|você|o|a|os|as|eu|for|houver|não)',
    evidence:
      'prova*, evidência*, vídeo*, áudio*, imagens, flagr*, flagrante, gravad*, gravação, filmad*, comprov*, document*, revel*, descobert*, descobr*, confirm*, testemunh*, vazou, desmascar*, mostra*, print*, confess*, demonstra*, bomba, laudo, relatório, apanhad*',
    urgency:
      'urgente, atenção, alerta*, bomba, última hora, compartilhe antes, antes que (apaguem|censurem|derrubem|tirem), escândalo*, chocante, grave, gravíssimo, repassem, inacreditável, absurdo, olhem isto, agora, plantão, máxima atenção',
    'first-person':
      '(vi|vimos|fui|fomos|estive|cheguei|acabei de|tentei|votei|trabalhei|presenciei) .. (urna*|votar|seção|mesári*|mesa*|boletim*|eleiç*|zona|assembleia|secção|voto), me (disseram|falaram|disse|mandaram|impediram), disseram-me, na minha (seção|zona|mesa|rua|secção|freguesia|cidade), (minha|meu|a minha|o meu) (vizinh*|mãe|pai|avó|avô|ti*|irm*|espos*|filh*|amig*|prim*|sogr*|marido|mulher) .. (vot*|urna*|título|seção|mesa*|boletim*|zona), sou mesári*, eu (vi|estava|sou|fui), aqui na (seção|escola|minha), com os meus olhos, aqui em',
    event:
      'entrevista*, coletiva, ao vivo, live, podcast*, debate*, programa, audiência*, palestra*, painel, seminário*, conferência*, episódio*, sabatina*, reunião, conversa*, comentári*, em direto, mesa-redonda, webinar, discurso, evento, curso*, CPI, análise, documentário, livro, participa* do, audiência pública, podcast, apresenta .. declaração preliminar, transmite ao vivo, declaração preliminar',
    statistic:
      'por cento, milhão, milhões, mil, milhares, centenas, metade, maioria dos, maioria das, dezenas, um em cada, bilhões, terço',
    'time-word':
      'hoje, amanhã, ontem, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, horas, hora, manhã, tarde, noite, outubro, novembro, janeiro, março, maio, meio-dia, 17h, 8h, 20h, (às|as) #',
    politics:
      'candidat*, partido*, presidente*, campanha*, senador*, deputad*, governo*, governador*, ministr*, prefeit*, oposição, coligação, coalizão, esquerda, direita, PT, PL, PSDB, PSOL, PSD, PS, chega, BE, PCP, MPLA, UNITA, frelimo, renamo, bolsonar*, lula*, haddad, dilma, temer, ciro, moro, aécio, marcelo, costa, ventura, montenegro, sócrates, tebet, doria, polític*, vereador*, trump, biden, liderança, câmara, mondlane, aliança, IL, petista*',
    'horse-race':
      'pesquisa*, sondage*, datafolha, ibope, ipec, quaest, intenções de voto, intenção de voto, lider*, favorit*, venc*, ganh*, vitória*, derrot*, perdeu, reeleit*, reeleição, mandato*, maioria absoluta, empate técnico, empatad*, pontos percentuais, pontos, (obteve|teve|recebeu|conquist*) .. (votos|por cento), segundo colocado, virada, cadeiras, disput*, no segundo turno contra, eleito, eleita, eleitos, eleitas, elegeu, elegeram, pesquisas eleitorais',
    'campaign-work':
      'propaganda*, promess*, promet*, doaç*, fundo eleitoral, fundão, comício*, santinho*, horário eleitoral, apoio*, apoi*, programa de governo, slogan, coligaç*, cartaz*, panfleto*, palanque*, jingle*, marqueteiro*, financiamento, arruada*, tempo de antena, contas de campanha, carreata*',
    parliament:
      '(câmara|senado|congresso|plenário|deputados|senadores|assembleia|parlamento|vereadores|comissão|CCJ|STF|bancada|eurodeputados|grupo*) .. (vot*|aprov*|rejeit*|chumb*), (vot*|aprov*|rejeit*|chumb*) .. (PEC|projeto*|lei|orçamento|moção|emenda*|reforma|medida provisória|impeachment|proposta*|relatório|resolução|requerimento|decreto|diploma|texto), (votou|votaram|vota|votar|voto*) (a favor|contra|favorável*), voto de (censura|confiança|pesar|louvor|minerva|desempate|ministro), moção de censura, PEC, projeto de lei, impeachment, ONU, senhor presidente, relator*, abstenção do, votação nominal, julgamento',
    contest:
      'BBB, paredão, big brother, eurovisão, the voice, a fazenda, melhor (jogador|ator|filme|música|atriz), bola de ouro, prêmio*, prémio*, oscar, grammy, jurados, enquete*, concurso*, vote no seu, fã clube, miss, festival da canção, votem em (mim|nós), eliminação, MTV, MVP, votação popular',
    districting:
      'círculo* eleitora* .. (redesenh*|mapa|alter*|redu*), gerrymander*, redistritamento, distritão, voto distrital',
    'foreign-influence':
      '(interferência*|ingerência*|influência) .. (russ*|estrangeir*|eleiç*|eleitora*|externa*|americana*), propaganda russa, robôs, bots, trolls, gabinete do ódio, milícia* digita*, disparo* em massa, cambridge analytica, campanha de desinformação, fazenda* de',
    'hacking-elsewhere':
      '(hacke*|invad*|ciberataque*|vaz*|ataque informático|pirate*) .. (banco*|hospital*|conta*|celular*|telegram|e-mail*|empresa*|instagram|SNS|twitter|TAP|vodafone|impresa|SUS|conectesus|cartão), (banco*|hospital*|conta*|celular*|e-mail*|empresa*|conectesus|vodafone|renner) .. (hacke*|invad*|ciberataque*|pirate*), vaza jato, wikileaks, rui pinto, football leaks, (celulares|telemóveis|contas|STJ|banco|hospital|conversas) .. (hack*|invad*|ataque*|vend*), (hack*|invad*|ataque*) .. (celulares|telemóveis|banco|hospital|STJ|conversas)',
    'law-text':
      'artigo*, art, parágrafo*, inciso*, alínea*, lei nº, lei n, código eleitoral, resolução, lei orgânica, lei eleitoral, nos termos, constituição, decreto-lei, dispõe, súmula, portaria, lei complementar, caput',
    satire:
      'sensacionalista, inimigo público, sátira, satíric*, piada*, humor, kkkk, kkkkk, rsrs*, meme*, zoeira, paródia, porta dos fundos, primeiro de abril, brincadeira, ironia, zumbi*, pede férias, síndico, papagaio, prometeu não repetir, ninguém confirma que me ama',
    metaphor:
      'roub* (a cena|o coração|o protagonismo|a atenção|beijo), voto de (confiança|castidade|pobreza|silêncio|minerva), votos de (feliz*|casamento|felicidade|sucesso|boas|pesar|louvor|um), faço votos, fazemos votos, urna* funerária*, urna com as cinzas, (cinzas) .. urna, renov* (os|seus) votos, votar com os pés, nos roubaram (a copa|o futuro|a aposentadoria|os sonhos), roubou a cena, roub* (a cena|o show|meu coração|o protagonismo), democracia roubada',
    history:
      'século*, histór*, ditadura militar, república velha, em (1989|1930|1945|1974|1975|1964|1958), coronelismo, humberto delgado, estado novo, monarquia, getúlio, diretas já, historiador*, sufragista*, salazar*, 25 de abril, redemocratização, décadas atrás, bico de pena, império',
    'other-crime':
      'fraude* (fiscal*|no INSS|bancári*|em licitaç*|no auxílio|no seguro|contábil|na merenda|financeir*|com cartão|em concurso*), lavagem de dinheiro, branqueamento, sonegação, rachadinha*, petrolão, lava jato, tráfico de drogas, estelionato, peculato, desvio de verba*, burla* (informática|online|bancária), corrupção passiva, homicídio, assalto*',
    'weak-place':
      'escola, escolas, ginásio, colégio, cabine, cabina, seção, secção, seções, (na|minha|nossa|da) (seção|secção|mesa|zona), mesa de voto, junta de freguesia, centro paroquial',
    'weak-box': 'caixa, caixas, saco, sacos, mala, malas, caixote*, caminhão',
    'weak-list': 'lista, listas, caderno, cadernos, (na|da|nas) lista',
    'weak-paper':
      'papel, papéis, folha, folhas, envelope*, formulário*, ata, atas, edital, (dois|meu|um|o) (boletim|envelope), boletins',
    'weak-count':
      'contar, contou, contaram, contagem, contados, contado, apurar, apuração, apurados, apurado, recontagem, escrutínio',
    'weak-staff':
      'mesário*, mesária*, (presidente|presidenta|secretári*) (da mesa|de mesa|da seção), delegado*, a mesa, fiscal, fiscais, escrutinador*, vogal, vogais, observador*, a comissão, o cartório, juiz eleitoral',
    people:
      'pessoas, gente, habitantes, moradores, cidadãos, assinaturas, adultos, munícipes, votantes, assinaram, compareceram, residentes, nomes',
    'split-group':
      '(eleitor*|apoiador*|simpatizante*|quem vota) .. (lula|bolsonaro|PT|PL|PS|PSD|chega|frelimo|renamo|MPLA|UNITA|oposição), (# vota|# votam) .. (domingo|segunda), (homens|mulheres|idosos|aposentados|reformados|jovens|restantes|demais) .. (votam|vota|devem votar), (nomes|apelido*|sobrenome*) .. (A|L|M|Z|letra), galera do #, (quem vota|eleitores|turma|pessoal|apoiantes) (no|do|da) (#|PT|PL|Lula|Chega|PS)',
    'e-vote-check':
      '(verificar|conferir|consultar) .. (meu|seu|teu) voto, (comprovante|QR|código) .. voto, e-Título, voto (pela internet|online|eletrónico|eletrônico)',
    'draft-summons': 'alistamento militar, recruta*, tropa, serviço militar, reservista*',
    'ballot-photo':
      '(foto|fotos|selfie|print|fotografar|filmar|filmou|fotografia) .. (urna|tela|voto|boletim|cabine|cabina), (mandar|manda|quer|exig*|pedir|pedem) .. foto .. (voto|urna|tela|patrão|boletim), celular .. (cabine|urna)',
    'papers-collected':
      '(recolh*|retiv*|reter|confisc*|pegaram|pegam|pedem|cópia*|juntam) .. (título*|RG|CPF|cartão|cartões|cartão de cidadão|cartões de eleitor|documento*|passaporte*|BI|bilhete*|assinaturas), (título*|cartões|documentos|bilhetes) .. (recolh*|retid*|confisc*)',
    'benefit-lost':
      '(perd*|cort*|tir*|bloque*|suspen*|sem|cancel*) .. (bolsa família|bolsa|auxílio|benefício*|INSS|aposentadoria|pensão|reforma|emprego|CPF|subsídio*|abono|RSI|cesta*), (demit*|demissão|rua|despedid*|despedi*) .. (vot*|se não|urna)',
    'candidate-unfit':
      'dupla (nacionalidade|cidadania), (outro|segundo) passaporte, (terceiro) mandato, (inelegív*|inelegibilidade|ficha limpa|ficha suja), (não pode|não podia|impedid*) .. (candidat*|concorrer|ser eleit*), (assinaturas|filiaç*) .. (fals*|inválid*|insuficient*|fora do prazo), domicílio eleitoral',
    'partial-tie':
      '(mulher|marido|esposa|esposo|filho|filha|irmão|irmã|primo|prima|cunhad*|sobrinho|genro|amigo|compadre|advogado) (do|da|de) .. (candidat*|prefeit*|presidente|governador*|ministr*|deputad*|autarca), (militante*|filiad*|membro*) (do|da|no|de) .. (partido|MPLA|frelimo|PT|PL|PS), (ex-ministr*|ex-deputad*|ex-assessor*|antig*) .. (TSE|CNE|tribunal|comissão|STF), (nomead*|indicad*|colocad*|escolhid*) (por|pelo|pela) .. (governo|presidente|partido|regime|ministr*|prefeit*), (antigo|ex|antiga) (secretário|dirigente|deputado|militante|ministro|presidente|assessor) .. (do|da) (MPLA|Frelimo|PT|PS|PSD|PL|PAIGC|partido), janta com o, viaja com o, (mulher|marido|filho|irmão|cunhado|primo) do (candidato|prefeito|autarca|presidente)',
    'kept-silent':
      '(imprensa|mídia|midia|TV|globo|televisão|jornalistas|comunicação social|grande mídia) .. (cala|calada|calam|silêncio|esconde*|não mostra|não fala|não diz|não noticia|não dizem|abafa*), (ninguém|não te|não vos|não nos|não vai) .. (conta|fala|diz|dizem|contam|noticia|explica|mostra|mostram), abafa*, varrid* para debaixo, às escondidas, até hoje não (mostraram|mostrou|publicaram|publicou|divulgaram), não mostraram o relatório, ninguém fala disso',
    explanation:
      '(explic*|esclarec*|precis*) .. (que|diferença|erro*|porque|por que), (deve-se|devem-se|se deve|se devem|devido) (a|ao|à), (a razão|o motivo) é, é normal, são normais, (erro|erros) (de digitação|humano|humanos|material|de transcrição|formal), (foi|foram) (corrigid*|retificad*), como (manda|prevê|determina) a lei, (previsto|prevista|prevê) .. (lei|código|resolução), porque a lei, procedimento (padrão|normal|habitual), conforme (a lei|a resolução), porque a lei o impede, porque a junta está em obras, está em obras, (explicou|esclareceu|registrou|lembra) (o|a) (secretári*|câmara|ata|tribunal|comissão|justiça), ao mesmo tempo, pelo fuso, foi igual em, em # foi igual, vieram todos (do|de), o que o vídeo mostra é, para o caso de, corre noutra rede, corrigiu e votou, guardadas para',
    'elsewhere-or-old':
      '(vídeo|video|imagem|imagens|foto|fotografia|áudio|gravação|fotos) .. (antig*|velh*|é de|são de|foi gravad*|outro|outra|20*|editad*|montagem|manipulad*|simulad*), de há .. anos, há .. anos atrás, (outro|outra) (país|eleição|estado|ano|município|contexto), (não tem|nada a|sem) .. (relação|ver com|ligação), (fora|tirad*|retirad*) de contexto, montagem, (gravad*|filmad*|registad*) em, basta ver, (foto|imagem|vídeo) das urnas .. é de #, a caminho do depósito, eram as de lona',
    'cannot-happen':
      '(não é possível|não se pode|não pode*|não podem|impossível|não há como|ninguém consegue|não tem como) .. (votar dua*|alter*|mud*|manipul*|saber|ver|fraud*|invadir|rastre*|ser|duplic*|identificar), (sistema|lei|procedimento|mecanismos|barreiras|camadas|controlo) .. (imped*|evit*|garant*|proteg*|previn*), (seria|serão) (detetad*|detectad*|percebid*|visto|notad*), (cada|todos|todas) .. (contad*|verificad*|conferid*|auditad*|lacrad*), na presença (de|dos|das), perante (os|as|todos), (sem|não tem|não têm) (ligação|conexão) .. internet, não (está|estão) ligad* .. internet, biometria impede, prova que não há nenhum, à vista dos delegados, nenhum aplicativo .. recebe votos, antes do primeiro voto, continua sendo na urna, na presença',
    hearsay:
      'dizem que, diz-se, diz que, comenta-se, parece que, pelo visto, consta que, corre que, ouvi dizer, ouvi (na|no|que), li que, supostamente, alegadamente, teria, teriam, estaria, estariam, (um|uma) (amig*|colega|vizinh*|prim*) .. (disse|contou|falou|diz), falaram que, estão dizendo, circula, circulam',
    witness:
      'com (meus|os meus) (próprios|) olhos, na minha (frente|cara|seção|secção|mesa|rua|cidade), à minha frente, (eu|nós|a gente) (vi|votei|contei|estava|filmei|fui|vimos|perguntei), (vi|vimos|filmei|fui|votei|cheguei|chegamos|chegámos|apertei|esperei|inscrevi-me) .. (vot*|urna|mesa|seção|secção|fila|escola|boletim|boletins), fui (mesári*|delegad*|fiscal|escrutinador*|presidente), (me|nos) (disseram|mandaram|deram|negaram|pediram|tiraram|responderam|barraram|mostraram), (disseram|mandaram|negaram|recusaram|responderam)-me, não me (deixaram|deixam|deram), (meu|minha|nosso|nossa) (nome|voto|título|seção|secção|assinatura|boletim|cidade|bairro|freguesia), acabei de (votar|voltar|chegar|sair), aqui (em|no|na)',
    comparison:
      '(em|na|no|nos|como na|como no) (alemanha|frança|portugal|brasil|espanha|estados unidos|argentina|venezuela|europa|japão|bolívia|países sérios|outros países|qualquer país|cabo verde) .. (cont*|vot*|resultado*|papel|hora*|noite|usa*|dias|impress*), (outros|demais) países, países (sérios|civilizados|desenvolvidos), república das bananas, terceiro mundo, só (no brasil|aqui|em portugal|neste país), país nenhum, nenhum país, (Portugal|Brasil|França|Alemanha|Argentina) conta .. (votos|noite|horas), em (Portugal|França|outros países) .. (contam|conta)',
    'past-election':
      '(em|de|desde|nas de) (1989|1994|1998|2002|2006|2010|2012|2014|2015|2016|2018|2019|2020|2021|2022), (eleições|eleição|pleito) (passad*|anterior*), (últimas|passadas|anteriores) eleições, (há|faz) (quatro|cinco|seis|oito|dez|três|dois) anos, (da|na) (última|outra) vez',
    'count-progress':
      '(contagem|apuração|escrutínio|apuramento|totalização) .. (começ*|inici*|continua*|avança*|termin*|conclu*|decorre*|arranc*|segue), (com|após) .. (#|por cento) .. (apurad*|totaliz*|seções|freguesias|votos|urnas|mesas|escrutinad*), # .. (apurados|apurado|das seções|das urnas|das freguesias|totalizadas|totalizados), (primeiros|resultados) (resultados|provisórios|parciais|preliminares|definitivos|oficiais), resultados .. (conhecid*|divulgad*|publicad*|esperad*|anunciad*|serão), com # das seções totalizadas, (seções|urnas) totalizadas, vai ao segundo turno, contámos duas vezes, até # dias para publicar, dias para publicar os resultados',
    'register-figures':
      '(milhões|milhares|mil|#) .. (eleitores|eleitoras|inscritos|cidadãos|recenseados) .. (apt*|chamad*|inscrit*|convocad*|recensead*|escolhem|podem|vão), (são|estão) (chamados|convocados|aptos) .. (urnas|votar|eleger), (eleitorado|recenseamento|cadastro|cadernos eleitorais) .. (#|cresce*|aument*|tem|conta|milhões|regist*|são), número de (eleitores|inscritos|recenseados), perfil do eleitorado, novos eleitores',
    'turnout-figures':
      '(afluência|participação|abstenção|comparecimento) .. (#|por cento|foi|é|fica*|atinge|atingiu|sobe|desce|situ*|recorde), (votaram|tinham votado|já votaram|votou) .. (#|por cento|milhões|eleitores|inscritos), até (às|ao) .. (#|meio-dia) .. (votaram|afluência|tinham), (alta|baixa|elevada) (abstenção|participação|afluência), tinham votado #, às # tinham votado, segundo a administração eleitoral',
    scheduled:
      '(realiza-se|realizam-se|realizar-se|decorre|decorrem|acontece|acontecem|ocorre|ocorrem|será realizad*|serão realizad*|terá lugar|têm lugar) , (marcad*|previst*|agendad*|convocad*|fixad*) (para|a|o), (próxim*) (eleições|eleição|pleito|domingo|mês|ano|legislativas|presidenciais), (prazo) .. (termina|encerra|vai até|começa|acaba|até), (eleições|pleito|votação|turno|volta) .. (serão|será|em outubro|no dia|a #), abrem às, fecham às, abertas as urnas, abrem as urnas, podem votar (das|até|ali), hora local',
    preparation:
      '(prepar*|trein*|formação|simul*|teste*|capacit*) .. (eleições|eleição|pleito|mesários|mesas|urnas|votação|delegados|membros), (urnas|boletins|material|kits|cédulas) .. (impress*|imprim*|distribu*|entreg*|cheg*|transport*|prepar*|instal*|carreg*|enviad*|lacrad*), (instal*|mont*) .. (seções|mesas|assembleias|urnas), credenci*, sorteio, sorteou, logística, teste de integridade, acreditad*, acreditação, credencia*, foram seladas, seguem (esta noite|de barco), seguem para o, entrega .. boletins, chegam .. observadores, reforça* o policiamento, abre mais .. (seções|mesas), aberto à inspeção, sorteia .. ordem',
    orderly:
      'sem (incidentes|problemas|ocorrências|intercorrências|sobressaltos|percalços), (com|decorr*|transcorr*) .. (normalidade|tranquilidade|tranquil*|normal*|calma|ordem|paz|pacífic*), (como|conforme) previsto, dentro (do prazo|da normalidade), pontualmente, em ordem, no horário',
    reform:
      '(reforma|lei|código|sistema|minirreforma|legislação) (eleitoral|eleitorais|político-eleitoral), (projeto|proposta|PEC|propõe|quer|defende|debat*|discut*) .. (voto|eleitoral|eleições|votar|distrital|urna|semi-presidencial), voto (impresso|obrigatório|facultativo|distrital|eletrónico|eletrônico|antecipado) .. (PEC|proposta|projeto|lei), projeto-piloto, círculo de compensação',
    'voter-guide':
      'como (votar|se vota|posso votar|justificar|consultar|saber|pedir|funciona), (onde|quando|a que horas) (votar|voto|posso votar|vota|fecham|abrem), (tudo o que|o que) (precisa|você precisa|deve|tem de|é preciso) (saber|levar), guia, passo a passo, perguntas (frequentes|e respostas), tira-dúvidas, tire suas dúvidas, saiba (como|onde|quais|quem|o que), veja (como|onde|quais), que documentos, confira (como|onde|seu), (dá pra|posso) votar (só |)com, pode regularizar até, paga multa de, na falta do .. o eleitor, quem estiver na fila, podem recensear-se, tem o título cancelado e pode, identifica-se com, dois dias de folga',
    'inquiry-demanded':
      '(exig*|ped*|reclam*|cobr*|queremos|quero|solicit*) .. (recontagem|auditoria|investiga*|demissão|renúncia|transparência|anula*|repetição|voto impresso|explicaç*|impeachment), (tem que|tem de|devem|deve|deveria*|é preciso|há que) .. (investigar|recontar|contar|anular|repetir|demitir|auditar|prender|ser anulad*|ser investigad*)',
    'trust-survey':
      '(confiança|desconfiança|confia*|desconfia*) .. (urna*|eleiç*|TSE|CNE|voto|resultado*|sistema|apuração), (#|por cento|maioria|metade|terço) .. (acredita*|acham|acha|confia*|considera*|teme*|dizem|pensam), (pesquisa|sondagem|datafolha|quaest|ipec|barómetro|estudo) .. (confia*|revela|mostra|aponta|indica), (entrevistados|inquiridos)',
    'boast-totals':
      '(recorde|histórica|maior) .. (votos|votação), (milhões|mil|milhares) de votos .. (mais|para|vantagem|a favor|diferença), (arras*|esmag*|varreu|lavada|goleada), (com|por) .. (pontos|votos) de (vantagem|diferença|frente), (vitória|maioria) (histórica|esmagadora|folgada), mais votad* da história, milhões de votos o presidente',
    'foreign-election':
      '(eleição|eleições|referendo|pleito|presidenciais|legislativas) .. (na|no|em|nos|dos|da|do) (venezuela|bolívia|argentina|chile|colômbia|méxico|estados unidos|eua|frança|alemanha|espanha|itália|rússia|bielorrússia|ucrânia|turquia|irã|irão|angola|moçambique|guiné-bissau|quénia|quênia|nigéria|zimbabwe|portugal|brasil|hungria|polónia|roménia|moldávia|geórgia|reino unido|catalunha|escócia|israel|timor-leste|cabo verde|são tomé), eleições (americanas|norte-americanas|francesas|venezuelanas|russas|angolanas|moçambicanas|argentinas|alemãs|britânicas|brasileiras|portuguesas|turcas|ucranianas)',
  },
  leaves: {
    'proc.date':
      '(eleição|eleições|votação|turno|referendo) .. (adiad*|cancelad*|suspens*|remarcad*), segundo dia de votação, (vota*) .. (na segunda-feira|no sábado|outro dia)',
    'proc.hours':
      '(seções|urnas|mesas de voto|votação|zonas) .. (fech*|abr*|encerr*) .. (mais cedo|mais tarde|atras*|antes), (prorrog*|alarg*) .. (votação|horário)',
    'proc.place':
      '(seção|local de votação|locais de votação|mesa de voto|secção de voto|zona eleitoral) .. (mud*|fechad*|transferid*|não existe|extint*|alterad*|remanejad*)',
    'proc.method':
      'vot* .. (por whatsapp|pelo whatsapp|por SMS|pelo celular|pela internet|por mensagem|pelo aplicativo|por e-mail|por telefone)',
    'proc.documents':
      '(sem|só com|precisa*|obrigatóri*|exig*) .. (título|RG|documento|biometria|cartão de cidadão|vacina*|comprovante) .. vot*, vot* .. sem (título|biometria|documento|cartão)',
    'proc.marking':
      '(caneta|lápis|cruz) .. (boletim|voto|anul*), (anul*|invalid*) .. (boletim|voto) .. (marc*|risc*|assin*|confirma|legenda), apert* .. confirma .. (anul*|antes)',
    'proc.special':
      'voto (antecipado|em trânsito|no exterior|por correspondência|postal) .. (prazo*|até|cancel*|suspens*|acab*|não vai), prazo .. voto antecipado',
    'proc.assist': '(ceg*|idos*|deficiente*|deficiência) .. (acompanh*|ajud*|auxíli*) .. (vot*|cabine|urna)',
    'part.intimidation':
      '(PRF|polícia|milícia*|militares|armados|traficantes|soldados) .. (seção|seções|eleitores|local de votação|urnas|mesas de voto|votar), intimid* .. eleitores, blitz .. (eleitores|nordeste|eleição), cercaram .. (escola|seção|assembleia), só deixaram passar quem',
    'part.queues':
      'horas .. fila .. vot*, filas .. (horas|seç*|vot*|enormes), (faltam|acabaram|sem) .. boletins de voto',
    'part.secrecy':
      '(sab*|descobr*|ver) .. em quem .. vot*, sigilo do voto .. (quebr*|viol*), voto não é secreto, (celular|foto) .. (cabine|cabina|urna)',
    'part.penalty':
      '(multa|cadeia|prisão|perd* .. benefício*|coima) .. (não votar|não vot*), (não votar|não votou) .. (bolsa família|benefício|INSS|passaporte)',
    'part.futility':
      'voto .. não (serve|vale|conta|adianta), votos (nulos|brancos|em branco) .. (anul*|vão para|50), não adianta votar',
    'part.buying':
      'compr* .. votos, compra de votos, vend* .. voto, (cesta básica|dinheiro|reais|pix) .. voto*, boca de urna',
    'part.eligibility':
      '(estrangeiros|imigrantes|presos|menores|venezuelanos|brasileiros|reclusos|não vacinados) .. (votar|votam|voto|votaram|votando)',
    'reg.purge':
      '(cancel*|exclu*|remov*) .. (títulos|cadastro|eleitores|cadernos), títulos cancelados, fora dos cadernos eleitorais, não consta* .. (lista|cadernos)',
    'reg.inflate':
      '(mortos|falecidos|fantasmas) .. (cadastro|cadernos|lista*|recensead*|inscritos|título*), eleitores fantasma*, mais eleitores (que|do que) (habitantes|moradores|população), mais (títulos|eleitores) .. (que|do que) .. (moradores|habitantes|pessoas), mil eleitores para # mil habitantes',
    'reg.breach':
      '(cadastro eleitoral|dados .. eleitores|base .. TSE|cadernos eleitorais) .. (vaz*|venda|hacke*|expost*|roubad*), (vazamento|vazou|venda) .. dados .. (eleitor*|TSE)',
    'reg.tamper':
      '(alter*|mud*|manipul*|fraud*) .. (cadastro eleitoral|recenseamento|cadernos eleitorais|título), transferência* .. título* .. (fraud*|fals*|irregular*|massa)',
    'reg.service':
      '(e-título|site|sistema|biometria|aplicativo) .. (título|TSE|cadastro|recenseamento) .. (fora do ar|caiu|trav*|instab*), e-título .. (fora do ar|caiu|não funciona|travou)',
    'ball.extra':
      '(boletins|cédulas|votos|urnas) .. (já marcad*|já preenchid*|duplicad*|a mais|fals*|já com votos|pré-program*), (sacos|malas|caixas|caminhão) .. (boletins|cédulas|urnas|votos)',
    'ball.destroy':
      '(boletins|cédulas|urnas|votos) .. (queim*|lixo|destru*|rasgad*|incendi*|deitad*|jogad*), (queim*|destru*|incendi*) .. (urnas|boletins|votos)',
    'ball.design':
      '(boletim|boletins|cédula*|urna) .. (erro*|mal impress*|foto trocada|confus*|sem foto|induz*|partido que não)',
    'ball.custody':
      '(urna*|sacos|malas) .. (sem lacre|violad*|abert*|trocad*|deslacrad*|arrombad*|sem vigilância|desviad*), lacre* (rompid*|violad*), urnas .. (caminhão|carro|casa|madrugada|sindicato)',
    'ball.mail':
      'voto* (postal|por correspondência|pelo correio|dos emigrantes) .. (fraud*|extravi*|perdid*|roub*|anulad*|lixo|devolvid*|sem cópia), (boletins|votos) .. (chegaram|chegou|devolveram|perderam) .. (dias depois|tarde|depois da eleição), boletins .. emigração .. (anulad*|depois|nunca|atras*)',
    'ball.ink':
      'tinta .. (sai|apaga*|não é indelével|tóxica|queima|lixívia), tinta .. dedo .. (saiu|sai|sumiu|apaga*|lixívia|água)',
    'tech.machine':
      'urna* .. (troc*|mud*|desvi*|transfer*|comput*|fraudad*|program*|adulterad*|autocomplet*|completa*) .. (voto*|13|17|22|candidato|lula|bolsonaro|sozinha), urna* eletrônica* .. (fraud*|hacke*|manipul*|não confiáv*|insegur*|viciad*|program*)',
    'tech.hack':
      '(hacke*|invad*|invasão|ataque hacker|ciberataque*) .. (TSE|TRE|CNE|urna*|eleiç*|eleitora*|apuração|totalização), (sistema|servidor*|site|urna*) .. (TSE|eleitora*|CNE|votação) .. (hacke*|invad*|atac*)',
    'tech.source':
      'código* fonte .. (urna*|TSE|eleiç*|voto*), algoritmo .. (apuração|urna*|voto*|TSE), (smartmatic|empresa) .. (urna*) .. (venezuel*|soros|chines*)',
    'tech.outage':
      '(site|sistema|app|aplicativo|e-título|servidor) .. (TSE|TRE|CNE|resultados|apuração|eleições) .. (fora do ar|caiu|trav*|em baixo|instab*)',
    'tech.missing':
      '(urnas eletrônicas|urnas|notebooks|mídias|flashcards|computadores|cartões de memória) .. (desaparec*|sumi*|roubad*|furtad*|extravi*|desviad*)',
    'tech.network':
      '(apagão|queda de energia|falta de luz|sem internet|queda da internet) .. (apuração|contagem|votação|urnas|seções|votos), urnas .. (conectad*|ligad*) à internet',
    'res.count':
      '(apuração|contagem|totalização) .. (secret*|sala secreta|sem fiscais|portas fechadas|par*|às escuras|às escondidas|sem observadores), (expuls*|imped*) .. (fiscais|delegados|observadores)',
    'res.mismatch':
      'mais votos (que|do que) (eleitores|habitantes|inscritos), (boletim de urna|boletins de urna|atas|editais|números|votos) .. não (bat*|confer*|coincid*), urnas .. (zero|nenhum) voto*',
    'res.timing':
      '(apuração|resultado*|contagem) .. (atras*|demor*|lent*), (virada|virou|virar*) .. (madrugada|de repente|do nada|apuração), ainda sem resultados',
    'res.fake':
      '(resultado*|boletim de urna|boletins de urna|atas|editais|boca de urna) .. (fals*|forjad*|adulterad*|inventad*|já pront*), resultado* .. (antes da votação|antes do fechamento|vazou|já estava|de antemão), sondagem à boca das urnas que, (nenhuma|inexistente) .. empresa, pesquisa falsa, boca de urna falsa',
    'res.audit':
      '(auditoria|recontagem|relatório) .. (negad*|recus*|prova*|ocult*|escond*|comprova*|rejeitad*|bloque*|encontrou|barrad*), (nega*|recus*) .. (auditoria|recontagem), (relatório|auditoria) .. (escondid*|nunca|não mostr*|até hoje), até hoje não mostraram',
    'cand.access':
      '(candidat*|candidatura*|chapa|partido|lista) .. (barrad*|cassad*|impugnad*|indeferid*|inelegív*|excluíd*|impedid*|rejeitad*), (cass*|barr*|indefer*|imped*|exclu*|rejeit*) .. (candidat*|candidatura*|lista*)',
    'fraud.voting':
      '(mortos|falecidos|defuntos) .. vot*, vot* .. (duas vezes|várias vezes|no meu lugar|em meu nome|por mim|mais de uma vez|nome de outr*|por outr*), alguém .. votou .. (meu lugar|meu nome), já tinham votado por, votou por # assinado na minha linha',
    'fraud.general':
      'fraude* eleitora*, fraude nas (urnas|eleições), eleições (fraudadas|roubadas|fraudulentas|manipuladas), eleição (fraudada|roubada|manipulada), roubaram (a|as|nossa) (eleição|eleições), (roub*|fraud*|manipul*) .. (eleição|eleições), urnas fraudadas, houve fraude, chapelada, não houve eleição, marcadas por urnas cheias',
    'inst.capture':
      '(TSE|TRE|CNE|STAE|justiça eleitoral|mesários|comissão nacional de eleições|moraes|barroso) .. (parcial*|comprad*|corrupt*|vendid*|a serviço|cúmplice*|aparelhad*|control*|ameaçad*|favorec*|manipul*|partid*|petista*|suborn*), presidente da comissão .. (antigo|ex) juiz que vai presidir o TSE',
    'inst.imperson':
      '(fals*|clonad*|fake) .. (TSE|TRE|CNE|mesári*|justiça eleitoral|cartório*), (TSE|TRE|CNE|justiça eleitoral) .. (fals*|clonad*|deepfake), se pass* por .. (TSE|mesári*|justiça eleitoral|CNE), em nome do TSE, mensagem do (TRE|TSE|CNE) .. (dizendo|pedindo|cancelado)',
  },
};
