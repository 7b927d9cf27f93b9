import type { Trial } from '../trial/trial.ts';
import { assure } from './assure.ts';
import { axis } from './axis.ts';
import { cabosun } from './cabosun.ts';
import { carmena } from './carmena.ts';
import { checkmate9er } from './checkmate-9er.ts';
import { checkmate67t } from './checkmate-67t.ts';
import { checkmate025 } from './checkmate-025.ts';
import { checkmate214 } from './checkmate-214.ts';
import { ckcisSurveillance } from './ckcis-surveillance.ts';
import { clear } from './clear.ts';
import { comparz } from './comparz.ts';
import { contact03 } from './contact-03.ts';
import { cosmic313 } from './cosmic-313.ts';
import { flaniganCn } from './flanigan-cn.ts';
import { globalArcc } from './global-arcc.ts';
import { hope205 } from './hope-205.ts';
import { il2Fyfe1995 } from './il2-fyfe-1995.ts';
import { il2Proclaim } from './il2-proclaim.ts';
import { immotion151 } from './immotion151.ts';
import { javelinRenal101 } from './javelin-renal-101.ts';
import { keynote426 } from './keynote-426.ts';
import { keynote427b } from './keynote-427-b.ts';
import { keynote564 } from './keynote-564.ts';
import { litespark005 } from './litespark-005.ts';
import { litespark011 } from './litespark-011.ts';
import { litespark012 } from './litespark-012.ts';
import { litespark022 } from './litespark-022.ts';
import { meteor } from './meteor.ts';
import { papmet } from './papmet.ts';
import { rampart } from './rampart.ts';
import { record1 } from './record-1.ts';
import { sabrComet } from './sabr-comet.ts';
import { sunitinibVsIfn } from './sunitinib-vs-ifn.ts';
import { sunniforecast } from './sunniforecast.ts';
import { surtime } from './surtime.ts';
import { synchronousNivolumabIpilimumab } from './synchronous-nivolumab-ipilimumab.ts';
import { target } from './target.ts';
import { tinivo2 } from './tinivo-2.ts';
import { tivo3 } from './tivo-3.ts';
import { veg105192 } from './veg105192.ts';
import { zhang2019SabrRcc } from './zhang-2019-sabr-rcc.ts';

/** Every trial that is held, first line to last, then surgery, interleukin-2, radiation and adjuvant treatment. */
export const trials: readonly Trial[] = [
  target,
  sunitinibVsIfn,
  veg105192,
  comparz,
  axis,
  globalArcc,
  record1,
  meteor,
  cabosun,
  hope205,
  checkmate025,
  checkmate214,
  keynote426,
  javelinRenal101,
  checkmate9er,
  clear,
  immotion151,
  tivo3,
  contact03,
  tinivo2,
  litespark005,
  cosmic313,
  keynote564,
  papmet,
  carmena,
  surtime,
  flaniganCn,
  il2Fyfe1995,
  il2Proclaim,
  sabrComet,
  zhang2019SabrRcc,
  assure,
  litespark011,
  litespark012,
  litespark022,
  rampart,
  sunniforecast,
  keynote427b,
  checkmate67t,
  ckcisSurveillance,
  synchronousNivolumabIpilimumab,
];
