/** An invented company: its offices, departments and jobs. The leads are the first employees, in this order. */

export type Office = {
  city: string;
  country: string;
  currency: string;
  /** The local currency units for one euro of salary. */
  rate: number;
  vacation: number;
  phone: string;
  streets: readonly string[];
  postal: string;
};

const office = (
  [city, country, currency, phone, postal]: [string, string, string, string, string],
  rate: number,
  vacation: number,
  streets: string,
): Office => ({ city, country, currency, rate, vacation, phone, postal, streets: streets.split(", ") });

// Phone numbers are in ranges that are reserved for fiction, or end in letters, which no real number does.
export const OFFICES: readonly Office[] = [
  office(
    ["Berlin", "DE", "EUR", "+49 30 23125 ###", "1####"],
    1,
    30,
    "Lindenweg, Große Hölle, Am Süßen Grund",
  ),
  office(
    ["Lisboa", "PT", "EUR", "+351 21 0000 ###", "1###-###"],
    0.7,
    25,
    "Rua da Conceição, Travessa do Açúcar",
  ),
  office(
    ["London", "GB", "GBP", "+44 20 7946 0###", "E# #XX"],
    0.9,
    28,
    "Larkspur Lane, St John's Row, Old Ferry Road",
  ),
  office(["İstanbul", "TR", "TRY", "+90 212 000 0###", "34###"], 22, 20, "Ihlamur Sokağı, Güneşli Yokuşu"),
  office(["القاهرة", "EG", "EGP", "+20 2 0000 0###", "11###"], 28, 21, "شارع الياسمين, شارع النيل القديم"),
  office(["東京", "JP", "JPY", "+81 3 0000 0###", "100-####"], 130, 20, "桜通り, 緑が丘"),
  office(["Toronto", "CA", "CAD", "+1 416 555 01##", "M#X #X#"], 1.35, 20, "Maple Hollow Road, Côté Avenue"),
];

export type Department = {
  code: string;
  name: string;
  about: string;
  lead: string;
  jobs: readonly string[];
  size: number;
};

const department = (code: string, name: string, about: string, lead: string, jobs: string, size: number) => ({
  code,
  name,
  about,
  lead,
  jobs: jobs.split(", "),
  size,
});

export const DEPARTMENTS: readonly Department[] = [
  department(
    "EXEC",
    "Executive",
    "Steers the company",
    "Chief Executive",
    "Chief of Staff, Executive Assistant",
    4,
  ),
  department(
    "PEO",
    "People Operations",
    "Hires, pays and looks after everyone",
    "Head of People",
    "HR Business Partner, Recruiter, Payroll Specialist",
    16,
  ),
  department(
    "ENG",
    "Engineering",
    "Builds and runs the product",
    "VP Engineering",
    "Engineer, Senior Engineer, Staff Engineer, Site Reliability Engineer",
    92,
  ),
  department(
    "DATA",
    "Data & Research",
    "Finds out what is true",
    "Head of Data",
    "Data Analyst, Data Engineer, Research Scientist",
    24,
  ),
  department(
    "PRD",
    "Product",
    "Decides what is built next",
    "Head of Product",
    "Product Manager, Product Analyst",
    18,
  ),
  department(
    "DES",
    "Design",
    "Makes it clear and kind",
    "Head of Design",
    "Designer, UX Researcher, Writer",
    16,
  ),
  department(
    "FIN",
    "Finance",
    "Counts, plans and pays",
    "Chief Financial Officer",
    "Accountant, Controller, Procurement Manager",
    20,
  ),
  department(
    "SAL",
    "Sales",
    "Brings the product to companies",
    "VP Sales",
    "Account Executive, Sales Engineer",
    42,
  ),
  department(
    "MKT",
    "Marketing",
    "Tells people about it",
    "Head of Marketing",
    "Content Marketer, Event Manager",
    18,
  ),
  department(
    "SUP",
    "Customer Support",
    "Answers when something is wrong",
    "Head of Support",
    "Support Agent, Support Engineer",
    32,
  ),
  department(
    "OPS",
    "Operations & IT",
    "Keeps offices and laptops going",
    "Head of Operations",
    "IT Administrator, Office Manager",
    13,
  ),
  department(
    "LEG",
    "Legal & Compliance",
    "Reads what others sign",
    "General Counsel",
    "Legal Counsel, Privacy Officer",
    5,
  ),
];

export const SKILLS = [
  "Rust",
  "TypeScript",
  "SQL",
  "negotiation",
  "mentoring",
  "public speaking",
  "日本語",
  "Türkçe",
  "first aid",
  "R&D tax",
  "Figma",
  '"deep" work',
  "incident command",
] as const;
