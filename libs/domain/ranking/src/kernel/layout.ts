/**
 * Where everything lies in the memory of the kernel. Read by TypeScript and by AssemblyScript, so
 * it holds numbers only.
 *
 * Agencies lie in blocks of 1,024, column after column, 63 bytes each; a column of bytes is then
 * 1 KiB and offsets read as KiB. Columns of 1,024 keep sixteen agencies of one capability in one
 * SIMD register; blocks let the memory grow at its end, moving nothing.
 */
export const BLOCK_AGENCIES = 1024;
export const BLOCK_BYTES = 64512;

/** 25 columns of whole hours a month, one byte each. */
export const HOURS = 0;
/** 7 columns of bytes: two bits of evidence for each capability; the last also holds sizes served. */
export const EVIDENCE = 25600;
/** u32: see the bits below. */
export const GATES = 32768;
/** u32: 22 bits of sector experience, the 10 low bits of merit. */
export const TRAITS = 36864;
/** u32: 24 bits of minimum retainer, the 8 high bits of merit. */
export const RETAINER = 40960;
/** u16 and u8: 24 bits of hourly rate. */
export const RATE_LOW = 45056;
export const RATE_HIGH = 47104;
/** 16 bytes, most significant first. */
export const IDS = 48128;

export const CAPABILITY_COUNT = 25;
export const EVIDENCE_COLUMNS = 7;
export const SIZES_COLUMN = 6;
export const SIZES_SHIFT = 2;
export const TRAIT_BITS = 22;
export const MERIT_LOW_BITS = 10;
export const MONEY_BITS = 24;
/** Largest rate and retainer, minor units. */
export const MONEY_MAX = 16777215;

/** Bits of a gate word: 21 regions, then these, then 8 languages from LANGUAGE_SHIFT. */
export const REMOTE_BIT = 2097152;
export const LANGUAGE_SHIFT = 22;
/** Available and not suspended. */
export const OPEN_BIT = 1073741824;
/** Set only while a need that refuses this agency's sector conflict is scanned. */
export const BARRED_BIT = -2147483648;

/** The request: words (i32 or f32) at these addresses. The first page of memory holds no agency. */
export const REQUEST = 1024;
export const LINE_COUNT = 0;
export const PAIR_COUNT = 4;
export const REGION_MASK = 8;
export const LANGUAGE_MASK = 12;
export const MAX_RETAINER = 16;
export const MIN_RATE = 20;
export const RATE_SPAN = 24;
/** f32: units of time times rate that the budget buys; infinite when money is no limit. */
export const BUYING = 28;
/** f32: added to the units bought when a unit is more than a minute. */
export const ROUND_UP = 32;
/** f32: part of the plan for one point of coverage. */
export const RATIO_PER_POINT = 36;
/** i64: sixty times the budget; negative when money is no limit. */
export const SIXTY_BUDGETS = 40;
export const HOUR_UNITS = 48;
/** f32: points for one step of the accumulator. */
export const POINTS_PER_STEP = 52;
export const COVERAGE_WEIGHT = 56;
export const SECTOR_BIT = 60;
export const SECTOR_POINTS_WITHOUT = 64;
export const SECTOR_POINTS_GAIN = 68;
export const LIMIT = 72;
/** The standing that answers must follow; its score is negative when they start at the top. */
export const AFTER_SCORE = 76;
export const AFTER_COVERAGE = 80;
export const AFTER_ID = 88;
/** Points of size fit by the mask of sizes served. */
export const SIZE_POINTS = 128;
/** The same halved and rounded up, low bytes then high bytes, for a table look-up by lane. */
export const SIZE_HALVES = 192;

/** Lines of the need, for the bound. */
export const LINES = 2048;
export const LINE_BYTES = 48;
export const LINE_HOURS = 0;
export const LINE_EVIDENCE = 4;
export const LINE_SHIFT = 8;
export const LINE_UNITS = 12;
/** Accumulator steps of one unit by level of evidence: low bytes, then high bytes. */
export const LINE_STEPS_LOW = 16;
export const LINE_STEPS_HIGH = 32;

/** (line, level of evidence), in the order minutes are spent. */
export const PAIRS = 4096;
export const PAIR_BYTES = 32;
export const PAIR_LINE = 0;
export const PAIR_LEVEL = 4;
export const PAIR_STEPS = 8;
export const PAIR_HOURS = 12;
export const PAIR_MINUTES = 16;
export const PAIR_GAIN = 20;
export const PAIR_WHOLE = 24;

/** Evidence and units of sixteen agencies, by line of the need. */
export const SCRATCH = 8192;
export const SCRATCH_BYTES = 48;

/** Hourly rates of sixteen agencies, u32. */
export const RATES = 12288;
/** Points of sixteen agencies on a whole plan, coverage aside, i32. */
export const TERMS = 12352;

/** The best so far, in order. */
export const RANKED = 16384;
export const RANKED_BYTES = 16;
export const RANKED_SCORE = 0;
export const RANKED_COVERAGE = 4;
export const RANKED_ID = 8;
export const MAX_RANKED = 1000;

export const FIRST_BLOCK = 65536;
