const split = (text: string): string[] => text.trim().split(/\s+/);
const weigh = (text: string): (readonly [string, number])[] =>
  split(text).map((entry) => {
    const [word = '', weight = '1'] = entry.split(':');
    return [word.replaceAll('_', ' '), Number(weight)] as const;
  });

/** Determiners before one thing, with their weights. */
export const determiners = weigh(`the:360 a:200 this:42 its:30 their:26 each:14 any:16 that:12 another:8 every:5 no:8
  one:9 either:2 our:6 such:2 his:5 her:5`);

/** Determiners before several things, with their weights. */
export const pluralDeterminers = weigh(`the:170 these:34 its:26 their:30 all:40 some:28 those:16 both:12 several:14
  many:16 other:26 our:8 most:10 further:16 two:20 three:14 four:7 five:4 any:14 more:18 certain:5 various:6 few:4`);

/** Prepositions, with their weights. */
export const prepositions = weigh(`of:480 in:210 for:120 on:90 with:80 by:60 at:50 from:52 to:85 about:22 as:24 into:18
  over:14 under:16 through:16 within:18 between:14 across:17 after:14 before:10 during:13 against:8 without:8 around:7
  towards:7 among:4 beyond:3 near:3 above:3 below:2 despite:2 regarding:5 including:12 following:9 alongside:4 per:4`);

/** Conjunctions between clauses, with their weights. */
export const conjunctions = weigh(`and:150 but:34 while:14 because:16 although:10 as:14 so:12 since:7 when:10 until:7
  where:8 whereas:3 if:9 unless:3 once:5`);

/** Modal verbs, with their weights. */
export const modals = weigh(`would:50 will:32 should:26 could:24 may:14 might:8 must:9 can:18 cannot:3 did_not:6
  would_not:5 needed_to:8 sought_to:3 agreed_to:8 hoped_to:3 aimed_to:4`);

/** Words before a past participle, after one subject, with their weights. */
export const auxiliaries = weigh(`was:60 had:40 has:40 had_been:24 has_been:26 is:24 would_be:18 will_be:14 should_be:10
  could_be:8 had_not:4 was_not:6 is_not:3 is_being:6 can_be:5 must_be:4 may_be:4`);

/** Words before a past participle, after several subjects, with their weights. */
export const pluralAuxiliaries = weigh(`were:60 had:40 have:40 had_been:24 have_been:26 are:24 would_be:18 will_be:14
  should_be:10 could_be:8 had_not:4 were_not:6 are_not:3 are_being:6 can_be:5 must_be:4 may_be:4`);

/** Words and phrases that open a sentence, with their weights. */
export const openers = weigh(`However:20 In_addition:9 In_particular:7 In_response:10 On_balance:2 Following_this:3
  By_contrast:2 At_present:6 As_a_result:6 For_example:7 In_summary:3 Since_then:4 In_the_meantime:5 Overall:6
  Finally:7 Meanwhile:5 Moreover:3 Therefore:4 Nevertheless:3 Locally:2 Nationally:3 Last_year:5 In_due_course:2`);

/** The subjects that minutes turn on, with their weights. */
export const subjects = weigh(`members:40 the_board:36 the_committee:20 the_chair:22 officers:26 the_report:24
  it:22 they:18 residents:10 partners:9 the_council:16 the_panel:5 the_director:8 we:1 he:7 she:7
  the_service:9 the_proposal:9 colleagues:3 the_vice-chair:3 the_clerk:3 schools:5 the_paper:8 the_team:6 the_plan:7`);

/** Nouns, the most frequent first. */
export const nouns = split(`report service council plan year community child member work policy budget area action
  school health meeting development support care review need officer decision project people programme funding
  authority resident strategy group issue process cost provision board risk change increase team government
  partnership information performance committee scheme consultation priority proposal system partner target site
  staff housing education family government approach saving impact road resource improvement fund programme business
  response outcome number period investment place question change time month point progress role standard option
  local centre recommendation facility concern access opportunity framework contract responsibility management
  demand application way transport delivery level home building environment quality income pressure grant issue
  property rate arrangement training network agency agreement assessment organisation model objective condition
  region town village city county district ward parish neighbourhood street bridge park library museum harbour river
  coast farm forest garden playground station bus train cycle route path traffic parking vehicle speed junction
  pupil teacher governor parent carer adult patient doctor nurse hospital clinic therapy treatment disease illness
  disability safeguarding prevention inspection referral assessment placement adoption foster tenant landlord
  homelessness benefit allowance pension salary wage tax levy charge fee fine penalty debt loan reserve balance
  surplus deficit audit account auditor statement forecast estimate variance margin capital revenue asset liability
  purchase sale lease rent tender bid supplier contractor procurement invoice payment receipt insurance claim
  complaint appeal hearing tribunal court judge law act regulation statute bylaw order licence permit permission
  condition objection objector applicant petition evidence witness finding conclusion reason ground basis principle
  purpose aim goal vision mission value commitment promise pledge duty power right interest declaration conflict
  chair leader mayor councillor director manager adviser consultant expert engineer architect planner surveyor
  accountant solicitor clerk secretary volunteer trustee delegate representative employer employee worker apprentice
  graduate student college university course skill qualification exam grade attainment attendance exclusion
  crime police fire rescue safety offence victim violence abuse alcohol drug smoking obesity diet exercise sport
  leisure culture art music theatre festival heritage archive tourism visitor hotel shop market retail industry
  company firm charity trust foundation association union forum panel subgroup workshop conference seminar session
  energy carbon emission climate heat power water flood drainage sewer waste recycling collection landfill pollution
  noise dust wildlife habitat tree hedge species landscape view design layout scale density height boundary wall
  roof window door floor room office hall depot yard garage plot field land soil ground map survey sample data
  figure table chart graph indicator measure baseline trend average percentage proportion ratio total sum amount
  document letter email telephone website page leaflet newsletter campaign message media press broadcast
  technology software computer device platform database record file security privacy consent breach incident
  emergency crisis recovery resilience capacity vacancy absence turnover recruitment retention leave sickness`);

/** Verbs, the most frequent first; an irregular past tense and participle follow colons. */
export const verbs = split(`note agree report consider make:made provide take:took:taken ask receive support include
  propose approve hold:held explain give:gave:given raise set:set continue work review increase ensure develop need
  recommend request discuss deliver meet:met confirm identify improve seek:sought reduce require present bring:brought
  follow add highlight outline help show:showed:shown find:found complete address say:said agree move publish prepare
  fund see:saw:seen consult lead:led use submit issue express state manage start welcome lead:led begin:began:begun respond
  reflect change build:built assess monitor achieve affect involve establish remain create know:knew:known become:became:become
  allow maintain protect implement plan introduce attend invite thank comment suggest conclude refer defer adopt
  amend endorse appoint elect nominate resign withdraw:withdrew:withdrawn reject refuse grant impose inspect visit investigate
  examine scrutinise question challenge answer clarify stress emphasise acknowledge recognise accept oppose object
  spend:spent save cut:cut raise borrow lend:lent invest allocate award tender purchase sell:sold lease let:let
  charge collect pay:paid owe claim transfer commission procure negotiate sign engage recruit train employ retain
  promote encourage enable strengthen expand extend open close replace repair restore convert demolish construct
  design draft revise update record measure compare analyse estimate forecast calculate test pilot evaluate audit
  share exchange combine merge separate divide join leave:left travel walk drive:drove:driven carry cross reach enter pass
  teach:taught learn study read:read write:wrote:written speak:spoke:spoken hear:heard listen tell:told inform advise notify warn
  remind expect hope believe feel:felt think:thought understand:understood regret fear wish prefer choose:chose:chosen
  decide determine resolve settle delay postpone cancel stop end finish last return keep:kept lose:lost win:won`);

/** Adjectives, the most frequent first. */
export const adjectives = split(`new local public national current annual financial available further key important
  good additional social strategic significant high overall different possible financial early specific joint general
  previous future proposed clear necessary long major full final likely regional recent existing young vulnerable
  effective small large mental rural urban central open short common individual independent special particular main
  environmental economic physical legal statutory capital internal external corporate political professional primary
  secondary higher lower better wider greater best positive negative difficult strong weak low late old safe healthy
  sustainable affordable residential commercial industrial agricultural coastal historic cultural natural green
  digital technical operational administrative democratic civic voluntary charitable private commercial formal
  informal draft interim temporary permanent quarterly monthly weekly daily regular urgent immediate outstanding
  initial detailed brief comprehensive robust reasonable appropriate suitable adequate sufficient relevant accurate
  consistent complete partial equal fair transparent accountable responsible aware concerned grateful confident
  satisfied disappointed pleased able unable willing ready active positive complex simple practical ambitious
  realistic innovative flexible inclusive diverse disabled elderly homeless unemployed poor wealthy average total
  minor serious severe critical essential vital complex potential actual real true free busy quiet empty vacant`);

/** Adverbs, the most frequent first. */
export const adverbs = split(`also now already only still currently now often well soon fully particularly again
  recently always previously generally formally clearly quickly broadly unanimously significantly jointly
  carefully regularly closely directly largely mainly partly usually rarely never simply effectively
  annually locally publicly promptly strongly warmly briefly subsequently accordingly separately together`);
