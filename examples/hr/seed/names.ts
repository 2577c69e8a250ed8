/**
 * Invented names: first and last names from many places, combined at random. If a name is not written in Latin letters, the
 * part after the bar is its form in an e-mail address.
 */

export type Culture = { nationality: string; first: readonly Given[]; last: readonly string[] };
export type Given = { name: string; gender: "female" | "male" | "diverse" };

function given(female: string, male: string, diverse = ""): Given[] {
  const list = (names: string, gender: Given["gender"]) =>
    names.split(", ").flatMap((name) => (name === "" ? [] : [{ name, gender }]));
  return [...list(female, "female"), ...list(male, "male"), ...list(diverse, "diverse")];
}

function culture(nationality: string, first: Given[], last: string): Culture {
  return { nationality, first, last: last.split(", ") };
}

export const CULTURES: readonly Culture[] = [
  culture(
    "DE",
    given("Käthe, Zoë, Jördis, Anneliese, Mareike", "Jürgen, Björn, Götz, Matthias, Till", "Kim"),
    "Müller, Groß, Schäfer, von der Höhe, Krüger, Weiß, Lindqvist-Böhm",
  ),
  culture(
    "IE",
    given("Aoife, Siobhán, Niamh, Róisín", "Seán, Pádraig, Oisín, Eoghan"),
    "O'Connor, Ó Súilleabháin, D'Arcy, McCarthy, O'Brien-Walsh",
  ),
  culture(
    "PT",
    given("Conceição, Inês, Mariana, Antónia", "João, Simão, Tomás, Gonçalo"),
    "Araújo, Magalhães, Brandão, Gonçalves, Conceição, d'Ávila",
  ),
  culture(
    "FR",
    given("Hélène, Maëlle, Océane, Aimée", "François, Loïc, Jérôme, Benoît", "Camille"),
    "Lefèvre, D'Aubigné, Çelik-Martin, Bézier, L'Hôpital, Noël",
  ),
  culture(
    "TR",
    given("Ayşe, Gülşah, Çiğdem, Işıl, Şebnem", "Oğuz, İbrahim, Çağrı, Yiğit, Ömer"),
    "Yıldırım, Öztürk, Şahin, Güneş, Çağlar, Kılıç",
  ),
  culture(
    "PL",
    given("Małgorzata, Świętosława, Agnieszka", "Łukasz, Michał, Zdzisław"),
    "Wiśniewska, Dąbrowski, Źrebiec, Brzęczyszczykiewicz, Łoś",
  ),
  culture(
    "NG",
    given("Ngozi, Adébísí, Chiamaka, Yétúndé", "Olúwaṣeun, Chukwuemeka, Táíwò"),
    "Adébáyò, Okonkwo, Ọlájídé, Eze, Ògúnbáńjọ",
  ),
  culture(
    "EG",
    given("ليلى|layla, مريم|maryam, فاطمة الزهراء|fatima", "أحمد|ahmed, يوسف|youssef, عمر|omar"),
    "حداد|haddad, المصري|almasri, عبد الرحمن|abdelrahman, منصور|mansour",
  ),
  culture(
    "JP",
    given("美咲|misaki, さくら|sakura, 陽菜|hina", "健太|kenta, 大翔|hiroto, 翔|sho"),
    "佐藤|sato, 鈴木|suzuki, 渡辺|watanabe, 髙橋|takahashi",
  ),
  culture(
    "CN",
    given("秀英|xiuying, 雨桐|yutong, 静|jing", "伟|wei, 子轩|zixuan, 建国|jianguo"),
    "王|wang, 李|li, 欧阳|ouyang, 张|zhang",
  ),
  culture(
    "KR",
    given("서연|seoyeon, 지우|jiwoo", "민준|minjun, 도윤|doyun"),
    "김|kim, 박|park, 황보|hwangbo",
  ),
  culture(
    "IN",
    given("प्रिया|priya, Ananya, Lakshmi", "Arjun, विक्रम|vikram, Sanjay"),
    "शर्मा|sharma, Venkataraman, Iyer, पटेल|patel",
  ),
  culture(
    "GB",
    given("Eleanor, Imogen, Zadie, Rhiannon", "Alfie, Rhys, Callum, Ned", "Alex, Robin"),
    "Featherstone-Haugh, O'Dowd, Smythe, ap Gwilym, Blackwood",
  ),
  culture(
    "VN",
    given("Thị Hương, Ngọc Ánh, Thùy Dương", "Văn Đức, Quốc Bảo, Minh Nhật"),
    "Nguyễn, Trần, Đặng, Phạm",
  ),
];

export const NICKNAMES = [
  "Sunny 🌻",
  "Mo",
  "Jojo 🎸",
  "Captain",
  "Bee 🐝",
  "Zee",
  "Tiger 🐯",
  "Kiki 👩🏽‍🚀",
] as const;

/** The name as written, without the part after the bar. */
export function written(name: string): string {
  return name.split("|")[0] ?? name;
}

/** The name as it is written in an e-mail address. */
export function latin(name: string): string {
  const special: Record<string, string> = { ı: "i", ł: "l", ß: "ss", đ: "d", ø: "o" };
  return (name.split("|")[1] ?? name)
    .toLowerCase()
    .replace(/[ıłßđø]/g, (letter) => special[letter] ?? letter)
    .normalize("NFD")
    .replace(/[^a-z]/g, "");
}
