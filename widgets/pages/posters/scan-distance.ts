/**
 * Metres from which a phone reads a code, for each millimetre of its modules.
 *
 * A telephone looks for codes in a picture of its camera of about 1,920 pixels across some 70°, so that a module of m
 * millimetres is 1,371 × m ÷ d pixels wide at d millimetres. DENSO WAVE, which made the code, recommends four dots a
 * module or more (qrcode.com, “Point for setting the module size”); at 300 × m there are 4.5. For a code of 29 modules
 * that is about ten times its width, as printers' advice has it; a code with more modules must be larger for the same
 * distance. docs/measurements.md has how many pixels decoders really need.
 */
const METRES_PER_MILLIMETRE = 0.3;
const STEP = 0.05;

/**
 * Metres from which a code is read, rounded down to 5 cm.
 * @param side of the code with its quiet zone, in millimetres
 * @param modules along that side
 */
export const scanDistance = (side: number, modules: number): number =>
  Math.floor(((side / modules) * METRES_PER_MILLIMETRE) / STEP + 1e-9) * STEP;
