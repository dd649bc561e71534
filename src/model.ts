/**
 * The vocabulary of gainsay, in the order of the pipeline: documents → sentences → mentions → claims →
 * facts → verdicts → report. Types only; this file imports nothing, and every room may import it.
 */

// ---------------------------------------------------------------------------------------------- positions

/** Half-open range of UTF-16 offsets into `Document.text`: `text.slice(start, end)` gives the words. */
export type Span = { readonly start: number; readonly end: number };

// ---------------------------------------------------------------------------------------------- documents

/** How the bytes of a document were written down. */
export type Format = "text" | "markdown" | "html";

/** What a caller of the library knows about one article. Everything but `id` and `text` may be left out. */
export type DocumentInput = {
  /** Unique among the documents of one call, for example the file name. */
  readonly id: string;
  /** The article as scraped: plain text, Markdown with or without front matter, or (through `readDocument`) HTML. */
  readonly text: string;
  readonly format?: Format | undefined;
  /** Where the text came from; outlet and date may be found in its last part. */
  readonly path?: string | undefined;
  readonly outlet?: string | undefined;
  /** ISO date ("2024-03-02") or date and time with zone ("2024-03-02T19:15:00+01:00"). */
  readonly published?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
};

/**
 * What part a block of running text plays. "post" is a pasted social-media post, "caption" a picture's words.
 * Clutter (menus, "Also read:", share buttons, bylines, datelines, date lines) is in no block at all.
 */
export type BlockRole = "headline" | "heading" | "paragraph" | "caption" | "item" | "post";

/** A stretch of running text between two paragraph breaks. Blocks stand in reading order and do not overlap. */
export type Block = { readonly role: BlockRole; readonly span: Span };

/** One article as we read it. Its text never changes; all positions of the program are offsets into it. */
export type Document = {
  /** The caller's id; for files the path relative to the event's folder. Unique in its event. */
  readonly id: string;
  /** Relative to what was given on the command line; the id where nothing else is known. */
  readonly path: string;
  readonly format: Format;
  /** The words as they stand. For HTML, what a reader of the page sees (tags gone, entities decoded). */
  readonly text: string;
  /**
   * A copy for matching, unit for unit as long as `text`: no-break and thin spaces are " ", curly quotes are ' and ",
   * Markdown marks are " ". `plain.slice(a, b)` and `text.slice(a, b)` are the same words.
   */
  readonly plain: string;
  /** Name as the document gives it, else made from the file name ("02_the-counter.txt" → "The Counter"). */
  readonly outlet: string;
  readonly title: string | null;
  /** ISO date or date-time, null where the text gives none: nothing is guessed from the clock. */
  readonly published: string | null;
  readonly url: string | null;
  /** Place of the dateline ("PORT VALE, March 2 (Northwire) —" → "Port Vale"). */
  readonly place: string | null;
  /** Hex SHA-256 of the bytes (of `text` in UTF-8 where there were none). */
  readonly sha256: string;
  readonly blocks: readonly Block[];
};

// ---------------------------------------------------------------------------------------------- sentences

/** Universal part-of-speech tags. */
export type Tag =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word or a mark of punctuation. */
export type Token = {
  /** As in `Document.plain`. */
  readonly text: string;
  readonly lower: string;
  /** Dictionary form, lower case: "were" → "be", "bodies" → "body". */
  readonly lemma: string;
  readonly tag: Tag;
  readonly span: Span;
};

/** One sentence of a block. */
export type Sentence = {
  /** Id of its document. */
  readonly document: string;
  /** Its number in the document, from 0. */
  readonly index: number;
  /** Number of its block. */
  readonly block: number;
  readonly role: BlockRole;
  readonly span: Span;
  /** `Document.plain` over `span`. A position in it plus `span.start` is a position in the document. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The parts inside quotation marks, marks left out; also where a quotation runs on from or into a neighbour. */
  readonly quotations: readonly Span[];
};

// ---------------------------------------------------------------------------------------------- mentions

export type EntityKind = "person" | "body" | "place" | "thing";

/** The words that name someone or something, or refer back to it ("the 43-year-old", "the company"). */
export type Mention = {
  readonly document: string;
  /** Number of the sentence in the document. */
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** Id of the entity; mentions of the same one, over all documents of the event, share it. */
  readonly entity: string;
  readonly kind: EntityKind;
  /** The words are a proper name rather than a description or pronoun. */
  readonly named: boolean;
};

/** Someone or something that the documents of an event speak of. */
export type Entity = {
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest name: "Tomas Ibeku". */
  readonly name: string;
  /** Every other form that was met: "Ibeku", "Thomas Ibekou", "the captain". */
  readonly aliases: readonly string[];
};

// ---------------------------------------------------------------------------------------------- claims

/** The kinds of claim, one rule each; "words" is what only a reader finds. */
export type ClaimKind =
  | "quantity"
  | "time"
  | "place"
  | "direction"
  | "status"
  | "name"
  | "rank"
  | "cause"
  | "kind"
  | "words";

/** What a figure measures; units of one dimension convert into each other. "count" counts what `unit` names. */
export type Dimension =
  | "count"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "duration"
  | "age"
  | "money"
  | "percent"
  | "percentage point"
  | "magnitude"
  | "power"
  | "energy"
  | "rate"
  | "score"
  | "number";

/**
 * A figure as the text bounds it, inclusive at both ends, in the base unit of its dimension (metre, square metre, cubic
 * metre, kilogram, metre per second, degree Celsius, second, the currency itself, one).
 * "12" is 12–12; "at least 12" is 12–∞; "fewer than 12" is −∞–11 or below 12; "100–150" is 100–150.
 */
export type Quantity = {
  readonly kind: "quantity";
  readonly low: number;
  readonly high: number;
  readonly dimension: Dimension;
  /** Base unit: "metre", "second", "US dollar", "percent"; for a count what is counted, singular: "passenger"; "" for a bare number. */
  readonly unit: string;
  /** The text said "about", "some", "nearly", "or so". */
  readonly approximate: boolean;
  /** Half the step that the writing implies, in the base unit: 150 km → 5,000 m or less; 43 → 0.5; 1.2 million → 50,000. Compare with it. */
  readonly precision: number;
  /** "dozens", "several", "hundreds": wide by nature; never an alarm against a figure it could mean. */
  readonly vague: boolean;
};

/** Days since 1970-01-01, inclusive at both ends. */
export type DayRange = { readonly from: number; readonly to: number };
/** Minutes of the day, inclusive at both ends, 0–1439; `from > to` runs over midnight. */
export type ClockRange = { readonly from: number; readonly to: number };

/** When something was, as far as the words tell. Either part may be null, never both. */
export type TimeValue = {
  readonly kind: "time";
  readonly day: DayRange | null;
  readonly clock: ClockRange | null;
  readonly granularity:
    | "minute"
    | "hour"
    | "part of day"
    | "day"
    | "week"
    | "month"
    | "season"
    | "year"
    | "decade"
    | "century";
  /** "around", "shortly after", "by Sunday". */
  readonly approximate: boolean;
  /** The words named the date themselves; false where it was worked out from the document's own date. */
  readonly absolute: boolean;
  /** Other readings that the words allow (the other half of the day, the other Tuesday); left out where there is one only. */
  readonly alternatives?: readonly TimeValue[];
};

/** A place, or a bearing from one. `bearing` in degrees clockwise from north. */
export type PlaceValue = {
  readonly kind: "place";
  /** The words, folded: "kesu island"; "" where only a bearing is given. */
  readonly name: string;
  readonly entity: string | null;
  readonly bearing: number | null;
};

/** What a predicate says of its subject. */
export type StatusValue = {
  readonly kind: "status";
  /** Lemma of the verb, adjective or noun: "fall", "closed". */
  readonly predicate: string;
  /** Class that shares one question: "fall" and "capture" are of one class, with `sense` +1 and "hold" with −1. */
  readonly class: string;
  readonly sense: 1 | -1 | 0;
  /** The predicate is a verb, which people read as a participle: "fallen"; left out for adjectives and nouns. */
  readonly verb?: true;
};

/** Who: a name or role that fills a slot. */
export type NameValue = {
  readonly kind: "name";
  readonly name: string;
  readonly entity: string | null;
  readonly role: string | null;
};

/** "the third loss in two years": 3, of "loss"; "the only province": 1, exclusive. */
export type RankValue = {
  readonly kind: "rank";
  /** 1 for first, only, last…; see `order`. */
  readonly ordinal: number;
  readonly order: "first" | "last" | "only" | "superlative";
  /** Head noun of what is ranked, lemma. */
  readonly class: string;
  /** The superlative that ranks, as written: "largest"; left out for a plain order. */
  readonly by?: string;
};

/** What is told in words that have no better shape: a cause, a manner, a kind of thing. */
export type WordsValue = {
  readonly kind: "words";
  /** Content lemmas in reading order; where a reader found the claim, all words of the mark as they stand. */
  readonly lemmas: readonly string[];
};

export type Value = Quantity | TimeValue | PlaceValue | StatusValue | NameValue | RankValue | WordsValue;

/** Is it said to be so, or said not to be so? */
export type Polarity = "affirmed" | "denied";

/**
 * How surely it is said. "none" is plain assertion; only that (and "reported") may raise an alarm on its own.
 * reported: "reportedly", "is said to". possible: may, could, might, likely. future: will, is to, plans to.
 * conditional: if, unless, would. question: "did it fall?".
 */
export type Hedge = "none" | "reported" | "possible" | "future" | "conditional" | "question";

/** What one claim answers: a kind with slots, filled by entity ids, predicate classes and head lemmas. */
export type Question = {
  /** "distance", "toll", "age", "price", "share", "date of", "status", … */
  readonly kind: string;
  /** Slot → filler; a slot the text leaves open is absent. */
  readonly slots: Readonly<Record<string, string>>;
};

/** One thing one sentence says is so. */
export type Claim = {
  /** From content: the same words in the same outlet keep it over re-runs, edits elsewhere and new documents. */
  readonly id: string;
  readonly document: string;
  /** Number of the sentence in the document. */
  readonly sentence: number;
  readonly kind: ClaimKind;
  /** Who or what it is about: an entity id or a head lemma; null where the text leaves it open. */
  readonly subject: string | null;
  /** What is said of the subject: "distance from kabul", "killed", "fall". */
  readonly attribute: string;
  readonly value: Value;
  readonly polarity: Polarity;
  readonly hedge: Hedge;
  /** Whom the article credits, outermost last: ["police", "the agency"]; [] when the outlet speaks in its own voice. */
  readonly speakers: readonly string[];
  readonly asserted: {
    /** The document's date. */
    readonly said: string | null;
    /** The time it speaks of, where the sentence gives one. */
    readonly of: TimeValue | null;
    /** The sentence speaks in the present or perfect: "is missing", "have been found". */
    readonly present: boolean;
    /** Words beside the mark say that this is how things stand so far: "so far", "now", "has risen to". */
    readonly soFar: boolean;
  };
  readonly question: Question;
  /** Of the sentence. */
  readonly span: Span;
  /** The fewest words that carry the value. */
  readonly mark: Span;
};

// ---------------------------------------------------------------------------------------------- facts

/** A question that several documents answer, with all their claims. */
export type HeldPair = { readonly a: number; readonly b: number; readonly doubtful: boolean };

export type Fact = {
  readonly id: string;
  readonly question: Question;
  readonly kind: ClaimKind;
  /** In order of document and position. */
  readonly claims: readonly Claim[];
  /** The question in a reader's words; left out where the rules alone found the fact. */
  readonly wording?: string;
  /**
   * The pairs of claims that are held against each other, as places in `claims`, a < b: all that stand in two documents, where
   * there are not too many for that. Of those that are doubtful it is not sure that both answer the question: never an alarm.
   * None where a reader put the claims together: its verdict comes with the fact.
   */
  readonly held: readonly HeldPair[];
};

// ---------------------------------------------------------------------------------------------- verdicts

/** How claims stand to each other, strongest first. */
export type Relation = "contradict" | "disputed" | "updated" | "unclear" | "compatible" | "agree";

/**
 * high: the event's own outcome (life or death, whether it happened, who did it, a toll apart by a quarter or more);
 * medium: another figure, date, place or name; low: a detail, or a difference that one careless word explains.
 */
export type Severity = "high" | "medium" | "low";

/** Who found something: the rules, a reader (a language model that was asked), or each of them. */
export type Finder = "rules" | "reader" | "both";

/** What each of the two says of a fact, null where it says nothing. */
export type Reasons = { readonly rules: string | null; readonly reader: string | null };

/** How two claims of a fact stand to each other, and why. */
export type Pair = {
  /** Claim ids. */
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** Name of the comparison or excuse that decided, for example "bound" or "figures differ". */
  readonly rule: string;
  /** In plain words with the normalised values: "125 km is not 150 km (±5 km)". */
  readonly reason: string;
  /** Names of the excuses that were tried and did not hold. */
  readonly tried: readonly string[];
  /** Whose relation it is; left out where no reader was asked. */
  readonly foundBy?: Finder;
};

/** What the program says of a fact: the strongest relation among its pairs. */
export type Verdict = {
  readonly fact: string;
  readonly relation: Relation;
  readonly severity: Severity;
  readonly reason: string;
  readonly pairs: readonly Pair[];
  /** Left out, like `reasons`, where no reader was asked. */
  readonly foundBy?: Finder;
  readonly reasons?: Reasons;
};

/** An event as it was read, before anything is compared. Documents stand in order of their ids. */
export type EventReading = {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
};

/** An event with everything that was found in it; `verdicts[i]` is about `facts[i]`. */
export type EventAnalysis = EventReading & { readonly facts: readonly Fact[]; readonly verdicts: readonly Verdict[] };

// ---------------------------------------------------------------------------------------------- reader

/** A relation that a reader may find between two claims. */
export type ReaderRelation = "contradict" | "disputed" | "updated";

/** A claim as a reader tells it: words of a document, and the fewest of them that carry the value. */
export type ReaderClaim = { readonly document: string; readonly quote: string; readonly mark: string };

/** A fact as a reader tells it. `against` holds pairs of numbers in `claims` that stand against each other. */
export type ReaderFact = {
  readonly question: string;
  readonly relation: ReaderRelation;
  readonly reason: string;
  readonly claims: readonly ReaderClaim[];
  readonly against: readonly (readonly [a: number, b: number, relation: ReaderRelation])[];
};

/** Why something of a reader's answer does not count. */
export type DropReason =
  | "no such document"
  | "quote not in the document"
  | "mark not in its quote"
  | "mark longer than a few words"
  | "more claims than anybody reads"
  | "fewer than two claims left"
  | "nothing stands against anything";

/** What was dropped: a claim of a fact, or (claim null) the whole fact. */
export type Dropped = {
  /** The reader's question. */
  readonly fact: string;
  readonly claim: ReaderClaim | null;
  readonly why: DropReason;
};

/** A reader's claim that was found in its document. */
export type FoundClaim = { readonly document: string; readonly quote: Span; readonly mark: Span };

/** A reader's fact with the claims that were found; `against` holds numbers in them. */
export type FoundFact = {
  readonly question: string;
  readonly reason: string;
  readonly claims: readonly FoundClaim[];
  readonly against: readonly (readonly [a: number, b: number, relation: ReaderRelation])[];
};

/** A reader's answer on one event, checked against the documents. */
export type CheckedAnswer = { readonly facts: readonly FoundFact[]; readonly dropped: readonly Dropped[] };

/** What a reader was asked about one event and what came of it. */
export type ReaderEvent = {
  readonly event: string;
  /** Requests that the event took; more than one where it is too large for one. */
  readonly requests: number;
  /** Facts that were kept, and what was dropped. */
  readonly facts: number;
  readonly droppedFacts: number;
  readonly droppedClaims: number;
  /** Why the rules stand alone, or why some of the requests have no answer; null where all is well. */
  readonly trouble: string | null;
};

/** The reader of a report. */
export type ReaderUse = {
  readonly model: string;
  /** Of the instructions: another version may be answered otherwise. */
  readonly prompt: string;
  readonly events: readonly ReaderEvent[];
};

// ---------------------------------------------------------------------------------------------- report

export type ReportDocument = {
  readonly id: string;
  /** Name of the event's folder. */
  readonly event: string;
  readonly path: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly sha256: string;
  /** UTF-16 units of the document's text. */
  readonly length: number;
};

export type ReportClaim = {
  readonly id: string;
  /** `ReportDocument.id`. */
  readonly document: string;
  readonly outlet: string;
  /** The sentence as it stands in the document. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly mark: { readonly text: string } & Span;
  /** Plain and normalised: `shown` is a short form for people ("125 km", "denied: fall"); infinite ends are null. */
  readonly value: { readonly kind: Value["kind"]; readonly shown: string } & Readonly<Record<string, unknown>>;
  readonly polarity: Polarity;
  readonly hedge: Hedge;
  /** "police, according to the agency"; null in the outlet's own voice. */
  readonly speaker: string | null;
  /** When it was said and of when it speaks, ISO; null where unknown. */
  readonly asserted: { readonly said: string | null; readonly of: string | null };
};

export type DecisionKind = "confirmed" | "false alarm" | "explained";

/** What a reviewer said of a fact. */
export type Decision = {
  readonly kind: DecisionKind;
  readonly reason: string | null;
  readonly note: string | null;
  /** ISO date-time when it was made. */
  readonly at: string;
};

export type ReportFact = {
  readonly id: string;
  readonly event: string;
  /** In plain words: "How far is Panjshir from Kabul?" */
  readonly question: string;
  readonly kind: ClaimKind;
  readonly verdict: Relation;
  readonly severity: Severity;
  readonly reason: string;
  readonly claims: readonly ReportClaim[];
  readonly pairs: readonly Pair[];
  readonly decision: Decision | null;
  /** Left out, like `reasons`, where no reader was asked. */
  readonly foundBy?: Finder;
  readonly reasons?: Reasons;
};

/** Something that was read but could not be compared, and why. */
export type NotChecked = {
  readonly event: string;
  /** `ReportDocument.id`, null where it concerns the event. */
  readonly document: string | null;
  readonly what: string;
  readonly why: string;
};

export type Summary = {
  readonly documents: number;
  readonly outlets: number;
  readonly claims: number;
  readonly facts: number;
  /** Number of facts by verdict; every relation is there, 0 included. */
  readonly verdicts: Readonly<Record<Relation, number>>;
};

/** Everything one run found: the JSON report is this, written out. Facts are in order of event, verdict, severity, place. */
export type Report = {
  readonly schema: "gainsay/report@1";
  readonly tool: { readonly name: "gainsay"; readonly version: string };
  readonly documents: readonly ReportDocument[];
  readonly facts: readonly ReportFact[];
  readonly summary: Summary;
  readonly notChecked: readonly NotChecked[];
  /** Left out where no reader was asked. */
  readonly reader?: ReaderUse;
};

/** One quantity that `findQuantities` read. `text.slice(start, end)` is `text`. */
export type QuantityReading = {
  readonly start: number;
  readonly end: number;
  /** In the unit as written; ±Infinity for an open bound. */
  readonly low: number;
  readonly high: number;
  /** Singular English name: "kilometre", "percent", "US dollar", "student"; "" for a bare number. */
  readonly unit: string;
  readonly approximate: boolean;
  readonly text: string;
};

/** How readily an alarm is raised: "quiet" only where it is nearly sure, "thorough" also where it is as likely wrong as right. */
export type AlarmLevel = "quiet" | "balanced" | "thorough";

/** The documents of one event: a folder's articles, or what a caller passes together. */
export type Event = {
  readonly name: string;
  readonly documents: readonly Document[];
  /** "balanced" where left out. */
  readonly alarm?: AlarmLevel | undefined;
};
