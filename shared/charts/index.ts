/** The one entry to the drawings. */
export { balanceScale } from './balanceScale.ts'
export { changeBars } from './changeBars.ts'
export { demandBars, resourceBars, type ChartOptions } from './factorBars.ts'
export { modelPicture } from './modelPicture.ts'
export { palettes, type PaletteName } from './palette.ts'
