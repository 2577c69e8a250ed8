// @ts-check
// The measured bodies: generated ones, the same on every machine, and a few real ones from npm packages.

/**
 * A body, the fields that pass, and the pick that someone would otherwise write by hand. `text` makes the body; for a real
 * one, `read` reads a file of an npm package. `chunks`: the chunk sizes to measure besides the whole body, in bytes, and
 * whether the engine gets each chunk alone. `aim`: the minimum ratio of Fieldgate's speed to that of `a`.
 * @typedef {{
 *   name: string, text: (read: Read) => string, fields: string[], records?: string, pick: (body: any) => unknown,
 *   aim: Aim, chunks?: Cut[]
 * }} Body
 * @typedef {{ node: number, workerd: number }} Aim
 * @typedef {{ bytes: number, aim: Aim, alone?: true }} Cut
 * @typedef {(path: string) => string} Read
 */

/** @type {Record<"large" | "small" | "shape" | "any", Aim>} */
const AIMS = {
  large: { node: 7, workerd: 5 },
  small: { node: 4, workerd: 4 },
  shape: { node: 3, workerd: 2 },
  any: { node: 1, workerd: 1 },
};

/** The size of most bodies, in bytes. */
const MEGABYTE = 1_000_000;

/** Mulberry32: a small generator, good enough for test data. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @param {number} limit */
  const below = (limit) => Math.floor(next() * limit);
  /** @template T @param {readonly T[]} from */
  const pick = (from) => /** @type {T} */ (from[below(from.length)]);
  return { below, pick };
}

/** @typedef {ReturnType<typeof randomFrom>} Random */

const FIRST = ["Anna", "Zoë", "Björn", "Chidi", "Mary-Jane", "أحمد", "Gonçalo", "Işıl", "Li", "Ólafur"];
const LAST = ["Müller", "Smith", "Okafor", "Ferreira da Silva", "van den Berg", "Nguyễn", "Kowalski", "Lee"];
const TOWNS = ["Köln", "Porto", "Lagos", "Wien", "Utrecht", "İzmir", "Gdańsk", "Osaka"];
const WORDS = "plan review team onboarding contract change office remote project budget goal training".split(
  " ",
);

/** An employee with 41 fields, some of them objects and lists. @param {Random} random @param {number} id */
function employee(random, id) {
  const first = random.pick(FIRST);
  const last = random.pick(LAST);
  const day = () =>
    `20${10 + random.below(15)}-${String(1 + random.below(12)).padStart(2, "0")}-${String(1 + random.below(28)).padStart(2, "0")}`;
  const words = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => random.pick(WORDS)).join(" ");
  return {
    id,
    uuid: `${(0x10000000 + random.below(0xefffffff)).toString(16)}-7a1c-4b6e-9d${random.below(90) + 10}-${String(random.below(1e12)).padStart(12, "0")}`,
    first_name: first,
    last_name: last,
    preferred_name: random.below(4) === 0 ? first : null,
    email: `person.${id}@example.com`,
    personal_email: random.below(2) === 0 ? `p${id}@mail.example` : null,
    phone: `+49 30 ${random.below(1e8)}`,
    birth_date: day(),
    gender: random.pick(["female", "male", "diverse", null]),
    nationality: random.pick(["DE", "PT", "NG", "TR", "PL", "JP"]),
    marital_status: random.pick(["single", "married", "divorced"]),
    children: random.below(4),
    address: {
      street: `${random.pick(LAST)}straße ${random.below(200)}`,
      zip: String(10000 + random.below(89999)),
      town: random.pick(TOWNS),
      country: "DE",
    },
    department: {
      id: random.below(20),
      name: random.pick(["Sales", "IT", "People", "Legal"]),
      cost_center: `CC-${random.below(900)}`,
    },
    team: { id: random.below(60), name: words(2) },
    position: words(2),
    job_level: random.below(9),
    supervisor_id: random.below(1000),
    office: random.pick(TOWNS),
    employment_type: random.pick(["permanent", "fixed_term", "intern"]),
    status: random.pick(["active", "leave", "onboarding"]),
    hired_on: day(),
    contract_ends_on: random.below(3) === 0 ? day() : null,
    probation_ends_on: day(),
    weekly_hours: 20 + random.below(41) / 2,
    fte: random.below(101) / 100,
    salary: {
      amount: 30000 + random.below(9000000) / 100,
      currency: "EUR",
      interval: "yearly",
      variable: random.below(30) / 100,
    },
    iban: `DE${random.below(1e9)}${random.below(1e9)}`,
    tax_id: String(random.below(1e11)),
    social_security_number: `${random.below(99)} ${random.below(999999)} M ${random.below(999)}`,
    health_insurance: random.pick(["TK", "AOK", "Barmer"]),
    vacation_days: 24 + random.below(12),
    sick_days: random.below(15),
    skills: Array.from({ length: random.below(5) }, () => random.pick(WORDS)),
    languages: [
      { code: "de", level: "C2" },
      { code: "en", level: random.pick(["B1", "B2", "C1"]) },
    ],
    emergency_contact: {
      name: `${random.pick(FIRST)} ${random.pick(LAST)}`,
      phone: `+49 171 ${random.below(1e7)}`,
    },
    notes: words(random.below(20)),
    avatar_url: `https://files.example.com/avatars/${id}/large.jpg?v=${random.below(1e9)}`,
    is_manager: random.below(5) === 0,
    updated_at: `${day()}T10:${10 + random.below(50)}:00Z`,
  };
}

/** Items until the text has about `bytes`. @param {number} bytes @param {(index: number) => unknown} item */
function items(bytes, item) {
  const texts = [];
  for (let length = 0; length < bytes; length += (texts.at(-1) ?? "").length + 1) {
    texts.push(JSON.stringify(item(texts.length)));
  }
  return texts;
}

/** @param {number} bytes */
function employees(bytes) {
  const random = randomFrom(1);
  return `{"data":[${items(bytes, (id) => employee(random, id)).join(",")}],"meta":{"total":1000,"page":1}}`;
}

/** Escapes every character outside ASCII, and every slash. @param {string} text */
function escaped(text) {
  return text
    .replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("/", "\\/");
}

const SOME = ["id", "first_name", "last_name", "department.name"];
/** @param {any} body */
const pickSome = (body) => ({
  data: body.data.map((/** @type {any} */ one) => ({
    id: one.id,
    first_name: one.first_name,
    last_name: one.last_name,
    department: { name: one.department.name },
  })),
});

/** A hand-written pick of whole top-level fields. @param {string[]} fields */
function picker(fields) {
  return (/** @type {any} */ body) => ({
    data: body.data.map((/** @type {any} */ one) => {
      /** @type {Record<string, unknown>} */
      const picked = {};
      for (const field of fields) if (field in one) picked[field] = one[field];
      return picked;
    }),
  });
}

/**
 * A list of `{ "id", "value", "hidden" }`; `hidden` does not pass.
 * @param {string} name
 * @param {(random: Random) => unknown} value
 */
function triples(name, value) {
  const text = () => {
    const random = randomFrom(2);
    const one = (/** @type {number} */ id) => ({
      id,
      value: id % 8 === 0 ? value(random) : null,
      hidden: value(random),
    });
    return `{"data":[${items(MEGABYTE, one).join(",")}]}`;
  };
  const fields = ["id", "value"];
  return { name, text, fields, records: "/data", pick: picker(fields), aim: AIMS.shape };
}

/** @param {Random} random @param {number} depth @returns {unknown} */
function nested(random, depth) {
  if (depth === 0) return random.below(100);
  return random.below(2) === 0 ? [nested(random, depth - 1)] : { a: nested(random, depth - 1), b: [] };
}

/** @param {any} groups */
const pickEmojis = (groups) =>
  groups.map((/** @type {any} */ group) => ({
    name: group.name,
    emojis: group.emojis.map((/** @type {any} */ one) => ({ emoji: one.emoji, name: one.name })),
  }));

/** @param {any} atlas */
const pickCountries = (atlas) => ({
  type: atlas.type,
  objects: {
    countries: {
      geometries: atlas.objects.countries.geometries.map((/** @type {any} */ one) =>
        "id" in one
          ? { id: one.id, properties: { name: one.properties.name } }
          : { properties: { name: one.properties.name } },
      ),
    },
  },
});

/** @returns {Body[]} */
function generated() {
  const large = () => employees(MEGABYTE);
  const all = Object.keys(employee(randomFrom(1), 0));
  const half = all.filter((_, index) => index % 2 === 0);
  const most = all.filter((field) => field !== "salary");
  const base = { fields: SOME, records: "/data", pick: pickSome, aim: AIMS.shape };
  return [
    {
      ...{ ...base, name: "employees 1 MB", text: large, aim: AIMS.large },
      chunks: [
        { bytes: 65_536, aim: AIMS.large },
        { bytes: 16_384, aim: AIMS.large },
        { bytes: 4096, aim: AIMS.small },
        { bytes: 4096, aim: AIMS.small, alone: true },
      ],
    },
    { ...base, name: "employees 2 KB", text: () => employees(1500), aim: AIMS.small },
    {
      ...{ ...base, name: "employees 20 MB", text: () => employees(20 * MEGABYTE), aim: AIMS.any },
      chunks: [{ bytes: 65_536, aim: AIMS.any }],
    },
    { ...base, name: "half of the fields", text: large, fields: half, pick: picker(half) },
    { ...base, name: "all fields but one", text: large, fields: most, pick: picker(most) },
    { ...base, name: "pretty-printed", text: () => JSON.stringify(JSON.parse(large()), null, 2) },
    { ...base, name: "escaped", text: () => escaped(large()) },
    triples("numbers", (random) =>
      Array.from({ length: 20 }, () => random.below(2e9) / 10 ** random.below(7)),
    ),
    triples("deep", (random) => nested(random, 60)),
    triples("long strings", (random) => Array.from({ length: 400 }, () => random.pick(WORDS)).join(" ")),
    triples("non-ASCII", (random) =>
      Array.from({ length: 60 }, () => random.pick(["給与", "休暇", "año", "Größe", "😀"])).join("、"),
    ),
  ];
}

/** @returns {Body[]} */
function real() {
  return [
    {
      name: "emoji by group, 0.4 MB",
      text: (read) => read("unicode-emoji-json/data-by-group.json"),
      fields: ["name", "emojis.emoji", "emojis.name"],
      pick: pickEmojis,
      aim: AIMS.any,
    },
    {
      name: "map of countries, 0.8 MB",
      text: (read) => read("world-atlas/countries-50m.json"),
      fields: ["type", "objects.countries.geometries.id", "objects.countries.geometries.properties.name"],
      pick: pickCountries,
      aim: AIMS.any,
    },
  ];
}

/** @returns {Body[]} */
export const bodies = () => [...generated(), ...real()];
