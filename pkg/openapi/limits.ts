/** Where the import stops. The first limits are the engine's; a test compares them with the engine's own. */

/** The longest catalog, in bytes. */
export const MAX_CATALOG_BYTES: number = 4 << 20;
export const MAX_ENDPOINTS = 2_000;
/** Per endpoint, as the following two. */
export const MAX_ROUTES = 100;
export const MAX_FIELDS = 1_000;
export const MAX_QUERY_RULES = 200;
/** The longest path of a call, in bytes, and the most segments. */
export const MAX_PATH_BYTES = 2_048;
export const MAX_PATH_SEGMENTS = 64;

/** The most names of a field path that the import writes: deeper fields are granted with their parent. */
export const MAX_FIELD_DEPTH = 8;
/** How often a schema may contain itself: a manager's manager has no fields of its own. */
export const CIRCULAR_DEPTH = 2;
/** What looking at schemas may cost over the whole document, see `visits.ts`. */
export const MAX_VISITS = 2_000_000;
/** The most schemas composed into one by `$ref`, `allOf`, `oneOf` and `anyOf` nested in each other. */
export const MAX_COMPOSITION_DEPTH = 64;
/** How deep an example goes that is taken over as it is. */
export const MAX_EXAMPLE_DEPTH = 8;
/** How many values a sample has before its lists and maps show one item each. */
export const MAX_SAMPLE_VALUES = 2_000;
/** The longest text of an example, and the most items of a list in it. */
export const MAX_EXAMPLE_TEXT = 200;
export const MAX_EXAMPLE_ITEMS = 3;
/** The longest name of a member that is looked at, in UTF-16 units. */
export const MAX_MEMBER_NAME = 1_000;
/** The most other files of a document. */
export const MAX_FILES = 2_000;
/** The longest report, in UTF-16 units. */
export const MAX_REPORT: number = 16 << 20;
/** The longest description that is taken over, in UTF-16 units. */
export const MAX_DESCRIPTION = 160;
