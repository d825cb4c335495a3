/** A few words that give away, in a longer line, what somebody asks of a blueprint or of what they put into it. Written as all cues are. */
export const cuesOfBlueprint = [
  {
    wish: 'reflect.mine',
    cues: `
      (take|get|pull|took) [back|down] my (words|reflection|reflections) (off|down from|back from) the (wall|blueprint)
      (change my mind|changed my mind|think again|second thoughts) about what i (said|wrote|put) (on|for) the (wall|blueprint)
      (withdraw|retract|take back|unsay|delete|remove) (what i (said|wrote) (about (?!sc)|on the wall|for the wall|for the blueprint|by name)|my (reflection|reflections) (?=$|on|about|from|please|because|as|it|i))
      (words|reflection|reflections) (off|from) the (wall|blueprint) (?=$|please|because|i|as|thanks)
    `,
    unless: '<of-families> / court / report / letter / email / minutes',
  },
  {
    wish: 'blueprint.went',
    cues: `
      (what|whatever) [has|have] (happened|became|become|came|come) (to|of|with|from) my [own] [\\S+] [\\S+] (idea|ideas|suggestion|suggestions|change|changes) (?=$|about|on|for|with|around|in|please|that|from|thanks|i|to do|re|again|then|in the)
      (did|has|have|is|was) (my [own] [\\S+] [\\S+] (idea|ideas|suggestion|change)|anything i (logged|said|put in|suggested)|what i (logged|said|put in|suggested)) [\\S+] [\\S+] [\\S+] [\\S+] [\\S+] [\\S+] (go|gone|come|get|got|make it|made it|end up|ended up|used|went) [\\S+] (anywhere|somewhere|to anything|blueprint|in the blueprint|into the blueprint|to the blueprint|in a pillar|into a pillar)
      (did|have|has) (we|you|they|anyone|someone|the team) [ever] (use|used|try|tried|take up|took up) my [own] [\\S+] (idea|suggestion)
      my [own] (idea|suggestion|change) … is (it|that) (anywhere|in there|in it|in the blueprint|used)
      (what|whats) (happened|became|become|came) (of|to) (the things|the ones|the stuff|those things|all the things|everything) i (logged|suggested|said|put in)
      my (idea|change|suggestion) (made|make) [any|a] difference
      any (joy|news|luck|word|movement) (with|on|about|of|from) my [own] [\\S+] (idea|suggestion|ideas|suggestions)
      i (logged|suggested|said|put in|raised|put up) … what (came|became|happened|come) (of|to|with) (that|it|them)
      (anyone|someone|they|you) [ever|did|has] [ever] (pick|picked|take|took|use|used|try|tried) [up|on] [on|up] (what i (suggested|logged|said)|my (idea|suggestion|change))
      where my (ideas|idea|suggestions|suggestion|changes) [have|has|all] (ended up|end up|went|go|gone|got to|landed)
      (anything|something) [that] i (said|logged|suggested|wrote|put in) … (in|into) the blueprint
      my (idea|change|suggestion) … (in|into) the blueprint / (where|which pillar) … my (idea|change|suggestion|words) (go|went|gone|end up|ended up|is in)
    `,
    unless: '<of-families> / vote / barrier / delete / remove / leave out / see my',
  },
  {
    wish: 'blueprint.signed',
    cues: `
      (sign|signs|signed|signature|signatures|signing|signoff) [off] [\\S+] [\\S+] [\\S+] (blueprint|edition) (?!of the (newsletter|magazine|paper|guide|leaflet))
      (put|puts|putting) (her|his|their|my|our|the directors) (name|signature|names) (to|on|under) (it (?=$|yet|please)|the blueprint|the edition|edition)
      (has|is|was|when|who|did) … (signoff|signed) [yet|so far|now] the blueprint
      (blueprint|edition) [\\S+] [\\S+] [\\S+] (signed|sign|signoff|signature|signatures) / (make|making|have|new|next|another) [a|the|an|another|new] [new|next] edition (?=$|of the blueprint|of our blueprint|for (?!families|parents)|now|please|before|as|once|because|so|today)
    `,
    unless: '<of-families> / newsletter / magazine / leaflet / guide / book / poster / handbook',
  },
  {
    wish: 'blueprint.seen',
    cues: `
      (who|can|will|does|do|could|would) … (see|read|look at|reads|sees) [\\S+] (the|our|this) blueprint (?=$|and|or|besides|once|if|when|before|please|apart|just|as|outside|because|thanks)
      (my|our|peoples|anyones) (name|names) … (in|on) the (blueprint|edition)
      (put|puts|say) … in will (they|the others|other teams|people) (know|see) [that] (its|it was) me
      my name … (printed|gets printed|in print|in the document|in the word file)
    `,
    unless: '<of-families> / sign / signed / court / letter / badge / label',
  },
  {
    wish: 'blueprint.people',
    cues: `
      who (can|do|should|could|would) i (talk to|ask|speak to|tell|go to|write to|see|email|contact|message|ring) … blueprint
      (be able|allowed) to sign … (add|name|how)
      who … (looks after|look after|in charge of|leads on|runs|responsible for) (the|our) blueprint
      (name|add|appoint|invite) [\\S+] [\\S+] [\\S+] [\\S+] (to|for|on|in) (the|our) blueprint (?=$|please|so|because|as|who|thanks)
    `,
    unless: '<of-families>',
  },
  {
    wish: 'blueprint.teams',
    cues: `
      (which|what|any) (team|teams|other team|other teams) … (in|into|joined|join|missing from|part of) (the|our) blueprint
      (which|what) (team|teams) … (not|yet|still|hasnt|havent) [\\S+] [\\S+] put [\\S+] [\\S+] in (?=$|yet|please|so|i|for the)
    `,
    unless: '<of-families> / rota / referral / kitty / fridge',
  },
  {
    wish: 'blueprint.asks',
    cues: `
      (what|which|any|anything|has|have|did|who) … (asks|ask|asked for) [\\S+] [\\S+] (in|of|by) (the|our) blueprint
      (has|have|did) [the|our] <of-council> [\\S+] (say|said|answer|answered|agree|agreed) [\\S+] [\\S+] (to (our|the) (ask|asks)|in the blueprint)
    `,
    unless: '<of-families> / sc',
  },
  {
    wish: 'blueprint.answer',
    cues: `
      (i|ill|id) [will|would|can|hereby|happily|personally|am ready to|am happy to] commit [myself|the council|us] to (protect|protecting|keep|keeping|free|freeing|fund|funding|release|releasing|guarantee|guaranteeing|ring fence|ringfence|clear|clearing|give|giving|find|finding|back|backing|let|letting) \\S+
      (my|our) answer (is|would be) (yes|no|not yet) to (the|that|their) (ask|asks)
      (say yes|say no|saying yes|answer) to (the|an|their|that) (ask|asks) (?=$|in|of|about|on|from|for|please|now|where|how|and|but)
      (make|give|write|put) (a|my|our) commitment (?=$|to a pillar|to the pillar|in the blueprint|for the council|please|where|how)
    `,
    unless: '<of-families> / visits a',
  },
  {
    wish: 'blueprint.word',
    cues: `
      (blueprint|edition) [\\S+] [\\S+] (as|in|into) [a|an] (word|pdf|docx|document|word document) (?!of)
      (download|export|email|save|send|print) [\\S+] [\\S+] [\\S+] (the|our) blueprint (?!to (families|parents))
      word (version|file|document|copy) of (the|our) (blueprint|edition)
    `,
    unless: '<of-families>',
  },
  {
    wish: 'blueprint.learned',
    cues: `
      (anything|something|what) … from [the] other teams … (learned|learnt|learn from|learn)
      (learned|learnt) … (in|by) the other teams (?=$|please|so far)
    `,
    unless: '<of-families> / training / rota',
  },
  {
    wish: 'blueprint',
    cues: `
      (who|whos|what|whats|when|whens|where|wheres|which|how|hows|why|is|are|can|could|will|does|do|did|has|have|show|tell me|take me to|find|get|let me) … (the|our) blueprint (?=$|please|thanks|yet|then|now|again|like|so far|anyway|for us|and|or|in)
    `,
    unless:
      '<of-families> / building / house / kitchen / office / architect / room / a blueprint / log / barrier / change about / we (should|could)',
  },
] as const;
