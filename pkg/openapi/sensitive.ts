/**
 * Which fields probably deserve a warning, by their names alone.
 *
 * Names are compared word by word: `tax_id` is sensitive, `taxonomy_id` is not. It proposes; a person decides. A name that
 * hides what it holds (`code`, `value`) is not found.
 */

import type { Kind } from "./shape.ts";
import { wordsOf } from "./words.ts";

/** By their first words. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * What a sensitive name says of the members below it. Of a person's own facts, such as a disability, all of them tell
 * something; of money, addresses and secrets the values do, and ids, types, dates and flags do not. Of records that are about
 * money as a whole, such as payslips, the amounts do.
 */
export type Mark = "all" | "values" | "amounts";

/** Words, or words in a row, about a person. */
const PERSONAL = byFirstWord(`
  ssn, social security, social insurance, national insurance, national id, nino, sin, sin number, id number, identity card, personnummer,
  passport, driver license, drivers license, driving licence, driving license, visa number, taxpayer, tin,
  birth, birthday, birthdate, birthplace, dob, age, gender, sex, pronouns, religion, religious, denomination, church, ethnicity, ethnic,
  race, racial, nationality, nationalities, citizenship, marital, sexual, political, trade union, union membership, veteran,
  health, medical, medication, diagnosis, illness, sickness, disease, allergy, allergies, disability, disabilities, disabled person,
  pregnancy, pregnant, maternity, blood, biometric, biometrics, fingerprint,
  emergency contact, emergency contacts, next of kin, dismissal, termination, disciplinary, criminal, conviction, convictions, garnishment
`);

/** Of money. */
const MONEY = byFirstWord(`
  salary, salaries, wage, wages, bonus, bonuses, compensation, compensations, income, earnings, remuneration, stipend,
  iban, bic, bsb, bank, account number, routing number, sort code, swift, credit card, card number, debit card, cvv, cvc, pan, tax, taxes, vat id,
  insurance, direct deposit, direct deposits, pay statement, pay statements, paystatement, paystatements
`);
/** Of how a person is reached. */
const CONTACT = byFirstWord(`
  address, addresses, addr, street, postal, postcode, zip, zipcode, latitude, longitude, geolocation,
  phone, phones, phonenumber, phonenumbers, telephone, mobile, cellphone, fax, email, emails, e mail, ip address, ip addresses, client ip, remote ip,
  source ip, user ip
`);
/** These are sensitive where an amount is meant: `net_pay` and `pay_rate`, not `pay_mode` and `payroll_calendar`. */
const PAY = new Set("pay payroll payrolls payslip payslips paystub paystubs paycheck paychecks".split(" "));
const AMOUNTS = new Set(
  "amount amounts rate rates value total totals gross net sum grade scale band increase wages salary".split(
    " ",
  ),
);

const SECRET = byFirstWord(`
  password, passwords, passwd, pwd, passphrase, passcode, passcodes, secret, secrets, token, tokens, credential, credentials, api key, apikey,
  private key, access key, secret key, otp, totp, mfa, pin code, pin, recovery code, recovery codes, security answer, security question
`);

/** Rows of words that only look like it. */
const HARMLESS = phrases(`
  mac address, address book, url address, bank holiday, bank holidays, tax free, health check, health checks, healthcheck,
  token type, page token, next token, continuation token, cancellation token, token count, mobile app, mobile friendly, race condition,
  blood bank, app insurance, sex ed, web address, contract address, policy address, object age, max age,
  min age, cache age, phone book, zip file, zip code range, zip url, secret scanning, password protected, swift version, health status url
`);

/** A reference to such a thing, or a word about it, says little of a person. */
const ABOUT = new Set(
  "id ids count counts url urls uri href type types kind enabled required template subject requirements domain domains".split(
    " ",
  ),
);

/** Of these even the number is sensitive. */
const NUMBERED = new Set("tax passport insurance national ssn taxpayer vat health medical".split(" "));

/** Members that say little by themselves, whatever they are of. */
const PLAIN = new Set(
  `id ids uuid guid gid sid type types kind version currency status created updated modified edited utc time timestamp at on date dates day month
  year week hours hour quantity frequency sequence period start end url uri href link links self order position unit units primary default active enabled name title label
  category`.split(/\s+/),
);

/** Whether a field of this name, and of this kind of value if known, is proposed as sensitive. */
export function isSensitive(name: string, kind?: Kind): boolean {
  return markOf(name, kind) !== undefined;
}

/** What a name says of its value and of what lies below. */
export function markOf(name: string, kind?: Kind): Mark | undefined {
  const all = wordsOf(name).map(unnumbered);
  const isPay = all.some((word) => PAY.has(word));
  if (!isPay && ![SECRET, PERSONAL, MONEY, CONTACT].some((known) => has(all, known))) return undefined;
  const words = withoutHarmless(all);
  const last = words.at(-1) ?? "";
  const isScalarOf = (...kinds: readonly Kind[]) => kind !== undefined && kinds.includes(kind);
  if (has(words, SECRET))
    return isScalarOf("boolean", "integer", "number") || ABOUT.has(last) ? undefined : "values";
  const isReference = ABOUT.has(last) && words.length > 1 && !words.some((word) => NUMBERED.has(word));
  if (isReference) return undefined;
  if (has(words, PERSONAL)) return "all";
  if (isScalarOf("boolean")) return undefined;
  if (has(words, MONEY) || has(words, CONTACT)) return "values";
  return isPay && (PAY.has(last) || AMOUNTS.has(last)) ? "values" : undefined;
}

/** What the name of an endpoint's records says of their fields. */
export function markOfRecords(name: string): Mark | undefined {
  const mark = markOf(name);
  return mark === "values" && !has(wordsOf(name).map(unnumbered), CONTACT) ? "amounts" : mark;
}

/** Whether a member of something sensitive says something itself. */
export function isTelling(name: string, kind: Kind | undefined, above: Mark): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (above === "all") return !["id", "uuid", "guid"].includes(last);
  const isNumber = kind === "number" || kind === "integer";
  if (isNumber && words.some((word) => AMOUNTS.has(word))) return true;
  if (above === "amounts" && !isNumber) return false;
  return kind !== "boolean" && !PLAIN.has(last);
}

/** Whether a parameter or header of this name gives access. */
export function isCredential(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  return (
    has(words, SECRET) ||
    name.toLowerCase() === "key" ||
    ["auth", "authorization", "signature"].includes(last)
  );
}

/** `address1`, `street2`, `line3`. */
function unnumbered(word: string): string {
  const bare = word.replace(/[0-9]+$/, "");
  return bare === "line" && bare !== word ? "address" : bare || word;
}

function withoutHarmless(words: readonly string[]): string[] {
  let left = [...words];
  for (const phrase of HARMLESS) {
    const at = indexOf(left, phrase);
    if (at >= 0) left = left.toSpliced(at, phrase.length);
  }
  return left;
}

function has(words: readonly string[], known: Phrases): boolean {
  return words.some((word, at) => known.get(word)?.some((phrase) => startsAt(at, words, phrase)));
}

function indexOf(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, at) => startsAt(at, words, phrase));
}

function startsAt(at: number, words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[at + offset] === word);
}

function phrases(text: string): string[][] {
  return text.split(",").map((phrase) => phrase.trim().split(/\s+/));
}

/** Every name of a document is looked up. */
function byFirstWord(text: string): Phrases {
  const known = new Map<string, string[][]>();
  for (const phrase of phrases(text)) {
    const [first = ""] = phrase;
    known.set(first, [...(known.get(first) ?? []), phrase]);
  }
  return known;
}
