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

/** Words, or words in a row, that make a name sensitive. */
const PERSONAL = byFirstWord(`
  salary, salaries, wage, wages, payroll, pay, payslip, payslips, bonus, bonuses, compensation, income, earnings, remuneration, stipend,
  iban, bic, bank, account number, routing number, sort code, swift, credit card, card number, debit card, cvv, cvc, pan,
  ssn, social security, social insurance, national insurance, national id, nino, sin number, id number, identity card, personnummer,
  passport, driver license, drivers license, driving licence, driving license, visa number, taxpayer, tax, tin, vat id,
  birth, birthday, birthdate, birthplace, dob, age, gender, sex, pronouns, religion, religious, denomination, church, ethnicity, ethnic,
  race, nationality, citizenship, marital, sexual, political, trade union, union membership,
  health, medical, medication, diagnosis, illness, sickness, disease, allergy, allergies, disability, disabilities, disabled person,
  pregnancy, pregnant, maternity, blood, biometric, biometrics, fingerprint, insurance,
  address, addresses, street, street1, street2, postal, postcode, zip, zipcode, latitude, longitude, geolocation,
  phone, phones, phonenumber, telephone, mobile, cellphone, fax, private email, personal email, home email,
  emergency contact, emergency contacts, next of kin, dismissal, termination, disciplinary, criminal, conviction, convictions, garnishment
`);

const SECRET = byFirstWord(`
  password, passwords, passwd, pwd, passphrase, passcode, secret, secrets, token, tokens, credential, credentials, api key, apikey,
  private key, access key, secret key, otp, totp, mfa, pin code, pin, recovery code, recovery codes, security answer, security question
`);

/** Rows of words that only look like it. */
const HARMLESS = phrases(`
  ip address, mac address, address book, url address, bank holiday, bank holidays, tax free, health check, health checks, healthcheck,
  token type, page token, next token, continuation token, cancellation token, token count, mobile app, mobile friendly, race condition,
  pay period, pay date, blood bank, app insurance, sex ed, email address, web address, contract address, policy address, object age, max age,
  min age, cache age, phone book, zip file, zip code range, zip url, secret scanning, password protected, swift version
`);

/** A reference to such a thing, or a word about it, says little of a person. */
const ABOUT = new Set("id ids count counts url urls uri href type kind enabled required".split(" "));

/** Of these even the number is sensitive. */
const NUMBERED = new Set("tax passport insurance national ssn taxpayer vat health medical".split(" "));

/** Whether a field of this name, and of this kind of value if known, is proposed as sensitive. */
export function isSensitive(name: string, kind?: Kind): boolean {
  const all = wordsOf(name);
  if (!has(all, SECRET) && !has(all, PERSONAL)) return false;
  const words = withoutHarmless(all);
  const last = words.at(-1) ?? "";
  if (has(words, SECRET))
    return kind !== "boolean" && kind !== "integer" && kind !== "number" && !ABOUT.has(last);
  if (!has(words, PERSONAL)) return false;
  return !ABOUT.has(last) || words.length === 1 || words.some((word) => NUMBERED.has(word));
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
